package org.parley.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.ZoneKind;
import org.parley.text.Page;
import org.parley.text.Range;
import org.parley.text.ZoneRange;

class LanguageIdentifierTest {
    private static final LanguageIdentifier IDENTIFIER = LanguageIdentifier.builtIn();

    private static final Map<String, String> STORIES = Map.of(
            "en",
                    "The harbour board closed the port on Monday because of the storm. Two ships wait outside the breakwater, and the"
                            + " crew of a third one was brought ashore by helicopter. Nobody knows how long it will last, a spokeswoman said.",
            "uk",
                    "Управління порту в понеділок закрило гавань через шторм. Два кораблі чекають за хвилеломом, а екіпаж третього"
                            + " доправили на берег гелікоптером. Ніхто не знає, скільки це триватиме, сказала речниця.",
            "ru",
                    "Управление порта в понедельник закрыло гавань из-за шторма. Два корабля ждут за волноломом, а экипаж третьего"
                            + " доставили на берег вертолётом. Никто не знает, сколько это продлится, сказала представительница.",
            "de",
                    "Die Hafenbehörde hat den Hafen am Montag wegen des Sturms geschlossen. Zwei Schiffe warten vor der Mole, und die"
                            + " Mannschaft eines dritten wurde mit dem Hubschrauber an Land gebracht. Niemand weiß, wie lange das dauert.",
            "fr",
                    "La direction du port a fermé le bassin lundi en raison de la tempête. Deux navires attendent devant la digue, et"
                            + " l'équipage d'un troisième a été ramené à terre en hélicoptère. Personne ne sait combien de temps cela durera.",
            "es",
                    "La autoridad portuaria cerró el puerto el lunes a causa de la tormenta. Dos barcos esperan frente al rompeolas y la"
                            + " tripulación de un tercero fue llevada a tierra en helicóptero. Nadie sabe cuánto va a durar.",
            "pl",
                    "Zarząd portu zamknął w poniedziałek przystań z powodu sztormu. Dwa statki czekają przed falochronem, a załogę"
                            + " trzeciego przewieziono na ląd śmigłowcem. Nikt nie wie, jak długo to potrwa, powiedziała rzeczniczka.");

    static List<String> languages() {
        return STORIES.keySet().stream().sorted().toList();
    }

    @ParameterizedTest
    @MethodSource("languages")
    void story_isInItsLanguage(String language) {
        String story = story(language);
        assertThat(identified(story)).isEqualTo(language);
        assertThat(identified(story.toUpperCase(Locale.ROOT))).isEqualTo(language);
        assertThat(identified((story + "\n").repeat(40))).isEqualTo(language);
        assertThat(identified(story.substring(0, story.indexOf('.') + 1))).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Storm",
                "5773",
                "12.5 %, 2024",
                "Angela Merkel",
                "Berlin – Paris",
                "\uD83D\uDE00 \uD83D"
            })
    void textThatIsTooShort_isInNone(String text) {
        assertThat(identified(text)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"en,uk", "en,ru", "uk,ru", "en,de", "fr,es"})
    void halfOfEach_isInNone(String one, String other) {
        assertThat(identified(story(one) + "\n" + story(other))).isNull();
        assertThat(identified((story(one) + "\n").repeat(20) + (story(other) + "\n").repeat(20)))
                .isNull();
    }

    @Test
    void foreignWords_changeNothing() {
        assertThat(identified(story("en") + "\n" + story("en") + "\n«Ніхто не знає», – she added in Ukrainian.\n"
                        + story("en")))
                .isEqualTo("en");
    }

    @Test
    void bodyAlone_isAsked() {
        String page =
                "5773 відвідувачів онлайн\nГоловна\nНовини\nПоділитися\nStorm keeps the port closed for another day\n"
                        + "шторм,порт,гавань\n10 вересня 2024, 14:35\n" + story("en") + "\n" + story("en")
                        + "\nЧитайте також\nУправління порту закрило гавань через шторм\nПідписуйтесь на наш канал у Telegram\n"
                        + "Коментарі\nДодати коментар\nУсі права захищені. Використання матеріалів сайту лише за умови посилання\n";
        List<ZoneRange> zones = Page.scraped(page).zones();
        assertThat(IDENTIFIER.of(page, zones)).contains("en");
        List<ZoneRange> noBody =
                zones.stream().filter(zone -> zone.kind() != ZoneKind.BODY).toList();
        assertThat(IDENTIFIER.of(page, noBody)).isEmpty();
    }

    @Test
    void manyThreads_getTheSame() {
        List<String> texts =
                languages().stream().map(LanguageIdentifierTest::story).toList();
        List<String> alone =
                texts.stream().map(LanguageIdentifierTest::identified).toList();
        IntStream.range(0, 200).parallel().forEach(i -> assertThat(identified(texts.get(i % texts.size())))
                .isEqualTo(alone.get(i % texts.size())));
    }

    @ParameterizedTest
    @CsvSource({
        "en,uk,en", // the template's language
        "en,,en",
        "en,en,en",
        "uk,en,uk",
        "en,kk,kk", // not known to the identifier
        "short,uk,uk",
        "short,,"
    })
    void statement_isForWhatTheTextDoesNotTell(String text, @Nullable String stated, @Nullable String language) {
        String story = STORIES.getOrDefault(text, "Storm");
        assertThat(ArticleLanguage.of(story, body(story), stated)).isEqualTo(language);
    }

    @Test
    void statementOfANearLanguage_stays() {
        String norwegian =
                "Havnestyret stengte havnen mandag på grunn av stormen. To skip venter utenfor moloen, og mannskapet på"
                        + " et tredje ble fraktet i land med helikopter. Ingen vet hvor lenge det varer, sa en talskvinne.";
        assertThat(ArticleLanguage.of(norwegian, body(norwegian), "nb")).isEqualTo("nb");
        assertThat(ArticleLanguage.of(norwegian, body(norwegian), "da")).isEqualTo("da");
        assertThat(ArticleLanguage.of(norwegian, body(norwegian), "en")).isEqualTo("no");
    }

    private static String story(String language) {
        return STORIES.getOrDefault(language, "");
    }

    private static @Nullable String identified(String text) {
        return IDENTIFIER.of(text, body(text)).orElse(null);
    }

    private static List<ZoneRange> body(String text) {
        return List.of(new ZoneRange(ZoneKind.BODY, new Range(0, text.length())));
    }
}
