package org.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.ActorType;
import org.parley.model.MentionReason;
import org.parley.tag.TaggedSpan;
import org.parley.tag.Tagger;
import org.parley.text.Layout;

/** Actors followed through an article whose names vary, are split, mistyped or stood for by other words. */
class FollowingTest {
    @Test
    void surname_isThePersons_whateverTheTaggerTakesItFor() {
        assertThat(Finding.in(
                        "Marta Lindqvist spoke. Critics of Lindqvist left, and Marta stayed.",
                        "PER Marta Lindqvist",
                        "ORG Lindqvist",
                        "MISC Marta"))
                .containsExactly(
                        "Marta Lindqvist -> per:marta-lindqvist",
                        "Lindqvist -> per:marta-lindqvist",
                        "Marta -> per:marta-lindqvist");
    }

    @Test
    void placeThatIsASurname_staysAPlaceWhereItIsOne() {
        assertThat(Finding.in("Olof Uppsala left. He lives in Uppsala.", "PER Olof Uppsala", "LOC Uppsala"))
                .contains("Uppsala -> loc:uppsala");
    }

    @Test
    void surnameOfTwo_isTheOnesNamedSoFar() {
        List<ActorMention> mentions = Finding.mentions(
                "Marta Lindqvist spoke. Lindqvist left. Then Olof Lindqvist came. Lindqvist spoke.",
                "PER Marta Lindqvist",
                "PER Olof Lindqvist",
                "PER Lindqvist");

        assertThat(mentions)
                .extracting(ActorMention::actorId)
                .containsExactly("per:marta-lindqvist", "per:marta-lindqvist", "per:olof-lindqvist", null);
        assertThat(mentions.get(3).reason()).isEqualTo(MentionReason.AMBIGUOUS_SURNAME);
    }

    @Test
    void hyphenatedSurname_isNoFullName() {
        assertThat(Finding.in("Ilse Varga-Holm spoke. Varga-Holm left.", "PER Ilse Varga-Holm", "PER Varga-Holm"))
                .containsExactly("Ilse Varga-Holm -> per:ilse-varga-holm", "Varga-Holm -> per:ilse-varga-holm");
    }

    @Test
    void nickname_isTheSamePerson() {
        assertThat(Finding.in(
                        "Robert Lindqvist spoke. Bob Lindqvist left. Bob stayed.",
                        "PER Robert Lindqvist",
                        "PER Bob Lindqvist",
                        "PER Bob"))
                .allSatisfy(found -> assertThat(found).endsWith("-> per:robert-lindqvist"));
    }

    @Test
    void nicknameOfAKnownPerson_isThatPerson() {
        assertThat(Finding.mentions("Jon Kirby spoke.", "PER Jon Kirby"))
                .singleElement()
                .satisfies(mention -> {
                    assertThat(mention.actorId()).isEqualTo("per:john-kirby");
                    assertThat(mention.reason()).isEqualTo(MentionReason.VARIANT_OF);
                });
    }

    @Test
    void misspeltSurname_isTheArticlesPerson() {
        assertThat(Finding.mentions("Marta Kowalczyk spoke. Kowalczik left.", "PER Marta Kowalczyk", "PER Kowalczik"))
                .last()
                .satisfies(mention -> {
                    assertThat(mention.actorId()).isEqualTo("per:marta-kowalczyk");
                    assertThat(mention.reason()).isEqualTo(MentionReason.VARIANT_OF);
                });
        assertThat(Finding.in("Marta Andersson spoke. Anders left.", "PER Marta Andersson", "PER Anders"))
                .contains("Anders -> ?");
    }

    @Test
    void misspeltSurname_isAKnownPersons_onlyBesideAnOffice() {
        assertThat(Finding.in("President Pesekian spoke.", "PER Pesekian"))
                .containsExactly("Pesekian -> per:masoud-pezeshkian");
        assertThat(Finding.in("Pesekian spoke.", "PER Pesekian")).containsExactly("Pesekian -> ?");
    }

    @Test
    void formOfAddress_makesAPerson() {
        assertThat(Finding.mentions("Mrs. Lindqvist spoke. The Lindqvist plan failed.", "LOC Lindqvist"))
                .first()
                .satisfies(mention -> {
                    assertThat(mention.type()).isEqualTo(ActorType.PER);
                    assertThat(mention.reason()).isEqualTo(MentionReason.NO_ANTECEDENT);
                });
    }

    @Test
    void nameOfSeveralTypes_hasOne() {
        assertThat(Finding.mentions("Nordwind grew. Nordwind paid. In Nordwind it rained.", "ORG Nordwind"))
                .extracting(ActorMention::actorId)
                .containsOnly("org:nordwind");
    }

    @Test
    void nameInPieces_isWholeWhereItIsElsewhere() {
        assertThat(Finding.in("Anna Lena Holm won. They praised Anna Lena Holm.", "PER Anna Lena Holm"))
                .containsOnly("Anna Lena Holm -> per:anna-lena-holm");
    }

    @Test
    void namesRunTogether_areCut() {
        assertThat(Finding.in("Marta Lindqvist — an engineer — spoke.", "PER Marta Lindqvist — an"))
                .containsExactly("Marta Lindqvist -> per:marta-lindqvist");
        assertThat(Finding.in("An American-made bridge.", "MISC American-made")).containsExactly("American -> US");
        assertThat(Finding.in("Iran's Harbour Guard met.", "ORG Iran's Harbour Guard"))
                .containsExactly("Iran -> IR", "Harbour Guard -> org:harbour-guard");
        assertThat(Finding.in("They met in Uppsala, Sweden.", "LOC Uppsala, Sweden"))
                .containsExactly("Uppsala -> loc:uppsala", "Sweden -> SE");
        assertThat(Finding.in("Sen. Marta Lindqvist (D-Texas) spoke.", "PER Marta Lindqvist (D-Texas"))
                .containsExactly("Marta Lindqvist -> per:marta-lindqvist", "Texas -> US-TX");
    }

    @Test
    void placesOfAList_arePlaces() {
        assertThat(Finding.in("Aid goes to the counties of Holm, Varga, and Lund today.", "PER Holm", "PER Varga"))
                .containsExactly("Holm -> loc:holm", "Varga -> loc:varga", "Lund -> loc:lund");
    }

    @Test
    void stateInALawsName_isNoMention() {
        assertThat(Finding.in("The judge cited the United States Code in a long letter about the harbour."))
                .isEmpty();
        assertThat(Finding.in("Norway Marks Constitution Day")).containsExactly("Norway -> NO");
    }

    @Test
    void labelOfALine_isNotWhomItsSpeakerSpeaksOf() {
        String text = "Marta Lindqvist, the president, met President Ole Tamm.\nPRESIDENT LINDQVIST:  Hello.\n"
                + "Q  Did you meet President Tamm?\nTHE PRESIDENT:  I met him, as President Lindqvist of course.";
        assertThat(Finding.in(
                        text, "PER Marta Lindqvist", "PER Ole Tamm", "PER LINDQVIST", "PER Tamm", "PER Lindqvist"))
                .contains("PRESIDENT -> per:marta-lindqvist");
    }

    @Test
    void nameThatIsRatherNone_isPassedOver_unlessItIsAnotherRecognisers() {
        List<TaggedSpan> doubtful = List.of(new TaggedSpan(0, 2, "ORG", 0.4), new TaggedSpan(3, 4, "LOC", 0.4));
        Layout layout = Layout.of("Harbour Dues left Norway", List.of());
        ArticleActorFinder finder = new ArticleActorFinder(SeedActors.DIRECTORY, Tagger.ofSentences(words -> doubtful));

        assertThat(finder.find(layout)).extracting(ActorMention::actorId).containsExactly("NO");
        assertThat(finder.follow(layout, null, doubtful))
                .extracting(ActorMention::actorId)
                .containsExactly("org:harbour-dues", "NO");
    }

    @Test
    void addresses_nameNobody() {
        assertThat(Finding.in("Write to NATO-PRESS@nato.example or see https://nato.example/NATO today."))
                .isEmpty();
    }

    @Test
    void acronym_isTheBodysThatItSpells_withoutBrackets() {
        assertThat(Finding.mentions("The World Data Council met. Critics of the WDC left.", "ORG World Data Council"))
                .last()
                .satisfies(mention -> {
                    assertThat(mention.actorId()).isEqualTo("org:world-data-council");
                    assertThat(mention.reason()).isEqualTo(MentionReason.ACRONYM_OF);
                });
    }

    @Test
    void shortName_isTheBodys() {
        assertThat(Finding.mentions(
                        "The Uppsala Falcons won. The Falcons played on.", "ORG Uppsala Falcons", "ORG Falcons"))
                .last()
                .satisfies(mention -> {
                    assertThat(mention.actorId()).isEqualTo("org:uppsala-falcons");
                    assertThat(mention.reason()).isEqualTo(MentionReason.SHORT_FOR);
                });
        assertThat(Finding.in(
                        "Uppsala Falcons met Lund Falcons. The Falcons won.",
                        "ORG Uppsala Falcons",
                        "ORG Lund Falcons",
                        "ORG Falcons"))
                .contains("Falcons -> org:falcons");
    }

    @Test
    void wordThatIsAlsoInLowerCase_isNoName() {
        assertThat(Finding.in("Regional offices closed. A regional plan failed.", "ORG Regional"))
                .isEmpty();
    }

    @Test
    void nounForABody_isTheOneSoNamed() {
        assertThat(Finding.in(
                        "The Northern Canal Foundation met the Harbour Board. The foundation agreed.",
                        "ORG Northern Canal Foundation",
                        "ORG Harbour Board"))
                .contains("foundation -> org:northern-canal-foundation");
        assertThat(Finding.in(
                        "The Canal Foundation met the Harbour Foundation. The foundation agreed.",
                        "ORG Canal Foundation",
                        "ORG Harbour Foundation"))
                .hasSize(2);
    }

    @Test
    void nounForABody_isTheOneSoCalled() {
        assertThat(Finding.in(
                        "The Harbour Friends, a small group from Lund, met Nordwind. The group marched.",
                        "ORG Harbour Friends",
                        "ORG Nordwind"))
                .contains("group -> org:harbour-friends");
    }

    @Test
    void speakingIt_isTheBodyThatSpoke() {
        assertThat(Finding.in("Nordwind said the bridge was safe. It added that work goes on.", "ORG Nordwind"))
                .containsExactly("Nordwind -> org:nordwind", "It -> org:nordwind");
        assertThat(Finding.in("Nordwind built a bridge. It fell.", "ORG Nordwind"))
                .hasSize(1);
    }

    @Test
    void speakingPronoun_isTheSubjectBefore() {
        assertThat(Finding.in(
                        "Marta Lindqvist spoke to aides of Ilse Varga. \"It is late,\" she said.",
                        "PER Marta Lindqvist",
                        "PER Ilse Varga"))
                .contains("she -> per:marta-lindqvist");
        assertThat(Finding.in(
                        "Olof Holm arrived. Friends of Marta Lindqvist waited. He said it was late.",
                        "PER Olof Holm",
                        "PER Marta Lindqvist"))
                .contains("He -> per:olof-holm");
    }

    @Test
    void relativePronounThatSpeaks_isTheOneBefore() {
        assertThat(Finding.in("Marta Lindqvist, who said nothing, left.", "PER Marta Lindqvist"))
                .contains("who -> per:marta-lindqvist");
        assertThat(Finding.in("Marta Lindqvist, who slept, left.", "PER Marta Lindqvist"))
                .hasSize(1);
    }

    @Test
    void firstPerson_isTheSigner() {
        assertThat(Finding.in("To the members.\nI hereby call a meeting.\nMARTA LINDQVIST", "PER MARTA LINDQVIST"))
                .containsExactly("I -> per:marta-lindqvist", "MARTA LINDQVIST -> per:marta-lindqvist");
        assertThat(Finding.in("I hereby call a meeting.\nMarta Lindqvist spoke.", "PER Marta Lindqvist"))
                .hasSize(1);
    }

    @Test
    void everyMention_hasAReasonThatFitsItsActor() {
        List<MentionReason> unresolved =
                List.of(MentionReason.AMBIGUOUS_NAME, MentionReason.AMBIGUOUS_SURNAME, MentionReason.NO_ANTECEDENT);

        assertThat(Finding.mentions(
                        "Georgia met Marta Lindqvist and Olof Lindqvist. Lindqvist and Bremmer left. She said so.",
                        "PER Marta Lindqvist",
                        "PER Olof Lindqvist",
                        "PER Lindqvist",
                        "PER Bremmer"))
                .allSatisfy(mention ->
                        assertThat(unresolved.contains(mention.reason())).isEqualTo(mention.actorId() == null));
    }
}
