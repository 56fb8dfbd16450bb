package org.parley.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NerEvaluationTest {
    private static final List<String> WORDS = List.of("a", "b", "c", "d", "e", "f");

    @Test
    void spans_countOnlyWhenTokensAndLabelAgree() {
        ConllCorpus gold = new ConllCorpus(
                "small",
                List.of(new GoldSentence(
                        WORDS, List.of(span(0, 1, "PER"), span(1, 2, "ORG"), span(2, 4, "LOC"), span(5, 6, "PER")))));
        Tagger tagger = sentences ->
                List.of(List.of(span(0, 1, "PER"), span(1, 2, "LOC"), span(3, 4, "LOC"), span(4, 5, "PER")));

        NerEvaluation evaluation = NerEvaluation.of(tagger, gold);

        assertThat(evaluation.total()).isEqualTo(new TagScore(1, 4, 4));
        assertThat(evaluation.byLabel())
                .isEqualTo(Map.of(
                        "PER", new TagScore(1, 2, 2), "ORG", new TagScore(0, 0, 1), "LOC", new TagScore(0, 2, 1)));
        assertThat(evaluation.confusion())
                .isEqualTo(Map.of(
                        "PER",
                        Map.of("PER", 1, NerEvaluation.NOTHING, 1),
                        "ORG",
                        Map.of("LOC", 1),
                        "LOC",
                        Map.of(NerEvaluation.BOUNDS, 1),
                        NerEvaluation.NOTHING,
                        Map.of("PER", 1)));
        assertThat(evaluation.toString())
                .contains("small: 1 sentences, 6 tokens")
                .contains("25.00");
    }

    @Test
    void score_ofNothingIsZero() {
        assertThat(TagScore.NONE.f1()).isZero();
        assertThat(TagScore.NONE.precision()).isZero();
        assertThat(TagScore.NONE.recall()).isZero();
    }

    @Test
    void score_isTheHarmonicMean() {
        TagScore score = new TagScore(1, 2, 4);

        assertThat(score.precision()).isEqualTo(0.5);
        assertThat(score.recall()).isEqualTo(0.25);
        assertThat(score.f1()).isEqualTo(2 * 0.5 * 0.25 / 0.75);
    }

    private static TaggedSpan span(int first, int beyond, String label) {
        return new TaggedSpan(first, beyond, label, 1);
    }
}
