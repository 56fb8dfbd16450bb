package org.parley.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private static final String[] STAGES = {"dedup", "annotate", "name", "comention", "trend"};

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
        stages("steps");
        List<String> may = files("steps", Tables.MENTIONS, "2024-05");

        // Comes late, is printed first, and stands in another file too.
        write("a.jsonl", talks("2024-02-25", "Herald"), talks("2024-02-27", "Gazette"));
        write("c.jsonl", talks("2024-03-03", "Courier"), museum("2024-03-02", "Herald"));
        ingest("steps");
        assertThat(files("steps", Tables.ARTICLES, "2024-05")).hasSize(1);
        stages("steps");

        ingest("once");
        stages("once");
        Map<String, List<String>> once = contents("once");
        assertThat(contents("steps")).isEqualTo(once);
        assertThat(files("steps", Tables.MENTIONS, "2024-05")).isEqualTo(may);
        assertThat(once.get("stories")).hasSize(6).anyMatch(story -> story.contains("\"is_first\":false"));
        assertThat(rows("steps", Tables.REJECTIONS))
                .extracting(Rejection::source)
                .containsExactlyInAnyOrder("b.jsonl", "b.jsonl");

        CommandRun again = parley("run", "--input", corpus, "--warehouse", folder.resolve("steps"));
        assertThat(again.done().out()).contains("ingest     is up to date", "trend      is up to date");
    }

    private void stages(String warehouse) {
        for (String stage : STAGES) {
            parley(stage, "--warehouse", folder.resolve(warehouse)).done();
        }
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
        for (Table<?> table : Tables.ofRun()) {
            contents.put(
                    table.name(),
                    warehouse(name).read(table).toDF().toJSON().collectAsList().stream()
                            .sorted()
                            .toList());
        }
        return contents;
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
