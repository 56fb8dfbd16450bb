package org.parley.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.model.MentionForm;
import org.parley.model.Span;

class EvidentTextTest {
    /** A character outside the BMP before the names: spans count code points. */
    private static final String TEXT = "😀 Iran spoke.\nNobody  heard it. Russia answered Iran.\n"
            + "Then came rain. Iran and Russia met. It was late. He left.";

    private static final List<Span> IRAN = spans(TEXT, "Iran");
    private static final List<Span> RUSSIA = spans(TEXT, "Russia");

    /** All places of some words [code points]. */
    private static List<Span> spans(String text, String words) {
        return IntStream.range(0, text.length())
                .filter(place -> text.startsWith(words, place))
                .map(place -> text.codePointCount(0, place))
                .mapToObj(begin -> new Span(begin, begin + words.codePointCount(0, words.length())))
                .toList();
    }

    private static String written(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> switch (piece.kind()) {
                    case PLAIN, LEFT_OUT -> piece.text();
                    case MARKED -> "[" + piece.text() + (piece.note() == null ? "" : "=" + piece.note()) + "]";
                })
                .collect(Collectors.joining());
    }

    private static List<Mark> marks(List<Span> spans) {
        return spans.stream().map(span -> new Mark(span, null)).toList();
    }

    private static SortedSet<Integer> sentences(Integer... numbers) {
        return new TreeSet<>(List.of(numbers));
    }

    @Test
    void sentencesWithBoth_areFound() {
        assertThat(new EvidentText(TEXT).withBoth(IRAN, RUSSIA)).containsExactly(2, 4);
    }

    @Test
    void whereNoneHasBoth_itIsTheNearestTwo_theFirstOfThem() {
        String text = "Iran spoke. Rain fell. Russia spoke. Iran left. Russia left. It rained.";
        assertThat(new EvidentText(text).withBoth(spans(text, "Iran"), spans(text, "Russia")))
                .containsExactly(2, 3);
        String apart = "Iran spoke. Rain fell. Then more. Russia spoke.";
        assertThat(new EvidentText(apart).withBoth(spans(apart, "Iran"), spans(apart, "Russia")))
                .containsExactly(0, 3);
    }

    @Test
    void oneOfThemAlone_isShownAsFarAsItIsThere() {
        assertThat(new EvidentText(TEXT).withBoth(IRAN, List.of())).containsExactly(0, 2, 4);
        assertThat(new EvidentText("").withBoth(List.of(), List.of())).isEmpty();
    }

    @Test
    void spanOverTwoSentences_touchesBoth() {
        assertThat(new EvidentText(TEXT).with(List.of(new Span(5, 30)))).containsExactly(0, 1);
    }

    @Test
    void sentence_standsWhereItSays() {
        Span span = new EvidentText(TEXT).span(2);
        int begin = TEXT.offsetByCodePoints(0, span.begin());
        assertThat(TEXT.substring(begin, TEXT.offsetByCodePoints(0, span.end())))
                .isEqualTo("Russia answered Iran.");
    }

    @Test
    void namesAreMarked_andWhatLiesBetweenIsLeftOut() {
        List<Mark> marks = marks(List.of(IRAN.get(1), IRAN.get(2), RUSSIA.get(0), RUSSIA.get(1)));
        assertThat(written(new EvidentText(TEXT).excerpt(sentences(2, 4), marks)))
                .isEqualTo("[Russia] answered [Iran]. … [Iran] and [Russia] met.");
    }

    @Test
    void sentencesInARow_areOneRun_withTheirWhiteSpaceFolded() {
        assertThat(written(new EvidentText(TEXT).excerpt(sentences(0, 1, 2), marks(IRAN))))
                .isEqualTo("😀 [Iran] spoke. Nobody heard it. Russia answered [Iran].");
    }

    @Test
    void overlappingMarks_areOne_withAllNotes() {
        String text = "The US State Department said so.";
        List<Mark> marks = List.of(
                new Mark(new Span(7, 23), "the ministry"),
                new Mark(new Span(4, 6), "America"),
                new Mark(new Span(4, 23), "America"));
        assertThat(written(new EvidentText(text).excerpt(sentences(0), marks)))
                .isEqualTo("The [US State Department=America, the ministry] said so.");
    }

    @Test
    void wordsThatDontSayWhoIsMeant_haveANote() {
        Span span = new Span(0, 2);
        assertThat(Mark.of(span, "He", MentionForm.PRONOUN, "Ole Tamm").note()).isEqualTo("Ole Tamm");
        assertThat(Mark.of(span, "WDC", MentionForm.ACRONYM, "World Data Council")
                        .note())
                .isEqualTo("World Data Council");
        assertThat(Mark.of(span, "NATO", MentionForm.ACRONYM, "NATO").note()).isNull();
        assertThat(Mark.of(span, "Tamm", MentionForm.SURNAME, "Ole Tamm").note())
                .isNull();
    }

    @Test
    void wordsFarFromAnyMark_areLeftOut() {
        String far = "word ".repeat(60);
        String text = far + "Iran " + far + "Russia " + far + "end.";
        String written = written(
                new EvidentText(text).excerpt(sentences(0), marks(List.of(new Span(300, 304), new Span(605, 611)))));
        assertThat(written)
                .startsWith("… word word")
                .endsWith("word word …")
                .contains("word [Iran] word", "word … word", "word [Russia] word")
                .hasSizeLessThan(500);
    }

    @Test
    void twoLongSentences_areNotPartedTwice() {
        String far = "word ".repeat(60);
        String text = "Iran " + far + "end. Rain. " + "Word " + far + "Russia.";
        List<Mark> marks = marks(List.of(new Span(0, 4), spans(text, "Russia").get(0)));
        assertThat(written(new EvidentText(text).excerpt(sentences(0, 2), marks)))
                .contains("word … word")
                .doesNotContain("… …")
                .doesNotContain("  ");
    }

    @Test
    void wordsWithoutABlank_areCutBetweenCharacters() {
        String text = "x" + "😀".repeat(300) + " Iran";
        String written = written(new EvidentText(text).excerpt(sentences(0), marks(spans(text, "Iran"))));
        assertThat(written).startsWith("… 😀").endsWith("😀 [Iran]");
    }
}
