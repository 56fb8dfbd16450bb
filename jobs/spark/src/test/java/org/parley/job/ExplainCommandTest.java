package org.parley.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.Article;
import org.parley.model.Break;
import org.parley.model.BreakKind;
import org.parley.model.Measure;
import org.parley.model.PairPeriod;
import org.parley.model.Quote;
import org.parley.model.Template;
import org.parley.model.Window;
import org.parley.model.ZoneKind;
import org.parley.session.SparkTest;
import org.parley.table.Table;
import org.parley.table.Tables;
import org.parley.table.Warehouse;

@SparkTest
class ExplainCommandTest {
    @TempDir
    static Path folder;

    private static Warehouse warehouse;

    /** A story of three articles, one of which came in the next month, and two of one article. */
    @BeforeAll
    static void run(SparkSession spark) throws IOException {
        Path news = Files.createDirectories(folder.resolve("news"));
        String talks =
                "Iran and Russia held talks in 😀 Geneva on Monday. Russia said that Iran would wait for an answer.";
        Files.write(
                news.resolve("feed.jsonl"),
                List.of(
                        record("2024-09-03", "Gazette", "Talks go on", talks),
                        record("2024-09-05", "Herald", "Talks go on", talks),
                        record("2024-10-01", "Courier", "Talks go on", talks),
                        record(
                                "2024-09-10",
                                "Herald",
                                "An answer",
                                "Iran waited. Nobody came. The weather was fine. Russia answered late."),
                        record("2024-10-02", "Herald", "A pact", "Iran and Russia signed a pact in Geneva."),
                        record("2024-09-12", "Herald", "A match", "Kenya won the match.")));
        Path to = folder.resolve("w");
        CommandRun.parley("run", "--input", news, "--warehouse", to, "--windows", "week,month", "--copy-days", "30")
                .done();
        warehouse = Warehouse.at(spark, to.toString());
    }

    private static String record(String day, String outlet, String title, String text) {
        return new ObjectMapper()
                .createObjectNode()
                .put("id", day + outlet)
                .put("date", day)
                .put("outlet", outlet)
                .put("title", title)
                .put("text", text)
                .toString();
    }

    private static CommandRun explain(Object... arguments) {
        return CommandRun.parley(
                Stream.of(Stream.of("explain"), Arrays.stream(arguments), Stream.of("--warehouse", warehouse))
                        .flatMap(all -> all)
                        .toArray());
    }

    private static String shown(Object... arguments) {
        return explain(arguments).done().out();
    }

    private static <T extends Record> List<T> rows(Table<T> table) {
        return warehouse.read(table).collectAsList();
    }

    private static <T extends Record> void write(Table<T> table, List<T> rows) {
        Dataset<T> all = warehouse.spark().createDataset(rows, table.encoder());
        warehouse.writer("test").write(table, all);
    }

    @Test
    void pairInAMonth_isTheCellItsPartsAndItsStories_theClosestFirst() {
        String shown = shown("--pair", "russia,iran", "--period", "2024-09");

        assertThat(shown.lines().map(line -> line.strip().replaceAll(" +", " ")))
                .contains(
                        "Iran – Russia, 2024-09-01 to 2024-09-30",
                        "stories 2 with both; Iran 2, Russia 2, all 3",
                        "articles 4 copies included",
                        "sentence 1 in one sentence, 50 %",
                        "counted pair_periods, by month",
                        "Gazette 1 3 1 " + closeness("Gazette"),
                        "2024-09-03 Gazette Talks go on",
                        "+ 2 copies: Herald, Courier",
                        "[Iran] and [Russia] held talks in 😀 Geneva on Monday. [Russia] said that [Iran] would wait for an answer.",
                        "2024-09-10 Herald An answer",
                        "[Iran] waited. … [Russia] answered late.");
        assertThat(shown.indexOf("Talks go on")).isLessThan(shown.indexOf("An answer"));
        assertThat(shown).doesNotContain("A pact").contains("expected");
    }

    private static String closeness(String outlet) {
        return rows(Tables.COMENTIONS).stream()
                .filter(row -> outlet.equals(row.outlet()))
                .filter(row -> row.actorA().equals("IR") && row.actorB().equals("RU"))
                .map(row -> String.format("%.2f", row.closeness()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withoutAPeriod_itIsAllOfTheCorpus_andMoreIsSaidToBeThere() {
        assertThat(shown("--pair", "IR,RU", "--limit", "1"))
                .contains("all dated stories", "pairs, by week", "2 more stories: --limit 3 shows all");
    }

    @Test
    void daysThatAreNotCounted_haveEvidenceButNoExpectedNumber() {
        assertThat(shown("--pair", "IR,RU", "--period", "2024-09-03..2024-09-10"))
                .contains("not counted by such a period, but by week, month", "An answer");
    }

    @Test
    void severalPeriodsOfARarePair_addUpWithoutAnExpectedNumber() {
        assertThat(shown("--pair", "IR,RU", "--period", "2024-09..2024-10"))
                .contains("fewer than 20 stories, nothing is expected for several periods", "A pact");
    }

    @Test
    void daysWithoutAStory_areNoMistake() {
        assertThat(shown("--pair", "IR,RU", "--period", "2024-09-20").lines().map(line -> line.strip()
                        .replaceAll(" +", " ")))
                .contains("stories 0 with both");
    }

    @Test
    void actor_hasItsMentionsMarked() {
        String shown = shown("--actor", "Kenya", "--period", "2024-W37");
        assertThat(shown).contains("of 2, 50.0 %", "[Kenya] won the match.", "actor_periods, by week");
    }

    @Test
    void statement_isShownWithItsSpeakerAndChain() {
        String pair = shown("--pair", "IR,RU");
        Quote quote = rows(Tables.QUOTES).stream()
                .filter(row -> "RU".equals(row.speaker()) && pair.contains("statement " + row.quoteId() + ": Russia"))
                .findFirst()
                .orElseThrow();

        assertThat(shown("--statement", quote.quoteId()))
                .contains("statement " + quote.quoteId(), "Russia (RU)", "\"said\"", "would wait for an answer]")
                .contains("passed on");
        explain("--statement", "0").isMistake("no statement has the id 0 in ");
    }

    @Test
    void json_hasAStoryALine_withSpansIntoItsArticle() throws IOException {
        List<JsonNode> stories = new ArrayList<>();
        for (String line : shown("--pair", "IR,RU", "--period", "2024-09", "--format", "json")
                .lines()
                .toList()) {
            stories.add(new ObjectMapper().readTree(line));
        }
        assertThat(stories).hasSize(2);
        JsonNode talks = stories.get(0);
        assertThat(talks.get("articles")).hasSize(3);
        assertThat(talks.get("articles").get(0).get("same_sentence").asInt()).isEqualTo(2);
        String text = rows(Tables.ARTICLES).stream()
                .filter(article ->
                        article.articleId().equals(talks.get("article_id").asText()))
                .map(Article::text)
                .findFirst()
                .orElseThrow();
        assertThat(talks.get("mentions"))
                .extracting(mention -> at(text, mention))
                .containsExactly("Iran", "Russia", "Russia", "Iran");
        assertThat(at(text, talks.get("sentences").get(1)))
                .startsWith("Russia said")
                .endsWith("answer.");
    }

    private static String at(String text, JsonNode span) {
        return text.substring(
                text.offsetByCodePoints(0, span.get("begin").asInt()),
                text.offsetByCodePoints(0, span.get("end").asInt()));
    }

    private static Template tagsFromOctober(String outlet) {
        LocalDate monday = LocalDate.of(2024, 9, 30);
        return new Template(outlet, ZoneKind.TAGS, null, null, 20, 1, monday, monday, monday, null);
    }

    @Test
    void break_showsThePeriodsAroundAndBothSides() {
        List<Break> before = rows(Tables.BREAKS);
        write(Tables.TEMPLATES, List.of(tagsFromOctober("Herald"), tagsFromOctober("Elsewhere")));
        LocalDate october = LocalDate.of(2024, 10, 1);
        write(
                Tables.BREAKS,
                List.of(new Break(
                        "IR",
                        "RU",
                        Measure.JOINT_ATTENTION,
                        Window.MONTH,
                        BreakKind.LEVEL,
                        october,
                        LocalDate.of(2024, 9, 1),
                        october,
                        null,
                        2,
                        0.01,
                        0.02,
                        1)));
        try {
            String shown = shown("--pair", "IR,RU", "--break", "2024-09-20");
            assertThat(shown)
                    .contains(
                            "the change of level on 2024-10-01",
                            "After the break",
                            "Before",
                            "WARNING: pages changed near the break on 2024-10-01 (joint attention, by month)",
                            "Herald: lines of the kind tags start in the week of 2024-09-30",
                            "2024-10-01        1       1  100.0 %")
                    .containsSubsequence("A pact", "Talks go on")
                    .doesNotContain("Elsewhere");
            explain("--pair", "IR,RU", "--break", "2024-08-01")
                    .isMistake("Iran – Russia has no break on 2024-08-01 but 2024-10-01 (level, by month)");
        } finally {
            write(Tables.TEMPLATES, List.of());
            write(Tables.BREAKS, before);
        }
        explain("--pair", "IR,RU", "--break", "2024-10-01").isMistake("Iran – Russia has no break");
    }

    @Test
    void numbersThatDontAgree_areAnError_belowTheEvidence() {
        List<PairPeriod> sound = rows(Tables.PAIR_PERIODS);
        write(
                Tables.PAIR_PERIODS,
                sound.stream()
                        .filter(row ->
                                row.window() != Window.MONTH || !row.actorA().equals("IR"))
                        .toList());
        try {
            CommandRun outcome = explain("--pair", "IR,RU", "--period", "2024-09");
            outcome.isMistake("the evidence of Iran – Russia doesn't add up to its numbers: pair_periods, by month");
            assertThat(outcome.out()).contains("Talks go on");
        } finally {
            write(Tables.PAIR_PERIODS, sound);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--period 2024-09                        | give one of --pair, --actor and --statement",
                "--pair IR,RU --actor IR                 | give one of --pair, --actor and --statement",
                "--pair IR                               | --pair takes two actors with a comma between them, not IR",
                "--pair IR,iran                          | both IR and iran are Iran (IR)",
                "--pair IR,Rusia                         | no actor is called Rusia in ",
                "--pair IR,Rusia                         | did you mean Russia (RU)?",
                "--pair IR,RU --period 2024-13           | --period: no period: 2024-13 (one is 2024, 2024-Q3,",
                "--pair IR,RU --period 2031             | no story of 2031-01-01 to 2031-12-31 in ",
                "--pair IR,RU --period 2024 --break 2024 | --break takes no --period",
                "--pair IR,RU --break 2024               | 2024 is no day: give it as 2024-09-03",
                "--statement q --period 2024             | --statement takes neither --period nor --break",
                "--statement q --format json             | --statement has no form but text",
                "--actor IR --limit 0                    | --limit must be at least 1"
            })
    void mistakes_areOneLine(String arguments, String message) {
        explain((Object[]) arguments.strip().split(" ", -1)).isMistake(message);
    }
}
