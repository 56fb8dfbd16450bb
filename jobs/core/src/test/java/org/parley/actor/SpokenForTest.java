package org.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpokenForTest {
    private static final String[] NAMES = {
        "PER Marta Lindqvist", "PER Olof Holm", "ORG Harbour Agency", "ORG Inland Institute", "LOC Uppsala"
    };

    /** Whom the first mention of Marta Lindqvist is told to act for; empty when nobody. */
    private static String bodyIn(String text) {
        return Finding.mentions(text, NAMES).stream()
                .filter(mention -> "per:marta-lindqvist".equals(mention.actorId()))
                .map(mention -> String.valueOf(mention.speaksFor()))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbour Agency spokeswoman Marta Lindqvist spoke.",
                "Former Harbour Agency deputy chief engineer Marta Lindqvist spoke.",
                "The Harbour Agency's Marta Lindqvist spoke.",
                "The Harbour Agency's new director, Marta Lindqvist, spoke.",
                "Marta Lindqvist, a spokeswoman for the Harbour Agency, spoke.",
                "Marta Lindqvist, 52, the new director of the Harbour Agency, spoke.",
                "Marta Lindqvist, Harbour Agency director, spoke.",
                "Marta Lindqvist, Administrator, Harbour Agency, spoke.",
                "Marta Lindqvist is a senior fellow at the Harbour Agency.",
                "Ms. Marta Lindqvist of the Harbour Agency spoke.",
                "Director of the Harbour Agency Marta Lindqvist spoke.",
                "Photo: Marta Lindqvist/Harbour Agency",
            })
    void bodyBesideTheName_isTold(String text) {
        assertThat(bodyIn(text)).isEqualTo("org:harbour-agency");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Marta Lindqvist spoke to the Harbour Agency.",
                "The Harbour Agency told Marta Lindqvist so.",
                "The Harbour Agency dropped former analyst Marta Lindqvist.",
                "At the Harbour Agency on Monday President Marta Lindqvist spoke.",
                "Marta Lindqvist, who sued the Harbour Agency, spoke.",
                "Marta Lindqvist, to be director of the Harbour Agency, spoke.",
                "Marta Lindqvist, Olof Holm, a director of the Harbour Agency, and others spoke.",
                "Norwegian author Marta Lindqvist spoke.",
                "Sen. Marta Lindqvist of Texas spoke.",
                "Republican Senator Marta Lindqvist spoke.",
            })
    void nothingTold_isNothing(String text) {
        assertThat(bodyIn(text)).isEqualTo("null");
    }

    @Test
    void officeOfAPlace_isHeldForIt() {
        assertThat(bodyIn("Norwegian Prime Minister Marta Lindqvist spoke.")).isEqualTo("NO");
        assertThat(bodyIn("President Marta Lindqvist of Norway spoke.")).isEqualTo("NO");
        assertThat(bodyIn("Uppsala's Republican mayor, Marta Lindqvist, spoke."))
                .isEqualTo("loc:uppsala");
    }

    @Test
    void nominal_speaksForTheBodyToo() {
        List<ActorMention> mentions = Finding.mentions(
                "Harbour Agency spokeswoman Marta Lindqvist spoke. The Harbour Agency spokeswoman left.", NAMES);

        assertThat(mentions).last().satisfies(mention -> {
            assertThat(mention.actorId()).isEqualTo("per:marta-lindqvist");
            assertThat(mention.speaksFor()).isEqualTo("org:harbour-agency");
        });
    }
}
