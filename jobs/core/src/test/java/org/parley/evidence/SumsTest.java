package org.parley.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SumsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 9, 5);

    private static PairArticle article(String id, int sentences, double closeness, boolean inTitle, int said) {
        int apart = sentences > 0 ? 0 : 2;
        return new PairArticle(
                id, "2024-09", apart * 20, apart, apart, sentences, closeness, inTitle, said, true, said, 0);
    }

    private static PairStory story(PairArticle... articles) {
        return new PairStory("IR", "RU", "b", DAY, "Gazette", List.of(articles));
    }

    @Test
    void storyCountsOnce_byWhicheverOfItsArticlesHasIt() {
        PairSum sum = PairSum.of(story(article("a", 0, 0.5, true, 0), article("b", 3, 1.25, false, 2)));
        assertThat(sum).isEqualTo(new PairSum("Gazette", 1, 2, 1, 1, 1, 1_250_000, 1, 1, 1, 1, 0));
        assertThat(sum.plus(PairSum.of(story(article("c", 0, 0.5, false, 0)))))
                .isEqualTo(new PairSum(null, 2, 3, 1, 1, 1, 1_750_000, 1, 1, 2, 1, 0));
        assertThat(PairSum.NONE.closeness()).isZero();
    }

    @Test
    void closestArticle_showsTheStory_theFirstOneAmongEquals() {
        PairArticle a = article("a", 1, 1, false, 0);
        PairArticle b = article("b", 1, 1, false, 0);
        assertThat(story(a, b).best()).isEqualTo(b);
        assertThat(story(a, b).articles()).containsExactly(b, a);
        assertThat(story(b, article("c", 2, 2, false, 0)).best().articleId()).isEqualTo("c");
    }

    @Test
    void actorWhoOnlySpeaks_isInNoStory() {
        ActorStory story = new ActorStory(
                "IR",
                "a",
                DAY,
                null,
                List.of(new ActorArticle("a", "2024-09", 0, 2, false), new ActorArticle("b", "2024-09", 3, 1, false)));
        assertThat(ActorSum.of(story)).isEqualTo(new ActorSum(null, 1, 1, 3, 3));
        assertThat(story.best().articleId()).isEqualTo("b");
        ActorStory spoken =
                new ActorStory("IR", "a", DAY, null, List.of(new ActorArticle("a", "2024-09", 0, 2, false)));
        assertThat(ActorSum.of(spoken)).isEqualTo(new ActorSum(null, 0, 0, 0, 2));
    }

    @Test
    void storyWithoutAnArticle_isNone() {
        assertThatThrownBy(() -> story()).isInstanceOf(IllegalArgumentException.class);
    }
}
