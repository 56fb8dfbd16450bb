package org.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.actor.GoldArticle.GoldMention;
import org.parley.actor.GoldArticle.GoldRole;
import org.parley.actor.LinkVerdict.Kind;
import org.parley.actor.LinkVerdict.Outcome;
import org.parley.actor.LinkVerdict.Side;
import org.parley.model.ActorType;
import org.parley.model.MentionForm;
import org.parley.model.MentionReason;
import org.parley.model.Span;
import org.parley.text.Layout;
import org.parley.text.Range;

class LinkScoreTest {
    private static final String TEXT =
            "Marta Lindqvist of Nordwind spoke. Lindqvist left Nordwind. She said so. The firm"
                    + " said no. President Lindqvist's aide met Holm.";

    private final Layout layout = Layout.of(TEXT, List.of());
    private final List<GoldMention> gold = new ArrayList<>();
    private final List<GoldRole> roles = new ArrayList<>();
    private final List<ActorMention> found = new ArrayList<>();

    private static Range range(String words, int occurrence) {
        int at = -1;
        for (int i = 0; i < occurrence; i++) {
            at = TEXT.indexOf(words, at + 1);
        }
        return new Range(at, at + words.length());
    }

    private void gold(String words, int occurrence, GoldForm form, int entity) {
        Range range = range(words, occurrence);
        gold.add(new GoldMention(new Span(range.begin(), range.end()), form, ActorType.PER, entity));
    }

    private void found(String words, int occurrence, MentionForm form, @Nullable String actor) {
        found(words, occurrence, form, actor, null);
    }

    private void found(
            String words, int occurrence, MentionForm form, @Nullable String actor, @Nullable String speaksFor) {
        Range range = range(words, occurrence);
        found.add(new ActorMention(
                range,
                layout.tokenAt(range.begin()),
                layout.tokenAt(range.end() - 1) + 1,
                ActorType.PER,
                form,
                actor,
                actor,
                "test",
                1,
                MentionReason.NAMED,
                speaksFor));
    }

    private LinkScore score() {
        return LinkScore.of(new GoldArticle("a", "p", "f", gold, roles), layout, found);
    }

    private static List<Outcome> outcomes(LinkScore score, Side side, Kind kind) {
        return score.verdicts().stream()
                .filter(verdict -> verdict.side() == side && verdict.kind() == kind)
                .map(LinkVerdict::outcome)
                .toList();
    }

    @Test
    void firstFullName_isNoLink_laterNamesAre() {
        gold("Marta Lindqvist", 1, GoldForm.NAME, 0);
        gold("Nordwind", 1, GoldForm.NAME, 1);
        gold("Lindqvist", 2, GoldForm.SURNAME, 0);
        gold("Nordwind", 2, GoldForm.NAME, 1);
        found("Marta Lindqvist", 1, MentionForm.NAME, "m");
        found("Nordwind", 1, MentionForm.NAME, "n");
        found("Lindqvist", 2, MentionForm.SURNAME, "m");
        found("Nordwind", 2, MentionForm.NAME, "n");

        assertThat(outcomes(score(), Side.GOLD, Kind.NAMES)).containsExactly(Outcome.RIGHT, Outcome.RIGHT);
        assertThat(outcomes(score(), Side.FOUND, Kind.NAMES)).containsExactly(Outcome.RIGHT, Outcome.RIGHT);
    }

    @Test
    void titlesAndGenitives_makeNoOtherWords() {
        gold("Marta Lindqvist", 1, GoldForm.NAME, 0);
        gold("Lindqvist", 3, GoldForm.SURNAME, 0);
        found("Marta Lindqvist", 1, MentionForm.NAME, "m");
        found("President Lindqvist's", 1, MentionForm.SURNAME, "m");

        assertThat(outcomes(score(), Side.GOLD, Kind.NAMES)).containsExactly(Outcome.RIGHT);
    }

    @Test
    void eachWayToBeWrong_isTold() {
        gold("Marta Lindqvist", 1, GoldForm.NAME, 0);
        gold("Nordwind", 1, GoldForm.NAME, 1);
        gold("Lindqvist", 2, GoldForm.SURNAME, 0);
        gold("Nordwind", 2, GoldForm.NAME, 1);
        gold("Lindqvist", 3, GoldForm.SURNAME, 0);
        gold("Holm", 1, GoldForm.SURNAME, 2);
        found("Marta Lindqvist", 1, MentionForm.NAME, "m");
        found("Nordwind", 1, MentionForm.NAME, "n");
        found("Lindqvist", 2, MentionForm.SURNAME, "n");
        found("Lindqvist left Nordwind", 1, MentionForm.SURNAME, "m");
        found("Lindqvist", 3, MentionForm.SURNAME, null);
        found("firm", 1, MentionForm.ACRONYM, "f");

        LinkScore score = score();

        assertThat(outcomes(score, Side.GOLD, Kind.NAMES))
                .containsExactly(Outcome.WRONG_ACTOR, Outcome.OTHER_WORDS, Outcome.UNRESOLVED, Outcome.ALONE);
        assertThat(outcomes(score, Side.FOUND, Kind.NAMES))
                .containsExactlyInAnyOrder(Outcome.WRONG_ACTOR, Outcome.OTHER_WORDS, Outcome.ALONE);
        assertThat(score.precision(Kind.NAMES)).isZero();
    }

    @Test
    void twoActorsForOneEntity_oneIsWrong() {
        gold("Marta Lindqvist", 1, GoldForm.NAME, 0);
        gold("Lindqvist", 2, GoldForm.SURNAME, 0);
        gold("Lindqvist", 3, GoldForm.SURNAME, 0);
        found("Marta Lindqvist", 1, MentionForm.NAME, "m");
        found("Lindqvist", 2, MentionForm.SURNAME, "m");
        found("Lindqvist", 3, MentionForm.SURNAME, "other");

        assertThat(outcomes(score(), Side.GOLD, Kind.NAMES)).containsExactly(Outcome.RIGHT, Outcome.WRONG_ACTOR);
    }

    @Test
    void oneActorForTwoEntities_oneIsWrong() {
        gold("Marta Lindqvist", 1, GoldForm.NAME, 0);
        gold("Lindqvist", 2, GoldForm.SURNAME, 0);
        gold("Holm", 1, GoldForm.SURNAME, 1);
        found("Marta Lindqvist", 1, MentionForm.NAME, "m");
        found("Lindqvist", 2, MentionForm.SURNAME, "m");
        found("Holm", 1, MentionForm.SURNAME, "m");

        assertThat(outcomes(score(), Side.GOLD, Kind.NAMES)).containsExactly(Outcome.RIGHT, Outcome.WRONG_ACTOR);
    }

    @Test
    void sources_areScoredApart_andOnlyWhereTheyAreAnnotated() {
        gold("Marta Lindqvist", 1, GoldForm.NAME, 0);
        gold("Nordwind", 1, GoldForm.NAME, 1);
        gold("She", 1, GoldForm.PRONOUN, 0);
        gold("The firm", 1, GoldForm.NOMINAL, 1);
        found("Marta Lindqvist", 1, MentionForm.NAME, "m");
        found("Nordwind", 1, MentionForm.NAME, "n");
        found("She", 1, MentionForm.PRONOUN, "m");
        found("firm", 1, MentionForm.NOMINAL, "m");
        found("aide", 1, MentionForm.NOMINAL, "m");

        LinkScore score = score();

        assertThat(outcomes(score, Side.FOUND, Kind.PRONOUN_SOURCES)).containsExactly(Outcome.RIGHT);
        assertThat(outcomes(score, Side.FOUND, Kind.NOMINAL_SOURCES)).containsExactly(Outcome.WRONG_ACTOR);
        assertThat(score.recall(Kind.PRONOUN_SOURCES)).isEqualTo(1);
        assertThat(score.recall(Kind.NOMINAL_SOURCES)).isZero();
    }

    @Test
    void sourceOfNobody_isWrongToLink_andNotToMiss() {
        gold("The firm", 1, GoldForm.NOMINAL, GoldArticle.NOBODY);
        found("firm", 1, MentionForm.NOMINAL, "n");

        assertThat(outcomes(score(), Side.FOUND, Kind.NOMINAL_SOURCES)).containsExactly(Outcome.WRONG_ACTOR);
        assertThat(outcomes(score(), Side.GOLD, Kind.NOMINAL_SOURCES)).isEmpty();
    }

    @Test
    void bodySpokenFor_isTheOnePairedWithTheEntity() {
        gold("Marta Lindqvist", 1, GoldForm.NAME, 0);
        gold("Nordwind", 1, GoldForm.NAME, 1);
        Range name = range("Marta Lindqvist", 1);
        roles.add(new GoldRole(new Span(name.begin(), name.end()), 1));
        found("Marta Lindqvist", 1, MentionForm.NAME, "m", "n");
        found("Nordwind", 1, MentionForm.NAME, "n");
        found("Holm", 1, MentionForm.SURNAME, "h", "n");

        LinkScore score = score();

        assertThat(score.recall(Kind.SPEAKS_FOR)).isEqualTo(1);
        assertThat(score.precision(Kind.SPEAKS_FOR)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void scores_addUp_andShowAsATable() {
        gold("Marta Lindqvist", 1, GoldForm.NAME, 0);
        gold("Lindqvist", 2, GoldForm.SURNAME, 0);
        found("Marta Lindqvist", 1, MentionForm.NAME, "m");
        found("Lindqvist", 2, MentionForm.SURNAME, "m");

        LinkScore twice = LinkScore.NONE.plus(score()).plus(score());

        assertThat(twice.articles()).isEqualTo(2);
        assertThat(twice.toString()).contains("2 articles").containsPattern("names recall +2 +2 +100\\.0");
        assertThat(LinkScore.NONE.precision(Kind.NAMES)).isZero();
    }
}
