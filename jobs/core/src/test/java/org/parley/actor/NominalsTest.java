package org.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.MentionForm;
import org.parley.text.Layout;

/** Common nouns that stand for whom the article names elsewhere. */
class NominalsTest {
    private static final LocalDate DAY = LocalDate.parse("2023-05-01");

    @Test
    void label_isWhoIsAddressedByTheTitle_evenBefore() {
        assertThat(in(
                        "Q  Why now?\nTHE PRESIDENT:  Because.\nQ  And, President Lindqvist, why here?\n"
                                + "Q  Did you meet President Tamm? Has President Tamm left?\nTHE PRESIDENT:  He has.",
                        "PER Lindqvist",
                        "PER Tamm",
                        "PER Marta Lindqvist",
                        "PER Ole Tamm"))
                .isEmpty();
        assertThat(in(
                        "Marta Lindqvist and Ole Tamm met.\nQ  Why now?\nTHE PRESIDENT:  Because.\n"
                                + "Q  And, President Lindqvist, why here?\n"
                                + "Q  Did you meet President Tamm? Has President Tamm left?\nTHE PRESIDENT:  He has.",
                        "PER Marta Lindqvist",
                        "PER Ole Tamm",
                        "PER Lindqvist",
                        "PER Tamm"))
                .containsExactly("PRESIDENT -> per:marta-lindqvist", "PRESIDENT -> per:marta-lindqvist");
    }

    @Test
    void bareOffice_isTheOnlyNamedPersonsWhoHoldsIt() {
        assertThat(in("They met Joe Biden. Then the president spoke.")).containsExactly("president -> per:joe-biden");
        assertThat(in("They met Joe Biden and Emmanuel Macron. Then the president spoke."))
                .isEmpty();
        assertThat(in("They met Barack Obama. Then the president spoke.")).isEmpty();
        assertThat(in("They met Joe Biden. Then the club president spoke.")).isEmpty();
    }

    @Test
    void stateThatSpeaks_isTheOnlyOneNamed() {
        assertThat(in("Texas lost. It will appeal, the state said.")).containsExactly("state -> US-TX");
        assertThat(in("Texas and Ohio lost. They will appeal, the state said.")).isEmpty();
        assertThat(in("Norway lost. It will appeal, the country said.")).containsExactly("country -> NO");
        assertThat(in("Texas lost. The state grew.")).isEmpty();
    }

    private static List<String> in(String text, String... tagged) {
        return new ArticleActorFinder(SeedActors.DIRECTORY, new PhraseTagger(tagged))
                .find(Layout.of(text, List.of()), DAY).stream()
                        .filter(m -> m.form() == MentionForm.NOMINAL)
                        .map(m -> m.range().of(text) + " -> " + m.actorId())
                        .toList();
    }
}
