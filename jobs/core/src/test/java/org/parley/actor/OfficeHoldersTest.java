package org.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.ActorType;
import org.parley.model.MentionForm;
import org.parley.tag.Tagger;
import org.parley.text.Layout;

class OfficeHoldersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "The Iranian president spoke.; 2024-09-10; president -> per:masoud-pezeshkian",
                "The Iranian president spoke.; 2015-09-10; president -> per:hassan-rouhani",
                "Iran's president spoke.; 2024-09-10; president -> per:masoud-pezeshkian",
                "Iran’s new president spoke.; 2024-09-10; president -> per:masoud-pezeshkian",
                "Later the president of Iran spoke.; 2024-09-10; president -> per:masoud-pezeshkian",
                "The US secretary of state left.; 2022-03-01; secretary of state -> per:antony-blinken",
                "The US Secretary of State left.; 2012-03-01; Secretary of State -> per:hillary-clinton",
                "Ukraine's foreign minister agreed.; 2024-09-04; foreign minister -> per:dmytro-kuleba",
                "Ukraine's foreign minister agreed.; 2024-09-06; foreign minister -> per:andrii-sybiha",
                "Ukraine's minister of foreign affairs agreed.; 2023-01-01; minister of foreign affairs -> per:dmytro-kuleba",
                "The UK defence secretary agreed.; 2023-01-01; defence secretary -> per:ben-wallace",
                "The White House press secretary agreed.; 2023-01-01; press secretary -> per:karine-jean-pierre",
                "NATO's secretary-general agreed.; 2023-01-01; secretary-general -> per:jens-stoltenberg",
                "The NATO chief agreed.; 2025-01-01; chief -> per:mark-rutte",
                "The UN chief agreed.; 2025-01-01; chief -> per:antonio-guterres",
                "The European Commission president agreed.; 2023-01-01; president -> per:ursula-von-der-leyen",
                "The Kremlin spokesman agreed.; 2023-01-01; spokesman -> per:dmitry-peskov",
                "The Texas governor agreed.; 2023-01-01; governor -> per:greg-abbott",
                "The Tesla CEO agreed.; 2023-01-01; CEO -> per:elon-musk",
                "The British prime minister's visit; 2023-01-01; prime minister -> per:rishi-sunak",
            })
    void office_isTheOneWhoHoldsItOnTheDay(String text, String day, String mention) {
        assertThat(in(text, LocalDate.parse(day))).contains(mention);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ashley Biden left with President Biden.; 2023-01-01; per:joe-biden",
                "Ashley Biden left with Vice President Biden.; 2012-01-01; per:joe-biden",
                "Ashley Biden left with President Biden.; 2012-01-01; per:ashley-biden",
                "Ashley Biden left with former President Biden.; 2023-01-01; per:ashley-biden",
                "Ashley Biden left, as Biden said.; 2023-01-01; per:ashley-biden"
            })
    void surnameBehindATitle_isTheHolders(String text, String day, String actor) {
        Layout layout = Layout.of(text, List.of());
        assertThat(new ArticleActorFinder(SeedActors.DIRECTORY, new PhraseTagger("PER Ashley Biden", "PER Biden"))
                        .find(layout, LocalDate.parse(day)))
                .filteredOn(mention -> mention.form() == MentionForm.SURNAME)
                .extracting(ActorMention::actorId)
                .containsExactly(actor);
    }

    @Test
    void thePresident_isNotOneWhoseTimeIsOver() {
        String text = "President Trump spoke after President Obama had. Later the president left.";

        assertThat(in(text, LocalDate.of(2018, 3, 1), "PER Trump", "PER Obama"))
                .contains("president -> per:donald-trump");
        assertThat(in(text, LocalDate.of(2014, 3, 1), "PER Trump", "PER Obama"))
                .contains("president -> per:barack-obama");
        assertThat(in(text, null, "PER Trump", "PER Obama")).contains("president -> per:barack-obama");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The former Iranian president spoke.",
                "The ex-Iranian president spoke.",
                "Iran's former president spoke.",
                "The next president of Iran will speak.",
                "No Iranian president has spoken.",
                "He became president of Iran.",
                "He was elected Iranian president.",
                "Iranian President Bahar spoke.",
                "The Iranian president at the time spoke.",
                "The Iranian president in 1998 spoke.",
                "The Iranian vice president spoke.",
                "The Iranian president-elect spoke.",
                "The Iranian presidents spoke.",
                "The Iranian deputy foreign minister spoke.",
            })
    void formerFutureAndOtherHolders_areLeftAlone(String text) {
        assertThat(mentions(text, LocalDate.of(2024, 9, 10)))
                .extracting(ActorMention::form)
                .doesNotContain(MentionForm.NOMINAL);
    }

    @Test
    void undatedText_orAGap_orAHandover_namesNobody() {
        assertThat(in("The Iranian president spoke.", null)).containsExactly("Iranian -> IR");
        assertThat(in("The Iranian president spoke.", LocalDate.of(2024, 6, 15)))
                .containsExactly("Iranian -> IR");
        assertThat(in("The US president spoke.", LocalDate.of(2021, 1, 20))).containsExactly("US -> US");
        assertThat(in("The US president spoke.", LocalDate.of(2021, 1, 21))).contains("president -> per:joe-biden");
    }

    @Test
    void whomTheArticleIntroduces_isMeant_unlessItNamesTheHolderToo() {
        String other = "Iranian President Marta Lindqvist spoke. The Iranian president left.";
        LocalDate day = LocalDate.of(2024, 9, 10);

        assertThat(in(other, day, "PER Marta Lindqvist")).last().isEqualTo("president -> per:marta-lindqvist");
        assertThat(in(other + " Masoud Pezeshkian stayed.", day, "PER Marta Lindqvist"))
                .contains("president -> per:masoud-pezeshkian");
    }

    @Test
    void ambiguousSurname_isTheOneInOffice() {
        KnownName lind = new KnownName("Lind", NameKind.SURNAME);
        Directory directory = Directory.of(List.of(
                new DirectoryEntry("XX", ActorType.LOC, "Northland", List.of()),
                person("per:a-lind", lind, new Tenure("president", "XX", null, LocalDate.of(2019, 12, 31))),
                person("per:b-lind", lind, new Tenure("president", "XX", LocalDate.of(2020, 1, 1), null))));
        ActorFinder finder = new ArticleActorFinder(directory, Tagger.ofSentences(words -> List.of()));
        Layout layout = Layout.of("Lind spoke.", List.of());

        assertThat(finder.find(layout, LocalDate.of(2019, 5, 1)))
                .extracting(ActorMention::actorId)
                .containsExactly("per:a-lind");
        assertThat(finder.find(layout, LocalDate.of(2020, 5, 1)))
                .extracting(ActorMention::actorId)
                .containsExactly("per:b-lind");
        assertThat(finder.find(layout)).singleElement().satisfies(m -> assertThat(m.actorId())
                .isNull());
    }

    private static DirectoryEntry person(String id, KnownName name, Tenure tenure) {
        return new DirectoryEntry(id, ActorType.PER, id, List.of(name), List.of(tenure));
    }

    private static List<ActorMention> mentions(String text, @Nullable LocalDate day, String... tagged) {
        return new ArticleActorFinder(SeedActors.DIRECTORY, new PhraseTagger(tagged))
                .find(Layout.of(text, List.of()), day);
    }

    private static List<String> in(String text, @Nullable LocalDate day, String... tagged) {
        return mentions(text, day, tagged).stream()
                .map(m -> m.range().of(text) + " -> " + (m.actorId() == null ? "?" : m.actorId()))
                .toList();
    }
}
