package org.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.text.Layout;

/** Surnames with hyphens, in capitals, in pairs, and given names of those known by surname only. */
class SurnamesAloneTest {
    @Test
    void surnameWithAHyphen_isNoFullName() {
        assertThat(Finding.in("Then Varga-Holm left.", "PER Varga-Holm")).containsExactly("Varga-Holm -> ?");
        assertThat(Finding.in("MS. JEAN-PIERRE: Good morning, all of you.", "PER JEAN-PIERRE"))
                .containsExactly("JEAN-PIERRE -> per:karine-jean-pierre");
    }

    @Test
    void surnameInCapitalsBehindAFormOfAddress_isAPersons() {
        assertThat(Finding.in("MS. PSAKI: Good morning, all of you.", "LOC PSAKI"))
                .containsExactly("PSAKI -> per:jen-psaki");
        assertThat(Finding.in("MS. LINDQVIST: Good morning, all of you.", "LOC LINDQVIST"))
                .containsExactly("LINDQVIST -> ?");
    }

    @Test
    void surnameInCapitalsBehindAFormOfAddress_isTheOneInOffice() {
        assertThat(on(LocalDate.parse("2023-03-01"), "MR. KIRBY: Good morning, all of you."))
                .containsExactly("per:john-kirby");
        assertThat(on(LocalDate.parse("2019-03-01"), "MR. KIRBY: Good morning, all of you."))
                .containsExactly((String) null);
    }

    private static List<String> on(LocalDate day, String text) {
        return new ArticleActorFinder(SeedActors.DIRECTORY, new PhraseTagger())
                .find(Layout.of(text, List.of()), day).stream()
                        .map(ActorMention::actorId)
                        .toList();
    }

    @Test
    void givenNameOfOneKnownBySurname_isThatPerson() {
        assertThat(Finding.in(
                        "MS. JEAN-PIERRE: Good morning.\nThank you, Karine, for the call.",
                        "PER JEAN-PIERRE",
                        "LOC Karine"))
                .contains("Karine -> per:karine-jean-pierre");
        assertThat(Finding.in("Thank you, Karine, for the call.", "LOC Karine")).contains("Karine -> loc:karine");
    }

    @Test
    void pairOfSurnames_isTwoPersons() {
        assertThat(Finding.in(
                        "Marta Lindqvist met Ilse Varga. The Lindqvist-Varga deal held.",
                        "PER Marta Lindqvist",
                        "PER Ilse Varga",
                        "MISC Lindqvist-Varga"))
                .endsWith("Lindqvist -> per:marta-lindqvist", "Varga -> per:ilse-varga");
        assertThat(Finding.in("The Biden-Varga deal held. Ilse Varga left.", "PER Biden-Varga", "PER Ilse Varga"))
                .startsWith("Biden -> per:joe-biden", "Varga -> per:ilse-varga");
    }

    @Test
    void surnameOfTwoParts_isNoPair() {
        assertThat(Finding.in(
                        "Anna Lindqvist-Varga met Marta Lindqvist and Ilse Varga. Lindqvist-Varga left.",
                        "PER Anna Lindqvist-Varga",
                        "PER Marta Lindqvist",
                        "PER Ilse Varga",
                        "PER Lindqvist-Varga"))
                .endsWith("Lindqvist-Varga -> per:anna-lindqvist-varga");
    }

    @Test
    void labelOfAQuestion_isNoPartOfAName() {
        assertThat(Finding.in("Q Marta Lindqvist, thank you.", "PER Q Marta Lindqvist"))
                .containsExactly("Marta Lindqvist -> per:marta-lindqvist");
    }

    @Test
    void label_isNoPartOfTheNameBehindIt() {
        assertThat(Finding.in("MS. JEAN-PIERRE: Olof, go ahead now.", "PER JEAN-PIERRE: Olof"))
                .containsExactly("JEAN-PIERRE -> per:karine-jean-pierre", "Olof -> ?");
    }

    @Test
    void administrations_areTheirHeads() {
        assertThat(Finding.in(
                        "The Biden-Harris Administration and the Biden Administration agree.",
                        "ORG Biden-Harris Administration",
                        "ORG Biden Administration"))
                .containsExactly(
                        "Biden-Harris Administration -> org:biden-administration",
                        "Biden Administration -> org:biden-administration");
    }

    @Test
    void shortNamesOfDepartments_needTheTaggersWord() {
        assertThat(Finding.in("Then Commerce was asked.", "ORG Commerce"))
                .containsExactly("Commerce -> org:us-department-of-commerce");
        assertThat(Finding.in("Then Commerce was asked.")).isEmpty();
    }

    @Test
    void peopleThatTheTaggerKnowsNoTypeOf_areOne() {
        assertThat(Finding.in("Then Black voters were asked.", "MISC Black"))
                .containsExactly("Black -> norp:african-americans");
        assertThat(Finding.in("Then Black was asked.", "PER Black")).containsExactly("Black -> ?");
    }

    @Test
    void lettersOfACity_areThePlace() {
        assertThat(Finding.in("He left Washington, D.C. for the District of Columbia. D.C. was cold."))
                .allSatisfy(found -> assertThat(found).endsWith("-> loc:washington"));
    }
}
