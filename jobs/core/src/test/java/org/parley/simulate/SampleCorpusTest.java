package org.parley.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parley.model.HopRole;
import org.parley.model.MentionForm;
import org.parley.model.QuoteType;
import org.parley.model.Stance;
import org.parley.model.ZoneKind;
import org.parley.simulate.PlantedPair.Course;
import org.parley.text.Range;

class SampleCorpusTest {
    private static final SampleOptions OPTIONS = SampleOptions.standard();
    private static final List<Printed> ARTICLES = SampleCorpus.articles(SampleCorpus.STANDARD_SEED, OPTIONS);

    @Test
    void sameSeed_givesTheSameBytes_andAnotherSeedOthers() {
        SampleOptions options = new SampleOptions(YearMonth.of(2024, 1), 3, 9, 12, 30, List.of());
        Map<String, byte[]> first = SampleCorpus.generate(5, options);
        Map<String, byte[]> again = SampleCorpus.generate(5, options);
        assertThat(again.keySet()).isEqualTo(first.keySet());
        first.forEach((path, bytes) ->
                assertThat(Arrays.equals(again.get(path), bytes)).as(path).isTrue());
        assertThat(SampleCorpus.generate(6, options).keySet()).isNotEqualTo(first.keySet());
    }

    /** A picture sign outside the basic plane stands before the story of some pages. */
    @Test
    void truthCountsInCodePoints() throws IOException {
        Printed pictured = ARTICLES.stream()
                .filter(article -> article.text().contains("\uD83D\uDCF7"))
                .findFirst()
                .orElseThrow();
        String line = new Truth(OPTIONS, List.of(pictured)).articleLines().get(0);
        int[] text = pictured.text().codePoints().toArray();
        List<String> words = new ArrayList<>();
        List<String> slices = new ArrayList<>();
        try (JsonParser json = new JsonFactory().createParser(line)) {
            while (json.nextToken() != null) {
                String field = json.currentName();
                if (json.currentToken() == JsonToken.START_ARRAY && "words".equals(field)) {
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        words.add(json.getText());
                    }
                } else if (json.currentToken() == JsonToken.START_ARRAY && "content".equals(field)) {
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        int begin = json.nextIntValue(-1);
                        int end = json.nextIntValue(-1);
                        slices.add(new String(text, begin, end - begin));
                        json.nextToken();
                    }
                }
            }
        }
        assertThat(slices).isNotEmpty().isEqualTo(words);
    }

    @Test
    void standardSample_isSmallAndVaried() {
        assertThat(ARTICLES).hasSizeBetween(400, 500);
        assertThat(ARTICLES.stream().filter(article -> article.id().endsWith(".txt")))
                .hasSizeGreaterThan(200);
        assertThat(ARTICLES.stream().map(Printed::outlet).distinct()).hasSize(8);
        assertThat(ARTICLES.stream()
                        .map(article -> article.plan().topic().key())
                        .distinct())
                .hasSize(14);
        assertThat(ARTICLES.stream().filter(article -> article.published() == null))
                .hasSize(1);
        assertThat(SampleCorpus.generate(SampleCorpus.STANDARD_SEED, OPTIONS).values().stream()
                        .mapToInt(bytes -> bytes.length)
                        .sum())
                .isLessThan(1_500_000);
    }

    @Test
    void copies_areAboutAnEighth_andSayTheSame() {
        Map<String, Printed> firsts = ARTICLES.stream()
                .filter(article -> article.kind() == CopyKind.FIRST)
                .collect(Collectors.toMap(article -> article.plan().id(), article -> article));
        List<Printed> copies = ARTICLES.stream()
                .filter(article -> article.kind() != CopyKind.FIRST)
                .toList();
        assertThat(copies.size() * 100 / ARTICLES.size()).isBetween(10, 17);
        for (Printed copy : copies) {
            String story = firsts.get(copy.plan().id()).text();
            assertThat(plain(copy.text())).as(copy.id()).contains(plain(story));
            assertThat(copy.text().contains(story))
                    .as(copy.id())
                    .isEqualTo(copy.kind() == CopyKind.EXACT || (copy.kind() == CopyKind.SPACED && isOneLine(story)));
        }
    }

    @Test
    void places_sliceToWhatStandsThere() {
        for (Printed article : ARTICLES) {
            for (Draft.Named named : article.draft().named()) {
                String surface = named.range().of(article.text());
                assertThat(surface).as(article.id()).isEqualTo(surface.strip()).isNotEmpty();
                if (named.form() == MentionForm.NAME && named.actor().length() > 6) {
                    assertThat(plain(surface)).as(article.id()).isEqualTo(plain(named.actor()));
                }
            }
            for (Said said : article.draft().said()) {
                said.content().forEach(range -> assertThat(range.of(article.text()))
                        .as(article.id())
                        .matches("(?s)[\\p{L}\\p{N}].*[\\p{L}\\p{N}.\"\u201D\u00BB]"));
                boolean inHeadline = said.head().lemma().equals("none");
                assertThat(said.cue()).as(article.id()).hasSize(inHeadline ? 0 : 1);
                assertThat(said.source()).as(article.id()).hasSize(1);
            }
        }
    }

    @Test
    void directSpeech_standsInQuotationMarks_andIndirectDoesNot() {
        for (Printed article : ARTICLES) {
            for (Said said : article.draft().said()) {
                for (Range range : said.content()) {
                    boolean opened = isMark(article.text(), range.begin() - 1);
                    assertThat(opened).as(article.id()).isEqualTo(said.head().type() == QuoteType.DIRECT);
                }
            }
        }
    }

    @Test
    void statements_comeInEveryForm() {
        List<Said> said = ARTICLES.stream()
                .flatMap(article -> article.draft().said().stream())
                .toList();
        assertThat(said.stream().map(one -> one.head().type()).distinct()).hasSize(QuoteType.values().length);
        assertThat(said.stream().map(one -> one.head().stance()).distinct()).hasSize(Stance.values().length);
        assertThat(said).anyMatch(one -> one.content().size() > 1);
        assertThat(said).anyMatch(one -> one.nestedIn() >= 0);
        assertThat(said).anyMatch(one -> one.reason() != null);
        assertThat(said.stream().flatMap(one -> one.chain().stream()).map(Said.Link::role))
                .contains(HopRole.CITED, HopRole.REPORTS, HopRole.ACCORDING_TO);
    }

    @Test
    void pages_haveEveryKindOfZone() {
        Set<ZoneKind> kinds = new TreeSet<>();
        ARTICLES.forEach(article -> article.draft().zones().forEach(zone -> kinds.add(zone.kind())));
        assertThat(kinds)
                .contains(
                        ZoneKind.TITLE,
                        ZoneKind.SOURCE,
                        ZoneKind.COUNTER,
                        ZoneKind.TAGS,
                        ZoneKind.BYLINE,
                        ZoneKind.DATELINE,
                        ZoneKind.CAPTION,
                        ZoneKind.SHARE,
                        ZoneKind.READ_ALSO,
                        ZoneKind.NOTICE);
    }

    @Test
    void storiesNameNobodyButTheirOwnParties() {
        Set<String> parties = new HashSet<>();
        ARTICLES.forEach(article -> article.plan().parties().forEach(party -> parties.add(party.id())));
        for (Printed article : ARTICLES) {
            Set<String> named = article.draft().named().stream()
                    .map(Draft.Named::actor)
                    .filter(parties::contains)
                    .collect(Collectors.toSet());
            assertThat(named)
                    .as(article.id())
                    .isEqualTo(article.plan().parties().stream().map(Party::id).collect(Collectors.toSet()));
        }
    }

    @Test
    void plantedShares_holdInTheMadeArticles() {
        for (PlantedPair pair : OPTIONS.pairs()) {
            double owed = 0;
            for (int month = 0; month < OPTIONS.months(); month++) {
                String name = OPTIONS.first().plusMonths(month).toString();
                long stories = firsts(name).size();
                assertThat(stories).isEqualTo(OPTIONS.stories(month));
                long about = firsts(name).stream()
                        .filter(article -> ids(article).containsAll(Set.of(pair.a(), pair.b())))
                        .count();
                owed += pair.share(month, OPTIONS.months()) * stories - about;
                assertThat(Math.abs(owed)).as(pair + " in " + name).isLessThanOrEqualTo(0.5001);
            }
        }
    }

    @Test
    void steadyPair_risesInCountsOnly() {
        Map<Boolean, Long> stories = new HashMap<>();
        for (Printed article : ARTICLES) {
            if (article.kind() == CopyKind.FIRST && ids(article).equals(Set.of("BR", "PT"))) {
                stories.merge(article.plan().date().getYear() == 2023, 1L, Long::sum);
            }
        }
        assertThat(stories.get(false)).isGreaterThan(stories.get(true));
    }

    @Test
    void texts_holdNoTraceOfTemplates_norCommonSlips() {
        for (Printed article : ARTICLES) {
            assertThat(article.text())
                    .as(article.id())
                    .doesNotContainPattern("[{}<>\u00B6]")
                    .doesNotContainPattern("(?i)\\bthe (Norway|Kenya|Brazil|UNICEF|UNESCO)\\b")
                    .doesNotContainPattern("\\b[Aa] [AEIOUaeiou](?!ni|se)")
                    .doesNotContainPattern("[^.]\\.\\.[^.]|,,|\\.,| [,;]| \\.");
        }
    }

    @Test
    void speakers_keepTheirNameAndPost() {
        Map<String, String> bodies = new HashMap<>();
        TemplateBook book = new TemplateBook();
        for (Party state : book.states()) {
            for (Topic topic : book.topics()) {
                Person person = book.speaker(state, topic);
                assertThat(bodies.merge(person.name(), person.body(), (old, now) -> old))
                        .isEqualTo(person.body());
            }
        }
        assertThat(bodies).hasSize(book.states().size() * 8);
    }

    @Test
    void anyShape_canBeMade() {
        PlantedPair pair = new PlantedPair("FI", "EE", Course.STEADY, 0.5, 0.5, -1, List.of("rail"));
        SampleOptions options = new SampleOptions(YearMonth.of(2019, 12), 3, 4, 4, 0, List.of(pair));
        List<Printed> articles = SampleCorpus.articles(1, options);
        assertThat(articles).hasSize(13);
        assertThat(articles.stream().filter(article -> ids(article).equals(Set.of("FI", "EE"))))
                .hasSize(6);
        assertThat(SampleCorpus.generate(1, options)).containsKeys("corpus/late.jsonl", "truth/refusals.tsv");
    }

    @Test
    void sharesThatDontFit_areRefused() {
        PlantedPair most = new PlantedPair("FI", "EE", Course.STEADY, 0.6, 0.6, -1, List.of("rail"));
        assertThatThrownBy(() -> new SampleOptions(YearMonth.of(2020, 1), 3, 4, 4, 0, List.of(most, most)))
                .hasMessageContaining("month 0");
        assertThatThrownBy(() -> new PlantedPair("FI", "EE", Course.STEADY, 1.1, 0, -1, List.of("rail")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pressEvents_areInTheArticles_andInTheTruth() {
        YearMonth first = YearMonth.of(2024, 1);
        LocalDate day = LocalDate.of(2024, 3, 15);
        SampleOptions options = new SampleOptions(first, 6, 30, 30, 0, List.of())
                .with(List.of(
                        new PressEvent.Joining("sahel-observer", first.plusMonths(3), 6, "TH", "VN"),
                        new PressEvent.Links("lantern-net", day, null, "EE", "FI"),
                        new PressEvent.Rosters("meridian-post", 1)));
        List<Printed> articles = SampleCorpus.articles(3, options);

        List<Printed> joined = of("sahel-observer", articles);
        assertThat(joined)
                .hasSizeGreaterThanOrEqualTo(18)
                .allMatch(article -> !article.plan().date().isBefore(LocalDate.of(2024, 4, 1)));
        assertThat(joined.stream().filter(article -> ids(article).equals(Set.of("TH", "VN"))))
                .hasSizeGreaterThanOrEqualTo(9);
        List<Printed> linking = of("lantern-net", articles).stream()
                .filter(article -> article.published() != null)
                .toList();
        assertThat(linking).allSatisfy(article -> assertThat(article.text().contains("Estonia and Finland")
                        && article.draft().zones().stream().anyMatch(zone -> zone.kind() == ZoneKind.READ_ALSO))
                .as(article.id())
                .isEqualTo(!day.isAfter(article.plan().date())));
        List<Printed> rosters = articles.stream()
                .filter(article -> article.plan().scope() == Scope.ROSTER)
                .toList();
        assertThat(rosters).hasSize(6).allSatisfy(article -> assertThat(
                        article.draft().named().stream().map(Draft.Named::actor).distinct())
                .hasSize(61));
        assertThat(new Truth(options, articles).pressLines())
                .containsExactly(
                        "event\toutlet\tfrom\tuntil\ta\tb\tarticles\n",
                        "joining\tsahel-observer\t2024-04-01\t\tTH\tVN\t" + joined.size() + "\n",
                        "links\tlantern-net\t2024-03-15\t\tEE\tFI\t"
                                + linking.stream()
                                        .filter(article ->
                                                !day.isAfter(article.plan().date()))
                                        .count()
                                + "\n",
                        "rosters\tmeridian-post\t\t\t\t\t6\n");
    }

    private static List<Printed> of(String outlet, List<Printed> articles) {
        return articles.stream()
                .filter(article -> article.outlet().slug().equals(outlet))
                .toList();
    }

    private static List<Printed> firsts(String month) {
        return ARTICLES.stream()
                .filter(article -> article.kind() == CopyKind.FIRST && article.published() != null)
                .filter(article -> article.published().toString().startsWith(month))
                .toList();
    }

    private static Set<String> ids(Printed article) {
        return article.plan().parties().stream().map(Party::id).collect(Collectors.toSet());
    }

    private static boolean isMark(String text, int place) {
        return place >= 0 && "\"\u201C\u00AB".indexOf(text.charAt(place)) >= 0;
    }

    private static boolean isOneLine(String text) {
        return text.indexOf('\n') < 0 && !text.contains(". ");
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }
}
