package org.parley.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Rejection;
import org.parley.session.SparkTest;
import org.parley.table.Table;
import org.parley.table.Tables;
import org.parley.table.Warehouse;

/** A corpus that comes bit by bit. */
@SparkTest
class DayByDayTest {
    private static final List<Table<?>> TABLES =
            List.of(Tables.ARTICLES, Tables.REJECTIONS, Tables.INPUTS, Tables.TEMPLATES, Tables.STORIES);

    @TempDir
    private Path folder;

    private SparkSession spark;
    private Path corpus;

    @BeforeEach
    void makeCorpus(SparkSession session) throws IOException {
        spark = session;
        corpus = Files.createDirectories(folder.resolve("corpus"));
    }

    @Test
    void daysInAnyOrder_giveTheTablesOfOneRun() throws IOException {
        write("b.jsonl", talks("2024-02-27", "Gazette"), fishing("2024-02-28", "Herald"), "{not json");
        write("d.jsonl", museum("2024-05-05", "Gazette"));
        ingest("steps");
        dedup("steps");
        List<String> may = files("steps", Tables.STORIES, "2024-05");

        // Comes late, is printed first, and stands in another file too.
        write("a.jsonl", talks("2024-02-25", "Herald"), talks("2024-02-27", "Gazette"));
        write("c.jsonl", talks("2024-03-03", "Courier"), museum("2024-03-02", "Herald"));
        ingest("steps");
        assertThat(files("steps", Tables.ARTICLES, "2024-05")).hasSize(1);
        dedup("steps");

        ingest("once");
        dedup("once");
        Map<String, List<String>> once = contents("once");
        assertThat(contents("steps")).isEqualTo(once);
        assertThat(files("steps", Tables.STORIES, "2024-05")).isEqualTo(may);
        assertThat(once.get("stories")).hasSize(6).anyMatch(story -> story.contains("\"is_first\":false"));
        assertThat(rows("steps", Tables.REJECTIONS))
                .extracting(Rejection::source)
                .containsExactlyInAnyOrder("b.jsonl", "b.jsonl");
    }

    @Test
    void filesThatAreKnown_areNotReadAgain() throws IOException {
        write("a.jsonl", talks("2024-02-25", "Herald"));
        ingest("w");
        assertThat(ingest("w").out()).contains("ingest     is up to date");

        write("b.jsonl", fishing("2024-02-28", "Herald"));
        assertThat(ingest("w").out()).contains("files read before: 1", "new articles: 1");

        // A file that has grown: what it held is known.
        write("b.jsonl", fishing("2024-02-28", "Herald"), museum("2024-06-01", "Herald"), "{");
        String out = ingest("w").out();
        assertThat(out).contains("files read before: 1", "new articles: 1", "months written: 2024-06\n");
        assertThat(rows("w", Tables.ARTICLES)).hasSize(3);
        assertThat(rows("w", Tables.REJECTIONS)).hasSize(1);

        // And is mended.
        write("b.jsonl", fishing("2024-02-28", "Herald"), museum("2024-06-01", "Herald"));
        assertThat(ingest("w").out()).contains("new articles: 0", "months written: none");
        assertThat(rows("w", Tables.REJECTIONS)).isEmpty();
        assertThat(rows("w", Tables.INPUTS)).hasSize(2);
    }

    @Test
    void filesOfOneNameInTwoFolders_areReadBoth() throws IOException {
        Files.createDirectories(corpus.resolve("1"));
        Files.createDirectories(corpus.resolve("2"));
        write("1/a.jsonl", talks("2024-02-25", "Herald"), "{");
        write("2/a.jsonl", talks("2024-02-25", "Herald"), fishing("2024-02-26", "Herald"), "{");
        for (String day : List.of("1", "2")) {
            parley("ingest", "--input", corpus.resolve(day), "--warehouse", folder.resolve("steps"))
                    .done();
        }
        parley("ingest", "--input", corpus.resolve("1"), corpus.resolve("2"), "--warehouse", folder.resolve("once"))
                .done();
        assertThat(contents("steps", Tables.ARTICLES)).hasSize(2).isEqualTo(contents("once", Tables.ARTICLES));
        assertThat(contents("steps", Tables.REJECTIONS)).hasSize(2).isEqualTo(contents("once", Tables.REJECTIONS));
    }

    @Test
    void filesThatAreReadByOtherOptions_areRefused_unlessAllIsReadAnew() throws IOException {
        write("a.jsonl", talks("2024-02-25", "Herald"), "{");
        ingest("w");
        parley("ingest", "--input", corpus, "--outlet", "Herald", "--warehouse", folder.resolve("w"))
                .isMistake("a.jsonl was read before without options, not by --outlet=Herald");

        write("a.jsonl", fishing("2024-04-28", "Herald"));
        parley("ingest", "--input", corpus, "--outlet", "Herald", "--anew", "--warehouse", folder.resolve("w"))
                .done();
        assertThat(rows("w", Tables.ARTICLES)).singleElement().satisfies(article -> assertThat(article.month())
                .isEqualTo("2024-04"));
        assertThat(rows("w", Tables.REJECTIONS)).isEmpty();
        assertThat(rows("w", Tables.INPUTS)).hasSize(1);
    }

    /** A line of which enough documents have come is a template also in those that came before, a month away. */
    @Test
    void whatRepeatsOnlyNow_isRelabelledInMonthsBefore() throws IOException {
        String[] march = boxed("2024-03-%02d", 12, 15);
        write("a.jsonl", march);
        ingest("steps");
        assertThat(rows("steps", Tables.ARTICLES)).allMatch(article -> article.zonesByLook() == null);

        write("b.jsonl", boxed("2024-04-%02d", 0, 14));
        assertThat(ingest("steps").out()).contains("months written: 2024-03, 2024-04");
        assertThat(rows("steps", Tables.ARTICLES)).allMatch(article -> article.zonesByLook() != null);
        ingest("once");
        assertThat(contents("steps", Tables.ARTICLES)).isEqualTo(contents("once", Tables.ARTICLES));
        assertThat(contents("steps", Tables.TEMPLATES)).isEqualTo(contents("once", Tables.TEMPLATES));
    }

    private static String[] boxed(String day, int from, int to) {
        String[] names = {"Aro", "Belo", "Ciro", "Dano", "Elmo", "Fero", "Gino", "Halo", "Ivo", "Juno"};
        return IntStream.range(from, to)
                .mapToObj(i -> line(
                        String.format(Locale.ROOT, day, 1 + 2 * i),
                        "Herald",
                        "The harbour of " + names[i % 10] + "burg" + names[(i / 3) % 10].toLowerCase(Locale.ROOT)
                                + " lost its boats to the wind on that day. Olof Berg is a reporter who covers the sea"
                                + " and everything in it."))
                .toArray(String[]::new);
    }

    private void dedup(String warehouse) {
        parley("dedup", "--warehouse", folder.resolve(warehouse)).done();
    }

    private CommandRun ingest(String warehouse) {
        return parley("ingest", "--input", corpus, "--warehouse", folder.resolve(warehouse))
                .done();
    }

    private static CommandRun parley(Object... arguments) {
        return CommandRun.parley(arguments);
    }

    private void write(String file, String... lines) throws IOException {
        Files.writeString(corpus.resolve(file), String.join("\n", lines) + "\n");
    }

    private static String talks(String day, String outlet) {
        return line(
                day,
                outlet,
                "Envoys of Norway and Kenya met in Geneva on Tuesday to discuss fishing. “We will meet again,” the"
                        + " minister Ole Tamm said. Marta Lindqvist of the Polaris Institute said that the talks had"
                        + " lasted for six hours.");
    }

    private static String fishing(String day, String outlet) {
        return line(
                day,
                outlet,
                "Norway has lowered its quota of herring. “The boats have been idle since March,” Marta Lindqvist"
                        + " said. Kenya declined to comment.");
    }

    private static String museum(String day, String outlet) {
        return line(
                day,
                outlet,
                "A museum in Geneva shows maps that Kenya has lent. Ole Tamm opened it and said that he was glad of"
                        + " every one of them. It is open until " + day + ".");
    }

    private static String line(String day, String outlet, String text) {
        return "{\"date\":\"" + day + "\",\"outlet\":\"" + outlet + "\",\"title\":\"News of the day\",\"text\":\""
                + text + "\"}";
    }

    private Warehouse warehouse(String name) {
        return Warehouse.at(spark, folder.resolve(name).toString());
    }

    private <T extends Record> List<T> rows(String warehouse, Table<T> table) {
        return warehouse(warehouse).read(table).collectAsList();
    }

    private Map<String, List<String>> contents(String name) {
        Map<String, List<String>> contents = new TreeMap<>();
        for (Table<?> table : TABLES) {
            contents.put(table.name(), contents(name, table));
        }
        return contents;
    }

    private List<String> contents(String name, Table<?> table) {
        return warehouse(name).read(table).toDF().toJSON().collectAsList().stream()
                .sorted()
                .toList();
    }

    private List<String> files(String name, Table<?> table, String month) throws IOException {
        try (Stream<Path> parts =
                Files.list(folder.resolve(name).resolve(table.name()).resolve("month=" + month))) {
            return parts.map(part -> part.getFileName().toString())
                    .filter(part -> part.endsWith(".parquet"))
                    .sorted()
                    .toList();
        }
    }
}
