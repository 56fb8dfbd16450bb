package org.parley.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExcerptTest {
    private static Mark mark(String text, String label, String words) {
        int begin = text.codePointCount(0, text.indexOf(words));
        return new Mark(label, begin, begin + words.codePointCount(0, words.length()));
    }

    @Test
    void sentence_isShownWithItsMark_andWhatIsBefore() {
        String text = "😀 Talks began on Monday.\nThe minister said he would stay. Nobody left.";

        assertThat(Excerpt.of(text, List.of(mark(text, "", "he"))).sentences())
                .as("the first such letters")
                .isEqualTo("T[he] minister said he would stay.");
        assertThat(Excerpt.of(text, List.of(mark(text, "", "he would"))))
                .isEqualTo(new Excerpt("😀 Talks began on Monday.", "The minister said [he would] stay."));
    }

    @Test
    void sentencesInBetween_areLeftOut_andNeighboursAreOne() {
        String text = "Iran spoke. Russia listened. Nothing else happened. Iraq left. Syria too.";

        assertThat(Excerpt.of(text, List.of(mark(text, "b", "Iraq"), mark(text, "a", "Iran")))
                        .sentences())
                .isEqualTo("[a: Iran] spoke. … [b: Iraq] left.");
        assertThat(Excerpt.of(text, List.of(mark(text, "a", "Iran"), mark(text, "b", "Russia")))
                        .sentences())
                .isEqualTo("[a: Iran] spoke. [b: Russia] listened.");
    }

    @Test
    void marks_mayLieWithinOneAnother_orRunOverSentences() {
        String text = "Before. \"We, Patel and I, go. We stay,\" Patel said. After.";

        assertThat(Excerpt.of(
                                text,
                                List.of(
                                        mark(text, "said", "We, Patel and I, go. We stay,"),
                                        mark(text, "who", "Patel")))
                        .sentences())
                .isEqualTo("\"[said: We, [who: Patel] and I, go. We stay,]\" Patel said.");
    }

    @Test
    void middlesOfLongStatements_areLeftOut() {
        String text = "He said: " + "word ".repeat(2000) + "end.";

        Excerpt excerpt = Excerpt.of(text, List.of(mark(text, "said", "word ".repeat(2000) + "end.")));

        assertThat(excerpt.sentences())
                .hasSizeLessThan(1000)
                .startsWith("He said: [said: word word")
                .contains(" … ")
                .endsWith("end.]");
    }

    @Test
    void beforeBeginsWithAWord_andIsShort() {
        String text = "Syllables follow ".repeat(100) + ". Iran spoke.";

        assertThat(Excerpt.of(text, List.of(mark(text, "", "Iran"))).before())
                .hasSizeLessThan(305)
                .matches("… (Syllables|follow) .*");
    }

    @Test
    void nothingMarked_isNothing() {
        assertThat(Excerpt.of("Text.", List.of())).isEqualTo(new Excerpt("", ""));
        assertThat(Excerpt.of("", List.of(new Mark("", 0, 0)))).isEqualTo(new Excerpt("", ""));
    }
}
