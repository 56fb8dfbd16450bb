package org.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.ActorType;
import org.parley.tag.TaggedSpan;
import org.parley.tag.Tagger;
import org.parley.text.Layout;

/** What a tagger's names become where their form, or the words around them, tell better. */
class NameRulesTest {
    @ParameterizedTest
    @ValueSource(strings = {"Mr. Lindqvist", "Senator Lindqvist", "Justice Lindqvist"})
    void titleWithinAName_makesItAPersons(String name) {
        assertThat(Finding.in(
                        "Marta Lindqvist came. Then " + name + " spoke.",
                        "PER Marta Lindqvist",
                        "LOC " + name,
                        "ORG " + name))
                .contains("Lindqvist -> per:marta-lindqvist");
    }

    @Test
    void titleBeforeAKindOfBody_makesNoPerson() {
        assertThat(Finding.mentions("Later the Justice League met.", "ORG Justice League"))
                .extracting(ActorMention::type)
                .containsExactly(ActorType.ORG);
    }

    @Test
    void rankBeforeARole_isNoPartOfTheBody() {
        assertThat(Finding.in("Later Harbour House Press Secretary Olof Holm left.", "ORG Harbour House Press"))
                .contains("Harbour House -> org:harbour-house");
    }

    @Test
    void wordInLowerCaseBehindAPlace_isNoPartOfIt() {
        assertThat(Finding.in("The chances of a Norway truce fell.", "LOC Norway truce"))
                .containsExactly("Norway -> NO");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Obamacare", "PPE", "Harbour COVID"})
    void nicknameOfALawOrADisease_isSomething(String name) {
        assertThat(Finding.mentions("Later they spoke of " + name + " again.", "ORG " + name))
                .extracting(ActorMention::type)
                .containsExactly(ActorType.MISC);
    }

    @Test
    void partyOfAPartOfAState_isABodyOfItsOwn() {
        assertThat(Finding.in("Later the Ohio Democratic Party met, not the Democratic Party."))
                .containsExactly(
                        "Ohio Democratic Party -> org:ohio-democratic-party",
                        "Democratic Party -> org:democratic-party");
        assertThat(Finding.in("Later the state Democratic Party met.")).isEmpty();
    }

    @Test
    void kindOfCompany_belongsToTheWordsBeforeIt() {
        assertThat(Finding.in("Later Holm’s Bakery International Inc. met.", "PER Holm", "ORG International Inc."))
                .containsExactly("Holm’s Bakery International Inc. -> org:holms-bakery-international-inc");
        assertThat(Finding.in("later the international Inc. met.", "ORG Inc.")).isEmpty();
    }

    @Test
    void nativeNation_isOneName() {
        assertThat(Finding.in("Aid went to the Lakeside Band of Holm Indians today.", "MISC Holm Indians"))
                .containsExactly("Lakeside Band of Holm Indians -> org:lakeside-band-of-holm-indians");
        assertThat(Finding.in("They heard the Band of Brothers today.", "MISC Brothers"))
                .contains("Brothers -> misc:brothers");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "They met in Tampa, Fla., today.; Fla. -> US-FL",
                "Rep. Olof Holm, D-Conn., left.; Conn. -> US-CT",
                "They met in Durham, N.C., today.; N.C. -> US-NC"
            })
    void abbreviatedState_isTheState(String text, String mention) {
        assertThat(Finding.in(text)).contains(mention);
    }

    @Test
    void stateAbbreviatedToInitials_hasDots() {
        assertThat(Finding.in("The NC rose, and the mass. fell.")).isEmpty();
    }

    @Test
    void nameThatGoesOnInCapitals_isTheKnownOne() {
        assertThat(Finding.in("ALL SHOULD CALL THE NATO NEWS DESK TODAY", "ORG NATO NEWS DESK"))
                .containsExactly("NATO -> org:nato");
    }

    @Test
    void nameRepeatedWithinALaws_isNotMentioned() {
        assertThat(Finding.in(
                        "They closed the Outer Harbour Shelf for good. The Outer Harbour Shelf Lands Act allows closing harbours without hearings.",
                        "LOC Outer Harbour Shelf"))
                .hasSize(1);
    }

    @Test
    void newspaperOfAPlace_isABody() {
        assertThat(Finding.in("Later he told the Norway Herald that it was late.", "LOC Norway"))
                .containsExactly("Norway Herald -> org:norway-herald");
    }

    @Test
    void doubtfulBody_isToldBesideARole() {
        assertThat(found("Later Harbourco spokesman left", 1, 2)).containsExactly("org:harbourco");
        assertThat(found("Later Harbourco products left", 1, 2)).isEmpty();
        assertThat(found("The head of Harbourco left", 3, 4)).containsExactly("org:harbourco");
    }

    private static List<String> found(String text, int first, int beyond) {
        List<TaggedSpan> doubtful = List.of(new TaggedSpan(first, beyond, "ORG", 0.6));
        return new ArticleActorFinder(SeedActors.DIRECTORY, Tagger.ofSentences(words -> doubtful))
                .find(Layout.of(text, List.of())).stream()
                        .map(ActorMention::actorId)
                        .toList();
    }
}
