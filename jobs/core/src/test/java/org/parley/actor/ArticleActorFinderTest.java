package org.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.ActorType;
import org.parley.model.MentionForm;
import org.parley.model.ZoneKind;
import org.parley.tag.TaggedSpan;
import org.parley.text.Layout;

class ArticleActorFinderTest {
    @Test
    void namesThatAreGiven_areFollowedAsTaggedOnesAre() {
        Layout layout = Layout.of("Marta Lindqvist came to Paris. Lindqvist left.", List.of());
        List<TaggedSpan> names = List.of(new TaggedSpan(0, 2, "PER", 0.75), new TaggedSpan(4, 5, "MONEY", 1));
        List<ActorMention> mentions = SeedActors.finder().follow(layout, null, names);
        assertThat(mentions)
                .extracting(ActorMention::actorId)
                .containsExactly("per:marta-lindqvist", "loc:paris", "per:marta-lindqvist");
        assertThat(mentions).extracting(ActorMention::finder).containsExactly("pipeline", "directory", "article");
        assertThat(mentions.get(0).confidence()).isEqualTo(0.75);
    }

    @Test
    void longerPerson_beatsTheCity() {
        assertThat(Finding.in("Paris Hilton came to Paris.", "PER Paris Hilton"))
                .containsExactly("Paris Hilton -> per:paris-hilton", "Paris -> loc:paris");
    }

    @Test
    void listedBody_isOneMention_whateverTheTaggerSees() {
        assertThat(Finding.in("The US State Department agreed.", "LOC US", "ORG State Department"))
                .containsExactly("US State Department -> org:us-state-department");
    }

    @Test
    void longerBody_beatsTheDemonym() {
        assertThat(Finding.in("The Iranian Football Federation met.", "ORG Iranian Football Federation"))
                .containsExactly("Iranian Football Federation -> org:iranian-football-federation");
    }

    @Test
    void bodyOfAState_isOneName_withoutTheTagger() {
        assertThat(Finding.in("The Norwegian Culture and Sports Ministry met.", "ORG Sports Ministry"))
                .containsExactly("Norwegian Culture and Sports Ministry -> NO:culture-and-sports-ministry");
        assertThat(Finding.in("New Zealand Transport Ministry adviser Marta Lindqvist", "PER Marta Lindqvist"))
                .startsWith("New Zealand Transport Ministry -> NZ:transport-ministry");
        assertThat(Finding.in("Norwegian ships left the Ministry.")).containsExactly("Norwegian -> NO");
    }

    @Test
    void demonym_namesItsState() {
        assertThat(Finding.mentions("Iranian missiles")).singleElement().satisfies(mention -> {
            assertThat(mention.actorId()).isEqualTo("IR");
            assertThat(mention.form()).isEqualTo(MentionForm.DEMONYM);
            assertThat(mention.type()).isEqualTo(ActorType.LOC);
            assertThat(mention.finder()).isEqualTo("directory");
        });
    }

    @Test
    void possession_isNoPartOfTheName() {
        assertThat(Finding.in("Iran's support grew.", "LOC Iran's support")).containsExactly("Iran -> IR");
        assertThat(Finding.in("Lloyd's of London agreed.", "ORG Lloyd's of London"))
                .containsExactly("Lloyd's of London -> org:lloyds-of-london");
    }

    @Test
    void wordTakenForAName_isMentionedOnce() {
        assertThat(Finding.mentions("Marta Lindqvist left. Then she won.", "PER Marta Lindqvist", "PER she"))
                .extracting(mention -> mention.range().begin())
                .doesNotHaveDuplicates();
    }

    @Test
    void compassPoint_leavesTheState() {
        assertThat(Finding.in("Fighting in eastern Ukraine.", "LOC eastern Ukraine"))
                .containsExactly("Ukraine -> UA");
    }

    @Test
    void namesRunTogether_areTwo() {
        assertThat(Finding.in("US and NATO officials", "ORG US and NATO"))
                .containsExactly("US -> US", "NATO -> org:nato");
    }

    @Test
    void eventAroundAState_leavesTheState() {
        assertThat(Finding.in("The Iran Nuclear Deal holds.", "MISC Iran Nuclear Deal"))
                .containsExactly("Iran -> IR");
    }

    @Test
    void role_isNoPartOfTheName() {
        assertThat(Finding.in(
                        "Harbour Board spokesperson Marta Lindqvist spoke.",
                        "ORG Harbour Board",
                        "PER spokesperson Marta Lindqvist"))
                .containsExactly("Harbour Board -> org:harbour-board", "Marta Lindqvist -> per:marta-lindqvist");
    }

    @Test
    void title_isNoPartOfTheName() {
        assertThat(Finding.in(
                        "Mr. Oskar Bremmer and President Ilse Varga",
                        "PER Mr. Oskar Bremmer",
                        "PER President Ilse Varga"))
                .containsExactly("Oskar Bremmer -> per:oskar-bremmer", "Ilse Varga -> per:ilse-varga");
    }

    @Test
    void demonymBeforeAPerson_standsByItself() {
        assertThat(Finding.in("Finnish Marta Lindqvist won.", "PER Finnish Marta Lindqvist"))
                .containsExactly("Finnish -> FI", "Marta Lindqvist -> per:marta-lindqvist");
    }

    @Test
    void surname_followsTheFullName_beforeAndAfter() {
        List<ActorMention> mentions = Finding.mentions(
                "Lindqvist says no\nMarta Lindqvist spoke. Lindqvist's words were few.",
                "PER Marta Lindqvist",
                "PER Lindqvist");

        assertThat(mentions).hasSize(3).allSatisfy(m -> {
            assertThat(m.actorId()).isEqualTo("per:marta-lindqvist");
            assertThat(m.name()).isEqualTo("Marta Lindqvist");
        });
        assertThat(mentions)
                .extracting(ActorMention::form)
                .containsExactly(MentionForm.SURNAME, MentionForm.NAME, MentionForm.SURNAME);
    }

    @Test
    void surname_isFoundWhereTheTaggerMissesIt() {
        assertThat(Finding.in("Marta Lindqvist spoke. Lindqvist left.", "PER Marta Lindqvist"))
                .containsExactly("Marta Lindqvist -> per:marta-lindqvist", "Lindqvist -> per:marta-lindqvist");
    }

    @Test
    void surnameOfTwo_isLeftOpen() {
        assertThat(Finding.in(
                        "Marta Lindqvist met Olof Lindqvist. Lindqvist spoke.",
                        "PER Marta Lindqvist",
                        "PER Olof Lindqvist",
                        "PER Lindqvist"))
                .containsExactly(
                        "Marta Lindqvist -> per:marta-lindqvist",
                        "Olof Lindqvist -> per:olof-lindqvist",
                        "Lindqvist -> ?");
    }

    @Test
    void surnameOfNobody_isLeftOpen() {
        assertThat(Finding.in("President Bremmer spoke.", "PER Bremmer")).containsExactly("Bremmer -> ?");
    }

    @Test
    void knownSurname_isTheKnownPersons_unlessAnotherIsNamed() {
        assertThat(Finding.in("Putin spoke.")).containsExactly("Putin -> per:vladimir-putin");
        assertThat(Finding.in("Igor Putin spoke. Putin left.", "PER Igor Putin"))
                .containsExactly("Igor Putin -> per:igor-putin", "Putin -> per:igor-putin");
        assertThat(Finding.in("Igor Putin met Vladimir Putin. Putin left.", "PER Igor Putin"))
                .containsExactly("Igor Putin -> per:igor-putin", "Vladimir Putin -> per:vladimir-putin", "Putin -> ?");
    }

    @Test
    void variants_areOnePerson() {
        assertThat(Finding.in("Zelenskyy, Volodymyr Zelensky and Zelenskiy"))
                .allSatisfy(found -> assertThat(found).endsWith("-> per:volodymyr-zelenskyy"));
    }

    @Test
    void middleNames_areTheSamePerson_shownInFull() {
        List<ActorMention> mentions = Finding.mentions(
                "Marta Elin Lindqvist came. Marta Lindqvist left.", "PER Marta Elin Lindqvist", "PER Marta Lindqvist");

        assertThat(mentions).extracting(ActorMention::actorId).containsOnly("per:marta-lindqvist");
        assertThat(mentions).extracting(ActorMention::name).containsOnly("Marta Elin Lindqvist");
    }

    @Test
    void stateThatIsASurname_isThePersonWhereOneIsNamed() {
        assertThat(Finding.in("Erik Jordan spoke. Jordan left for Jordan.", "PER Erik Jordan", "PER Jordan"))
                .startsWith("Erik Jordan -> per:erik-jordan", "Jordan -> per:erik-jordan");
        assertThat(Finding.in("Jordan signed.", "PER Jordan")).containsExactly("Jordan -> JO");
    }

    @Test
    void acronymInBrackets_isFollowed() {
        List<ActorMention> mentions =
                Finding.mentions("The World Data Council (WDC) met. The WDC agreed.", "ORG World Data Council");

        assertThat(mentions).extracting(ActorMention::actorId).containsOnly("org:world-data-council");
        assertThat(mentions)
                .extracting(ActorMention::form)
                .containsExactly(MentionForm.NAME, MentionForm.ACRONYM, MentionForm.ACRONYM);
    }

    @Test
    void acronymInBrackets_findsTheNameByItself() {
        assertThat(Finding.in("The Board of Northern Harbours (BNH) met. BNH agreed."))
                .containsExactly(
                        "Board of Northern Harbours -> org:board-of-northern-harbours",
                        "BNH -> org:board-of-northern-harbours",
                        "BNH -> org:board-of-northern-harbours");
    }

    @Test
    void articlesAcronym_beatsTheDirectorys() {
        assertThat(Finding.in("The Inland Canal Club (ICC) met. The ICC agreed.", "ORG Inland Canal Club"))
                .allSatisfy(found -> assertThat(found).endsWith("-> org:inland-canal-club"));
    }

    @Test
    void bracketsWithoutTheInitials_introduceNothing() {
        assertThat(Finding.in("The harbour reopened (XYZ) today. XYZ is here.")).isEmpty();
    }

    @Test
    void city_standsForItsStateWhereItActs() {
        assertThat(Finding.in("Tehran denies it.")).containsExactly("Tehran -> IR");
        assertThat(Finding.in("He flew to Tehran.")).containsExactly("Tehran -> loc:tehran");
        assertThat(Finding.in("Kiev has repeatedly denied it.")).containsExactly("Kiev -> UA");
        assertThat(Finding.in("A man from Moscow said so.")).containsExactly("Moscow -> loc:moscow");
    }

    @Test
    void ambiguousName_isDecidedByTheArticle() {
        assertThat(Finding.in("Georgia votes.")).containsExactly("Georgia -> ?");
        assertThat(Finding.in("Georgia votes. Georgian parties agree."))
                .containsExactly("Georgia -> GE", "Georgian -> GE");
        assertThat(Finding.in("Georgia votes. Texas and Ohio wait.")).startsWith("Georgia -> US-GA");
        assertThat(Finding.in("Congo votes. Kinshasa is calm.")).startsWith("Congo -> CD");
    }

    @Test
    void spokesman_isTheOneIntroduced() {
        assertThat(Finding.in(
                        "US State Department spokesperson Marta Lindqvist spoke. White House adviser Oskar Bremmer agreed. The"
                                + " US State Department spokesman said no. The adviser left.",
                        "PER Marta Lindqvist",
                        "PER Oskar Bremmer"))
                .containsExactly(
                        "US State Department -> org:us-state-department",
                        "Marta Lindqvist -> per:marta-lindqvist",
                        "White House -> org:white-house",
                        "Oskar Bremmer -> per:oskar-bremmer",
                        "US State Department -> org:us-state-department",
                        "spokesman -> per:marta-lindqvist",
                        "adviser -> per:oskar-bremmer");
    }

    @Test
    void spokesmanOfAnother_isNotTheOneIntroduced() {
        assertThat(Finding.in("NATO spokesman Oskar Bremmer spoke. The UN spokesman left.", "PER Oskar Bremmer"))
                .doesNotContain("spokesman -> per:oskar-bremmer");
        assertThat(Finding.in("Spokesman Oskar Bremmer spoke. A spokesman left.", "PER Oskar Bremmer"))
                .doesNotContain("spokesman -> per:oskar-bremmer");
    }

    @Test
    void apposition_introduces() {
        assertThat(Finding.in(
                        "Oskar Bremmer, a spokesman for the State Department, spoke. The department was asked. The State"
                                + " Department spokesman left.",
                        "PER Oskar Bremmer"))
                .contains("spokesman -> per:oskar-bremmer");
    }

    @Test
    void primeMinister_isNotTheForeignMinister() {
        assertThat(Finding.in(
                        "Prime Minister Ilse Varga met Foreign Minister Oskar Bremmer. The foreign minister left. The prime"
                                + " minister stayed.",
                        "PER Ilse Varga",
                        "PER Oskar Bremmer"))
                .contains("minister -> per:oskar-bremmer", "minister -> per:ilse-varga");
    }

    @Test
    void pronoun_isTheOnlyPersonBefore() {
        assertThat(Finding.in("Marta Lindqvist spoke. She left.", "PER Marta Lindqvist"))
                .containsExactly("Marta Lindqvist -> per:marta-lindqvist", "She -> per:marta-lindqvist");
        assertThat(Finding.in("Marta Lindqvist met Ilse Varga. She left.", "PER Marta Lindqvist", "PER Ilse Varga"))
                .hasSize(2);
        assertThat(Finding.in(
                        "Mrs. Lindqvist, Marta Lindqvist, spoke. He left.", "PER Marta Lindqvist", "PER Lindqvist"))
                .noneMatch(found -> found.startsWith("He "));
        assertThat(Finding.in("Marta Lindqvist said: \"She left.\"", "PER Marta Lindqvist"))
                .hasSize(1);
    }

    @Test
    void zones_areRespected() {
        Layout debris = Finding.zone(ZoneKind.READ_ALSO, "Read also: Marta Lindqvist in Iran");

        assertThat(Finding.mentions(debris, "PER Marta Lindqvist")).isEmpty();
    }

    @Test
    void mentions_areOrderedWithoutOverlaps() {
        List<ActorMention> mentions = Finding.mentions(
                "Paris Hilton of the World Data Council (WDC) met Iranian President Masoud Pezeshkian and US Senator Marta"
                        + " Lindqvist in New York. She and the senator left Washington, D.C. for Tehran.",
                "PER Paris Hilton",
                "ORG World Data Council",
                "PER Iranian President Masoud Pezeshkian",
                "ORG US Senator Marta Lindqvist",
                "LOC York");

        for (int i = 1; i < mentions.size(); i++) {
            assertThat(mentions.get(i).first())
                    .isGreaterThanOrEqualTo(mentions.get(i - 1).beyond());
        }
        assertThat(mentions).allSatisfy(m -> assertThat(m.confidence()).isBetween(0.0, 1.0));
    }

    @Test
    void daysRolesAndLooseEnds_areNoNames() {
        assertThat(Finding.in(
                        "Friday the Governor saw the Harbour Board of all.",
                        "MISC Friday",
                        "ORG Governor",
                        "ORG Harbour Board of"))
                .containsExactly("Harbour Board -> org:harbour-board");
    }

    @Test
    void twoPresidentsOfOneName_areTwo() {
        assertThat(Finding.in("George H.W. Bush and George W. Bush met. Bush left.", "PER Bush"))
                .containsExactly(
                        "George H.W. Bush -> per:george-h-w-bush", "George W. Bush -> per:george-bush", "Bush -> ?");
    }

    @Test
    void heAndSheForOnePerson_areBothLeftOut() {
        assertThat(Finding.in("Robin Lindqvist spoke. He left. She stayed.", "PER Robin Lindqvist"))
                .hasSize(1);
    }

    @Test
    void emptyText_hasNoMentions() {
        assertThat(Finding.in("")).isEmpty();
    }

    @Test
    void surrogates_keepOffsets() {
        String text = "😀 Iran 𝔘 met 😀Marta Lindqvist.";

        assertThat(Finding.in(text, "PER Marta Lindqvist"))
                .containsExactly("Iran -> IR", "Marta Lindqvist -> per:marta-lindqvist");
    }
}
