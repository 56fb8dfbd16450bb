package org.parley.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.flow.SharedNews;
import org.parley.session.SparkTest;
import org.parley.table.Tables;
import org.parley.table.Warehouse;

@SparkTest
class ExportCommandTest {
    @TempDir
    static Path folder;

    @TempDir
    Path own;

    @BeforeAll
    static void writeWarehouse(SparkSession spark) {
        SharedNews news = SharedNews.rosterAndFriends();
        var writer = Warehouse.at(spark, folder.resolve("w").toString()).writer("run");
        writer.write(Tables.STORIES, spark.createDataset(news.stories(), Tables.STORIES.encoder()));
        writer.write(Tables.MENTIONS, spark.createDataset(news.mentions(), Tables.MENTIONS.encoder()));
        writer.write(Tables.COMENTIONS, spark.createDataset(news.comentions(), Tables.COMENTIONS.encoder()));
        writer.write(Tables.ACTORS, spark.createDataset(news.actors(), Tables.ACTORS.encoder()));
    }

    private static CommandRun export(Object... arguments) {
        return exportIn(2, arguments);
    }

    private static CommandRun exportIn(int partitions, Object... arguments) {
        return CommandRun.parley(Stream.concat(
                        Stream.of("export", "--warehouse", folder.resolve("w"), "--partitions", partitions),
                        Arrays.stream(arguments))
                .toArray());
    }

    @Test
    void network_isToldAndWritten() throws IOException {
        Path out = own.resolve("a/network");

        String told = export("--out", out).done().out();

        assertThat(told)
                .contains("2024-01-03 to 2024-03-06, 618 stories")
                .contains("4 of 2,", "tested among 5,460 pairs of actors (q at most 0.05)")
                .containsPattern("Communities +2, modularity 0\\.\\d+")
                .containsPattern("\n +1 +3 +The cedar, The dogwood, The elm\n")
                .containsPattern("\n +2 +2 +The alder, The birch\n")
                .contains(out.resolve("network.gexf").toString());
        assertThat(Files.readAllLines(out.resolve("nodes.csv"))).hasSize(1 + 5);
        assertThat(Files.readAllLines(out.resolve("edges.csv"))).hasSize(1 + 4);
        assertThat(Files.readString(out.resolve("network.gexf")))
                .endsWith("</gexf>\n")
                .contains("end=\"2024-01-07\"");
        assertThat(Files.readString(out.resolve("network.graphml"))).endsWith("</graphml>\n");
        assertThat(files(out.getParent())).containsExactly("network");
    }

    @Test
    void anotherRun_writesTheSame_andReplacesWhatWasThere() throws IOException {
        Path first = own.resolve("first");
        Path again = own.resolve("again");
        exportIn(1, "--out", first, "--edges", "all").done();
        exportIn(5, "--out", again, "--edges", "all").done();

        for (String file : files(first)) {
            assertThat(again.resolve(file)).hasSameBinaryContentAs(first.resolve(file));
        }
        export("--out", again, "--format", "csv", "--period", "2024-01").done();
        assertThat(files(again)).containsExactly("edges.csv", "nodes.csv");
        assertThat(files(own)).containsExactly("again", "first");
    }

    @Test
    void allPairs_andOnlyTheMostMentioned() throws IOException {
        export("--out", own.resolve("n"), "--edges", "all", "--top", 60, "--format", "csv")
                .done();

        List<String> edges = Files.readAllLines(own.resolve("n/edges.csv"));
        assertThat(edges).hasSizeGreaterThan(1);
        assertThat(edges.get(0)).contains(",backbone,");
        assertThat(Files.readAllLines(own.resolve("n/nodes.csv"))).hasSizeLessThanOrEqualTo(61);
    }

    @Test
    void windows_areThoseOfTheWeights() throws IOException {
        export("--out", own.resolve("n"), "--format", "gexf", "--window", "quarter")
                .done();

        assertThat(Files.readString(own.resolve("n/network.gexf")))
                .contains("value=\"8\" start=\"2024-01-03\" end=\"2024-03-06\"");
    }

    @Test
    void foldersWithOtherThings_stayAsTheyAre() throws IOException {
        Files.writeString(own.resolve("mine.txt"), "mine");

        export("--out", own).isMistake(own + " holds other things (mine.txt)");
        export("--out", own.resolve("mine.txt")).isMistake("mine.txt is no folder");
        assertThat(files(own)).containsExactly("mine.txt");
    }

    @Test
    void whatMakesNoNetwork_isOneLine() throws IOException {
        Path out = own.resolve("n");

        export("--out", out, "--period", "2024-13").isMistake("--period: no period: 2024-13");
        export("--out", out, "--period", "2031").isMistake("no story of 2031-01-01 to 2031-12-31 in ");
        export("--out", out, "--period", "2024-01-04").isMistake("the corpus runs from 2024-01-03 to 2024-03-06");
        export("--out", out, "--min-stories", 900).isMistake("there is no actor with 900 stories or more");
        export("--out", out, "--period", "2024-03-06", "--min-stories", 1).isMistake("more than chance brings");
        export("--out", out, "--alpha", 0.7).isMistake("--alpha: above 0, at most 0.5");
        export("--out", out, "--top", 1).isMistake("--top must be at least 2");
        export("--out", out, "--format", "pajek").isMistake("--format");
        CommandRun.parley("export", "--out", out, "--warehouse", own.resolve("none"))
                .isMistake("no table stories in ");
        assertThat(files(own)).isEmpty();
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
