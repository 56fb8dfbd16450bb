package org.parley.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.Zone;
import org.parley.model.ZoneKind;

class StoryWordsTest {
    @Test
    void caseAndPunctuation_makeNoDifference() {
        assertThat(unmarked("Talks, in Geneva: ended!")).isEqualTo(unmarked("TALKS IN GENEVA ENDED"));
        assertThat(unmarked("the port's head")).isEqualTo(unmarked("the port’s head"));
        assertThat(unmarked("ΟΔΟΣ")).isEqualTo(unmarked("οδος")).isEqualTo(unmarked("οδοσ"));
        assertThat(unmarked("1,400 tonnes")).hasSize(2).isNotEqualTo(unmarked("1,500 tonnes"));
    }

    @Test
    void figuresAndNames_areMarked() {
        List<Integer> words = StoryWords.of("The head of Bergen paid 1,400 crowns. Norway Bank did not. Nobody knew.");

        assertThat(words.stream().map(StoryWords::isAnchor))
                .containsExactly(false, false, false, true, false, true, false, true, true, false, false, false, false);
        assertThat(words.stream().filter(StoryWords::isFigure)).hasSize(1);
    }

    @Test
    void ofAnArticle_theBodyCountsUnlessItIsShort() {
        String body =
                "one two three four five six seven eight nine ten one two three four five six seven eight nine ten";
        String text = "Tags\n" + body;
        List<Zone> zones = List.of(new Zone(ZoneKind.TAGS, 0, 4), new Zone(ZoneKind.BODY, 5, text.length()));

        assertThat(StoryWords.of(text, zones, "Headline")).isEqualTo(StoryWords.of(body));
        assertThat(StoryWords.of("Tags\nDetails follow", zones(), "Headline"))
                .isEqualTo(StoryWords.of("Headline\nTags\nDetails follow"));
        assertThat(StoryWords.of("Headline\nDetails follow", zones(), "Headline"))
                .isEqualTo(StoryWords.of("Headline\nDetails follow"));
    }

    private static List<Zone> zones() {
        return List.of(new Zone(ZoneKind.BODY, 5, 10));
    }

    private static List<Integer> unmarked(String text) {
        return StoryWords.of(text).stream().map(StoryWords::unmarked).toList();
    }
}
