package org.parley.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.session.SparkTest;

@SparkTest
class CopiesCommandTest {
    @Test
    void plantedCopies_areFoundAndReportsStayApart(@TempDir Path folder) throws IOException {
        Path feed = folder.resolve("feed.jsonl");
        Files.write(
                feed,
                List.of(
                        "{\"id\":\"talks\",\"date\":\"2024-09-03\",\"source\":\"Gazette\",\"title\":\"Talks go on\",\"text\":\""
                                + "Envoys of Norway and Kenya met in Geneva on Tuesday to discuss the quotas of 2025. The talks,"
                                + " which an institute had prepared, lasted for six hours and ended without a result. Both sides"
                                + " said that they would meet again within two weeks. A spokesman for the harbour workers called"
                                + " the delay a missed chance. Last year 1,400 tonnes were landed in Bergen.\"}"));
        Path base = folder.resolve("base");
        Path planted = folder.resolve("planted");
        Path both = folder.resolve("both");
        CommandRun.parley("ingest", "--input", feed, "--warehouse", base).done();
        CommandRun simulated = simulate(base, planted);
        assertThat(simulated.done().out()).contains("2 copies of 1 articles and 20 reports");
        simulate(base, planted).isMistake(planted + " is there already");
        CommandRun.parley(
                        "simulate", "copies", "--warehouse", base, "--out", folder.resolve("x"), "--least-words", "500")
                .isMistake("no article has a day, a title and 500 words");

        CommandRun.parley("ingest", "--input", feed, "--input", planted.resolve("corpus"), "--warehouse", both)
                .done();
        CommandRun.parley("dedup", "--warehouse", both).done();

        String score = CommandRun.parley("evaluate", "copies", "--warehouse", both, "--truth", planted.resolve("truth"))
                .done()
                .out();
        assertThat(score.lines().skip(1).findFirst().orElseThrow().strip().split(" +"))
                .startsWith("3", "3", "100.0")
                .endsWith("100.0", "0");
    }

    private static CommandRun simulate(Path warehouse, Path out) {
        return CommandRun.parley("simulate", "copies", "--warehouse", warehouse, "--out", out, "--reports", "20");
    }
}
