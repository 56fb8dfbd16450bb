package org.parley.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.QuoteType;

class DirectSpeechTest {
    @Test
    void quotation_before_the_cue_in_both_orders() {
        assertThat(Newsroom.of("\"The harbour is open again,\" said Marta Lindqvist.")
                        .lines())
                .containsExactly("direct / Marta Lindqvist / said / The harbour is open again,");
        assertThat(Newsroom.of("\"The harbour is open again,\" Marta Lindqvist said on Monday.")
                        .lines())
                .containsExactly("direct / Marta Lindqvist / said / The harbour is open again,");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Marta Lindqvist said: \"The harbour is open again.\"",
                "Marta Lindqvist said, “The harbour is open again.”",
                "Marta Lindqvist said: «The harbour is open again.»",
                "Marta Lindqvist said: „The harbour is open again.“",
                "Marta Lindqvist said: ‘The harbour is open again.’",
                "Marta Lindqvist said: 'The harbour is open again.'"
            })
    void quotation_after_the_cue_in_any_marks(String text) {
        assertThat(Newsroom.of(text).lines())
                .containsExactly("direct / Marta Lindqvist / said / The harbour is open again.");
    }

    @Test
    void split_quotation_is_one_statement() {
        assertThat(Newsroom.of("“The harbour,” Lindqvist said, “is open again.”")
                        .lines())
                .containsExactly("direct / Lindqvist / said / The harbour, | is open again.");
        assertThat(Newsroom.of("“The harbour is open,” said Lindqvist. “Ships may come in.”")
                        .lines())
                .containsExactly("direct / Lindqvist / said / The harbour is open, | Ships may come in.");
    }

    @Test
    void quotation_in_the_paragraph_after_the_colon() {
        assertThat(Newsroom.of("Port director Marta Lindqvist said:\n\n\"The harbour is open again.\"")
                        .lines())
                .containsExactly("direct / Port director Marta Lindqvist / said / The harbour is open again.");
    }

    @Test
    void reopened_mark_continues_the_quotation() {
        Statement statement = Newsroom.of("Lindqvist said: “The harbour is open.\n\n“Ships may come in.”")
                .statements()
                .get(0);
        assertThat(statement.type()).isEqualTo(QuoteType.DIRECT);
        assertThat(statement.content()).hasSize(2);
    }

    @Test
    void quoted_paragraph_without_cue_keeps_the_speaker_with_less_confidence() {
        Newsroom newsroom = Newsroom.of("\"The harbour is open,\" Lindqvist said.\n\n\"We have waited long for this.\"")
                .person("Lindqvist");
        assertThat(newsroom.lines())
                .containsExactly(
                        "direct / Lindqvist / said / The harbour is open,",
                        "direct / Lindqvist /  / We have waited long for this.");
        assertThat(newsroom.statements().get(1).speaker()).isEqualTo("id-Lindqvist");
        assertThat(newsroom.statements().get(1).confidence())
                .isLessThan(newsroom.statements().get(0).confidence());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The so-called \"ghost fleet\" left the harbour on Monday.",
                "Erik \"The Rope\" Halvorsen left the harbour on Monday.",
                "The novel \"Ships of Stone\" is sold in the harbour."
            })
    void marks_without_a_cue_are_no_statement(String text) {
        assertThat(Newsroom.of(text).lines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\"",
                "”“",
                "“““ said ”",
                "said",
                "said said said",
                ", said",
                "\"\" said \"\"",
                "«»‘’„“\"' : — said",
                "according to",
                "that that that said that",
                "\n\n\"\n\nX said:\n\n",
                "He said",
                "\"a\nb\nc said"
            })
    void odd_marks_never_fail(String text) {
        assertThat(Newsroom.of(text).statements()).hasSizeLessThan(3);
    }

    @Test
    void dialogue_alternates_whereOneAsks() {
        assertThat(Newsroom.of("\"Will you come?\" Okoro asked.\n\n\"Of course,\" Lindqvist said.\n\n\"When?\"\n\n"
                                + "\"In June.\"\n\n\"And the crew will come with me to the harbour.\"")
                        .person("Okoro")
                        .person("Lindqvist")
                        .statements())
                .extracting(Statement::speakerName)
                .containsExactly("Okoro", "Lindqvist", "Okoro", "Lindqvist", "Okoro");
    }
}
