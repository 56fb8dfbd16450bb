package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "He said: \"We go home.\" Then he left.",
                "He said: “We go home.” Then he left.",
                "He said: „We go home.“ Then he left.",
                "He said: „We go home.” Then he left.",
                "He said: «We go home.» Then he left.",
                "He said: « We go home. » Then he left.",
                "He said: »We go home.« Then he left.",
                "He said: ‘We go home.’ Then he left.",
                "He said: 'We go home.' Then he left.",
                "He said: ‚We go home.‘ Then he left.",
                "He said: ”We go home.” Then he left.",
                "He said: ``We go home.'' Then he left.",
                "He said: “We go home.\" Then he left.",
                "He said: \" We go home. \" Then he left."
            })
    void marksOfManyCountries_areOneQuotation(String text) {
        Layout layout = layout(text);
        assertThat(layout.quotations()).hasSize(1);
        assertThat(inners(layout)).containsExactly("We go home.");
        assertThat(layout.quotations().get(0).end()).isEqualTo(QuotationEnd.CLOSED);
        assertThat(quotedWords(layout)).isEqualTo("We go home .");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It's the workers' rights that don't matter, he said.",
                "It’s the workers’ rights that don’t matter, he said.",
                "Rock 'n' roll in the '90s wasn't theirs' to end.",
                "Give 'em hell, the boys' coach said.",
                "He stands 6'2 tall.",
                "Home » News » World",
            })
    void apostrophes_quoteNothing(String text) {
        assertThat(quotedWords(layout(text)).replace("n", "")).isEmpty();
    }

    @Test
    void genitiveInsideSingleMarks_doesNotCloseThem() {
        Layout layout = layout("'The workers' rights come first,' she said. 'Nothing else does.'");
        assertThat(inners(layout)).containsExactly("The workers' rights come first,", "Nothing else does.");
    }

    @Test
    void nestedMarks_nest() {
        Layout layout = layout("“She told me ‘never again,’ and left,” he said.");
        assertThat(inners(layout)).containsExactly("She told me ‘never again,’ and left,", "never again,");
        assertThat(layout.quotations()).extracting(Quotation::depth).containsExactly(0, 1);
    }

    @Test
    void nestedStraightMarks_nest() {
        Layout layout = layout("\"He said \"no\" to me,\" she said.");
        assertThat(inners(layout)).containsExactly("He said \"no\" to me,", "no");
    }

    @Test
    void oneAngleMarkThatClosesTwo_closesBoth() {
        Layout layout = layout("The firm «Closed company «Daisy» denied it. It said so twice.");
        assertThat(inners(layout)).containsExactly("Closed company «Daisy»", "Daisy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"“|“|”", "\"|\"|\"", "«|«|»", "„|„|“", "‘|‘|’"})
    void reopenedParagraphs_continue(String marks) {
        String[] m = marks.split("\\|", -1);
        Layout layout = layout(
                m[0] + "We came. We saw.\n\n" + m[1] + "We stayed.\n\n" + m[1] + "We left," + m[2] + " he said.");
        assertThat(inners(layout)).containsExactly("We came. We saw.", "We stayed.", "We left,");
        assertThat(layout.quotations()).extracting(Quotation::continues).containsExactly(true, true, false);
        assertThat(layout.quotations()).extracting(Quotation::paragraph).containsExactly(0, 1, 2);
        assertThat(quotedWords(layout)).isEqualTo("We came . We saw . We stayed . We left ,");
    }

    @Test
    void paragraphThatOnlyCloses_continuesTheOneBefore() {
        Layout layout = layout("“We came. We saw.\nWe left,” he said. “Late.”");
        assertThat(inners(layout)).containsExactly("We came. We saw.", "We left,", "Late.");
        assertThat(layout.quotations()).extracting(Quotation::continues).containsExactly(true, false, false);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "“", "«", "„"})
    void markNeverClosed_quotesItsSentenceOnly(String mark) {
        Layout layout = layout(mark + "We go home. Nobody knows why he left.\n\nThe ministry is silent.");
        assertThat(quotedWords(layout)).isEqualTo("We go home .");
        assertThat(layout.quotations().get(0).end()).isEqualTo(QuotationEnd.UNCLOSED);
    }

    @Test
    void markNeverClosed_leavesTheNextQuotationWhole() {
        Layout layout = layout("\"We go, he said. \"We stay,\" she said. \"Or not.\"");
        assertThat(inners(layout)).containsExactly("We go, he said.", "We stay,", "Or not.");
    }

    @Test
    void closingMarkAlone_quotesNothing() {
        assertThat(layout("We go home.” He left. The screen is 14\" wide.").quotations())
                .isEmpty();
    }

    @Test
    void emptyQuotation_hasAnEmptyInner() {
        Layout layout = layout("He wrote \"\" and left.");
        assertThat(inners(layout)).containsExactly("");
    }

    private static Layout layout(String text) {
        return Layout.of(text, List.of());
    }

    private static List<String> inners(Layout layout) {
        return layout.quotations().stream()
                .map(quotation -> quotation.inner().of(layout.text()))
                .toList();
    }

    private static String quotedWords(Layout layout) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < layout.tokens(); i++) {
            if (layout.quoted(i)) {
                words.append(words.isEmpty() ? "" : " ").append(layout.word(i));
            }
        }
        return words.toString();
    }
}
