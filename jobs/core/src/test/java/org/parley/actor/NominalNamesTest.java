package org.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.ActorType;

/** Capitalised words that a tagger takes for names, and that name nobody. */
class NominalNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Task Force",
                "Federal Government",
                "My Administration",
                "Administration",
                "University",
                "Tribal Nations",
                "Government",
                "Executive Order",
                "Budget",
                "National Security",
                "National Security Advisor",
                "Harbour Response Official",
                "Press Secretary"
            })
    void kindsOfBodiesOfficesAndPapers_areNoNames(String words) {
        assertThat(Finding.in("Then the " + words + " was asked.", "ORG " + words, "MISC " + words))
                .isEmpty();
    }

    @Test
    void whatAnOfficeIsFor_isNoName() {
        assertThat(Finding.in("Then the Director of Harbour Intelligence was asked.", "ORG Harbour Intelligence"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbour Task Force",
                "Norland University",
                "Norland Nation",
                "Lindqvist Administration",
                "Dollar General"
            })
    void whatTellsWhichOneIsMeant_isAName(String words) {
        assertThat(Finding.in("Then the " + words + " was asked.", "ORG " + words))
                .singleElement()
                .asString()
                .startsWith(words + " -> org:");
    }

    @Test
    void nounOfAKind_isTheBodyOfTheArticle() {
        assertThat(Finding.in(
                        "The Harbour Task Agency met. Then the Agency was asked.",
                        "ORG Harbour Task Agency",
                        "ORG Agency"))
                .contains("Agency -> org:harbour-task-agency");
    }

    @Test
    void wordsThatTheArticleWritesInLowerCase_areNoName() {
        assertThat(Finding.in(
                        "The Harbour Dues Relief helps. Nobody asked for harbour dues relief.",
                        "ORG Harbour Dues Relief"))
                .isEmpty();
        assertThat(Finding.in("The Harbour Dues Relief helps. Nobody asked for relief.", "ORG Harbour Dues Relief"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "She cited the Iranians with Gardens Act in a long letter.",
                "She cited the Iran Harbour Directive-5 in a long letter.",
                "She cited the Iran Code of Ports and Ships Act in a long letter."
            })
    void namesInThoseOfWorks_nameNobody(String text) {
        assertThat(Finding.in(text)).isEmpty();
        assertThat(Finding.in(text.replace("Act", "act")
                        .replace("Directive-5", "directive")
                        .replace("Code of", "code of")))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Iran Regional Airport", "Iran River", "Iran National Park"})
    void placeThatBearsAPlacesName_isAnother(String place) {
        assertThat(Finding.in("Several visitors gathered quietly near the " + place + " before the meeting."))
                .containsExactly(
                        place + " -> loc:" + place.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }

    @Test
    void nounThatSomethingHas_isNoName() {
        assertThat(Finding.in("They marked the Independence of Norway.", "ORG Independence"))
                .containsExactly("Norway -> NO");
    }

    @Test
    void contraction_isNoName() {
        assertThat(Finding.in("I’ve never said so, I think.", "ORG I’ve")).isEmpty();
    }

    @Test
    void doctor_isAPerson_whateverTheTaggerTakesHerFor() {
        assertThat(Finding.in("Ilse Varga came. Dr. Varga spoke.", "PER Ilse Varga", "LOC Dr. Varga"))
                .containsExactly("Ilse Varga -> per:ilse-varga", "Varga -> per:ilse-varga");
    }

    @Test
    void headline_namesThePlaceItself() {
        assertThat(Finding.in("Iran Closes River")).containsExactly("Iran -> IR");
    }

    @Test
    void orderWithItsNumber_isNoName() {
        assertThat(Finding.in("They revoked Executive Order 13413 of October.", "LOC Executive Order 13413"))
                .isEmpty();
    }

    @Test
    void wordInCapitals_thatIsAlsoInLowerCase_isNoName() {
        assertThat(Finding.in("The ferry was late. HARBOURS are full, and harbours cost.", "ORG HARBOURS"))
                .isEmpty();
        assertThat(Finding.in("The ferry was late. HARBOURS is full, and ports cost.", "ORG HARBOURS"))
                .hasSize(1);
        assertThat(Finding.in("The ferry was late: report MORE, it said.", "ORG MORE"))
                .isEmpty();
    }

    @Test
    void acronymAsAWord_thatIsAlsoInLowerCase_isNone() {
        assertThat(Finding.in("The Crew sued. A crew of five met.", "ORG Crew")).isEmpty();
        assertThat(Finding.in("The CREW sued. A crew of five met.", "ORG CREW"))
                .containsExactly("CREW -> org:citizens-for-responsibility-and-ethics-in-washington");
    }

    @Test
    void lettersForWhatIsNoName_areNobodys() {
        assertThat(Finding.in("It follows the Executive Order (EO). The EO is new.", "ORG Executive Order", "ORG EO"))
                .isEmpty();
    }

    @Test
    void lawsAndPlans_areNoBodies() {
        assertThat(Finding.mentions("The Norland Rescue Plan (NRP) works.", "ORG Norland Rescue Plan"))
                .isNotEmpty()
                .allSatisfy(mention -> assertThat(mention.type()).isEqualTo(ActorType.MISC));
        assertThat(Finding.mentions("The Harbour Dues Act (HDA) works. The HDA is new."))
                .isNotEmpty()
                .allSatisfy(mention -> assertThat(mention.type()).isEqualTo(ActorType.MISC));
        assertThat(Finding.mentions("The Fair Plan Foundation works.", "ORG Fair Plan Foundation"))
                .extracting(ActorMention::type)
                .containsExactly(ActorType.ORG);
    }

    @Test
    void roomThatBearsAPersonsName_isAPlace() {
        assertThat(Finding.in("We met in the Ilse Varga Reading Room again.", "PER Ilse Varga"))
                .containsExactly("Ilse Varga Reading Room -> loc:ilse-varga-reading-room");
        assertThat(Finding.in("We met Ilse Varga in a Reading Room.", "PER Ilse Varga"))
                .containsExactly("Ilse Varga -> per:ilse-varga");
    }
}
