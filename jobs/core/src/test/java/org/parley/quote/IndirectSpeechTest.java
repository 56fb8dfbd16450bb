package org.parley.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.ActorType;
import org.parley.model.HopRole;
import org.parley.model.Stance;
import org.parley.model.UnknownSpeaker;
import org.parley.model.ZoneKind;
import org.parley.text.Range;
import org.parley.text.ZoneRange;

class IndirectSpeechTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Lindqvist said that the harbour was open.; Lindqvist / said / the harbour was open",
                "Lindqvist said the harbour was open.; Lindqvist / said / the harbour was open",
                "Lindqvist told reporters that the harbour was open.; Lindqvist / told / the harbour was open",
                "The harbour was open, Lindqvist said.; Lindqvist / said / The harbour was open",
                "According to Lindqvist, the harbour was open.; Lindqvist / According to / the harbour was open",
                "The harbour was open, according to Lindqvist.; Lindqvist / according to / The harbour was open",
                "In a statement, the port said it was open.; the port / said / it was open",
                "Lindqvist has vowed to open the harbour.; Lindqvist / has vowed / to open the harbour",
                "Lindqvist denied the report.; Lindqvist / denied / the report"
            })
    void form_is_read(String text, String expected) {
        assertThat(Newsroom.of(text).lines()).containsExactly("indirect / " + expected);
    }

    @Test
    void what_is_added_is_a_statement_of_its_own() {
        assertThat(Newsroom.of("Lindqvist said the harbour was open, adding that ships were late.")
                        .lines())
                .containsExactly(
                        "indirect / Lindqvist / said / the harbour was open",
                        "indirect / Lindqvist / adding / ships were late");
    }

    @Test
    void quotation_in_a_clause_makes_it_mixed() {
        assertThat(Newsroom.of("Lindqvist said the closure was \"a mistake\" of the port.")
                        .lines())
                .containsExactly("mixed / Lindqvist / said / the closure was \"a mistake\" of the port");
    }

    @Test
    void apposition_belongs_to_the_source() {
        assertThat(Newsroom.of("Marta Lindqvist, a spokeswoman for the port, said that ships were late.")
                        .lines())
                .containsExactly("indirect / Marta Lindqvist, a spokeswoman for the port / said / ships were late");
        assertThat(Newsroom.of("\"We are late,\" said Marta Lindqvist, a spokeswoman for the port.")
                        .lines())
                .containsExactly("direct / Marta Lindqvist, a spokeswoman for the port / said / We are late,");
    }

    @Test
    void speaker_is_the_person_in_the_source_else_the_body() {
        Statement person = Newsroom.of("Port Authority director Marta Lindqvist said that ships were late.")
                .body("Port Authority")
                .person("Marta Lindqvist")
                .statements()
                .get(0);
        assertThat(person.speakerName()).isEqualTo("Marta Lindqvist");
        Statement body = Newsroom.of("A spokesman for the Port Authority said that ships were late.")
                .body("Port Authority")
                .statements()
                .get(0);
        assertThat(body.speakerName()).isEqualTo("Port Authority");
    }

    @Test
    void pronoun_is_the_last_speaker() {
        Statement second = Newsroom.of("Marta Lindqvist said ships were late. She said that crews had left.")
                .person("Marta Lindqvist")
                .statements()
                .get(1);
        assertThat(second.speakerName()).isEqualTo("Marta Lindqvist");
    }

    @Test
    void unknown_speaker_has_its_reason() {
        assertThat(Newsroom.of("Unnamed officials said that ships were late.")
                        .statements()
                        .get(0)
                        .reason())
                .isEqualTo(UnknownSpeaker.UNNAMED_SOURCE);
        assertThat(Newsroom.of("They said that ships were late.")
                        .statements()
                        .get(0)
                        .reason())
                .isEqualTo(UnknownSpeaker.UNRESOLVED_SOURCE);
    }

    @ParameterizedTest
    @CsvSource({
        "Lindqvist warned that ships were late., WARN",
        "Lindqvist denied that ships were late., DENY",
        "Lindqvist promised that ships would come., PROMISE",
        "Lindqvist did not say that ships were late., DECLINE",
        "Lindqvist did not deny that ships were late., DECLINE",
        "Lindqvist did not doubt that ships were late., ASSERT",
        "Lindqvist refused to say whether ships were late., DECLINE",
        "Lindqvist urged that ships be let in., DEMAND",
        "Lindqvist asked whether ships were late., ASK"
    })
    void stance_comes_from_the_cue(String text, Stance stance) {
        assertThat(Newsroom.of(text).statements())
                .singleElement()
                .extracting(Statement::stance)
                .isEqualTo(stance);
    }

    @Test
    void demonstrative_attaches_the_paragraph_before_it_with_its_chain() {
        Newsroom newsroom = Newsroom.of(
                        "The harbour will be shut for a week.\n\n"
                                + "This was stated by port director Marta Lindqvist, the Harbour Post reports citing Radio Nord.")
                .person("Marta Lindqvist")
                .body("Harbour Post")
                .body("Radio Nord");
        assertThat(newsroom.lines())
                .containsExactly("indirect / port director Marta Lindqvist / was stated / "
                        + "The harbour will be shut for a week");
        assertThat(newsroom.statements().get(0).chain())
                .extracting(Statement.Link::role, Statement.Link::actorId)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(HopRole.SAID, "id-Marta Lindqvist"),
                        org.assertj.core.groups.Tuple.tuple(HopRole.CITED, "id-Radio Nord"),
                        org.assertj.core.groups.Tuple.tuple(HopRole.REPORTS, "id-Harbour Post"));
    }

    @Test
    void headline_names_its_source_by_a_mark() {
        String text = "Harbour to be shut for a week - Port Authority\n\nShips wait.";
        Range title = new Range(0, text.indexOf('\n'));
        Range source = new Range(text.indexOf("Port"), text.indexOf('\n'));
        assertThat(Newsroom.of(text, new ZoneRange(ZoneKind.TITLE, title), new ZoneRange(ZoneKind.SOURCE, source))
                        .lines())
                .containsExactly("indirect / Port Authority /  / Harbour to be shut for a week");
        String colon = "Lindqvist: Harbour will stay shut\n\nShips wait.";
        assertThat(Newsroom.of(colon, new ZoneRange(ZoneKind.TITLE, new Range(0, colon.indexOf('\n'))))
                        .person("Lindqvist")
                        .lines())
                .containsExactly("indirect / Lindqvist / : / Harbour will stay shut");
    }

    @Test
    void statement_inside_a_statement_is_nested() {
        Newsroom newsroom = Newsroom.of("Lindqvist said that Halvorsen said that ships were late.");
        assertThat(newsroom.lines())
                .containsExactly(
                        "indirect / Lindqvist / said / Halvorsen said that ships were late",
                        "indirect / Halvorsen / said / ships were late");
        assertThat(newsroom.statements().get(1).nestedIn()).isZero();
    }

    @Test
    void state_is_a_speaker_and_names_that_look_like_verbs_are_none() {
        Newsroom newsroom = Newsroom.of("The United States attacks claims that Norway said were false.")
                .actor("Norway", "Norway", ActorType.LOC);
        assertThat(newsroom.statements())
                .allSatisfy(statement -> assertThat(statement.cueLemma()).isNotEqualTo("state"));
    }

    @Test
    void relative_pronoun_is_the_one_right_before_or_nobody() {
        String before = "Marta Lindqvist said ships were late. ";
        Newsroom known = Newsroom.of(before + "She met Jonas Berg, who said that the harbour was open.")
                .person("Marta Lindqvist")
                .person("Jonas Berg");
        assertThat(known.statements().get(1).speakerName()).isEqualTo("Jonas Berg");
        Newsroom unknown = Newsroom.of(before + "She met a sailor who said that the harbour was open.")
                .person("Marta Lindqvist");
        assertThat(unknown.statements().get(1).speaker()).isNull();
    }
}
