package org.parley.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.parley.model.ActorType;

class TranscriptsTest {
    @Test
    void labels_giveTheirParagraphsToSpeakers() {
        assertThat(Newsroom.of("LINDQVIST: We reopen the harbour.\n\nQ: When will that be?\n\nLINDQVIST: In May.")
                        .lines())
                .containsExactly(
                        "direct / LINDQVIST / : / We reopen the harbour.",
                        "direct / Q / : / When will that be?",
                        "direct / LINDQVIST / : / In May.");
    }

    @Test
    void paragraphWithoutALabel_goesOn_untilTheLastLabel() {
        assertThat(Newsroom.of("LINDQVIST: We reopen.\n\nShips may come.\n\nOKORO: Good.\n\nThe talk ended there.")
                        .person("LINDQVIST")
                        .person("OKORO")
                        .lines())
                .containsExactly("direct / LINDQVIST / : / We reopen. | Ships may come.", "direct / OKORO / : / Good.");
    }

    @Test
    void labels_standInsideMarksThatReopen() {
        assertThat(Newsroom.of("\"LINDQVIST: We reopen.\n\n\"OKORO: Will ships come?\n\n\"(LAUGHTER)\n\n"
                                + "\"LINDQVIST: They will.\n\n\"In May.\n\n\"OKORO: Good.\"")
                        .lines())
                .containsExactly(
                        "direct / LINDQVIST / : / We reopen.",
                        "direct / OKORO / : / Will ships come?",
                        "direct / LINDQVIST / : / They will. | In May.",
                        "direct / OKORO / : / Good.");
    }

    @Test
    void partsOfAnArticle_areNoSpeakers() {
        assertThat(Newsroom.of("CLAIM: Ships pay nothing.\n\nTHE FACTS: They pay two kroner.\n\nCLAIM: It rained.")
                        .lines())
                .isEmpty();
    }

    @Test
    void personsNames_areLabelsToo() {
        assertThat(Newsroom.of("Marta Lindqvist: We reopen.\n\nJohn Okoro: Good.")
                        .person("Marta Lindqvist")
                        .person("John Okoro")
                        .statements())
                .extracting(Statement::speakerName)
                .containsExactly("Marta Lindqvist", "John Okoro");
    }

    @Test
    void personBeforeAColon_speaksOnceToo() {
        assertThat(Newsroom.of("The talks ended.\n\nMarta Lindqvist: The quay is safe.\n\nShips may come.")
                        .person("Marta Lindqvist")
                        .lines())
                .containsExactly("direct / Marta Lindqvist / : / The quay is safe.");
    }

    @Test
    void oneColon_isNoTranscript() {
        assertThat(Newsroom.of("PORTS: the winners and losers.\n\nTrade fell in May.")
                        .lines())
                .isEmpty();
        assertThat(Newsroom.of("Harbour fees: two kroner.\n\nBridge tolls: one krone.\n\nParking: free.")
                        .actor("Harbour", "Harbour", ActorType.LOC)
                        .lines())
                .isEmpty();
    }

    @Test
    void signature_givesAQuotationToThePersonBehindTheDash() {
        assertThat(Newsroom.of("\"I stayed at home all week.\" — Marta Lindqvist, 34")
                        .person("Marta Lindqvist")
                        .lines())
                .containsExactly("direct / Marta Lindqvist / — / I stayed at home all week.");
        assertThat(Newsroom.of("\"Casablanca\" — the film — returns.")
                        .person("Marta Lindqvist")
                        .lines())
                .isEmpty();
    }

    @Test
    void datelinesAndHeadings_areNoSpeakers() {
        assertThat(Newsroom.of("VESSBY: The port was closed.\n\nShips left.\n\nOSTHAVEN: It rained.")
                        .actor("VESSBY", "Vessby", ActorType.LOC)
                        .actor("OSTHAVEN", "Osthaven", ActorType.LOC)
                        .lines())
                .isEmpty();
        assertThat(Newsroom.of("INGREDIENTS: Two eggs.\n\nSalt.\n\nMETHOD: Boil them.")
                        .lines())
                .isEmpty();
    }

    @Test
    void titleBeforeADash_isNoQuotation() {
        assertThat(Newsroom.of("\"The Crown\" - Marta Lindqvist stars as Queen.")
                        .person("Marta Lindqvist")
                        .lines())
                .isEmpty();
        assertThat(Newsroom.of("\"The Crown\" - Marta Lindqvist")
                        .person("Marta Lindqvist")
                        .lines())
                .isEmpty();
    }
}
