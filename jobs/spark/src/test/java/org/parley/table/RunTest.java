package org.parley.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.session.SparkTest;
import org.parley.session.UserError;

@SparkTest
class RunTest {
    @TempDir
    Path folder;

    private Warehouse warehouse;

    /** Ticks two seconds at each look. */
    private final Clock clock = new Clock() {
        private Instant now = Instant.parse("2026-01-05T10:15:00Z");

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            Instant shown = now;
            now = now.plus(Duration.ofSeconds(2));
            return shown;
        }
    };

    @BeforeEach
    void openWarehouse(SparkSession spark) {
        warehouse = Warehouse.at(spark, folder.resolve("w").toString());
    }

    @Test
    void run_isLoggedAsRunningAndThenAsItEnded() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Files.writeString(corpus.resolve("a.txt"), "abc");
        Files.writeString(corpus.resolve("b.txt"), "defg");

        Run run = Run.start(warehouse, clock, "ingest", Map.of("input", "corpus"));
        assertThat(run.id()).isEqualTo("20260105T101500Z-ingest");
        assertThat(RunLogs.of(warehouse).list()).singleElement().satisfies(log -> assertThat(log.status())
                .isEqualTo(RunLog.Status.RUNNING));

        assertThat(run.startDay()).isEqualTo(LocalDate.of(2026, 1, 5));
        run.option("--not-after", "2026-01-06");
        run.seed("actors.tsv", "abc".getBytes(StandardCharsets.UTF_8));
        run.input(corpus.toString());
        run.read(Tables.ARTICLES, 7);
        run.wrote(new Written("articles", 9, 1, 10, List.of()), List.of());
        run.rejected("no_text", 2);
        run.rejected("no_text", 1);
        run.stage(
                "read",
                "recipe",
                () -> run.wrote(new Written("stories", 3, 1, 10, List.of("2024-02")), List.of("2024-01")),
                () -> new StageAccount(10, 4000, Map.of("articles", Map.of("2024-02", "state"))));
        assertThat(RunLogs.of(warehouse).list()).singleElement().satisfies(log -> assertThat(log.stages())
                .hasSize(1));
        RunLog ended = run.succeed();

        assertThat(RunLogs.of(warehouse).list()).containsExactly(ended);
        assertThat(ended.status()).isEqualTo(RunLog.Status.SUCCEEDED);
        assertThat(ended.options()).isEqualTo(Map.of("input", "corpus", "--not-after", "2026-01-06"));
        assertThat(ended.versions()).containsKeys("parley", "spark", "java");
        assertThat(ended.seeds())
                .containsEntry("actors.tsv", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(ended.inputs()).singleElement().satisfies(input -> {
            assertThat(input.files()).isEqualTo(2);
            assertThat(input.bytes()).isEqualTo(7);
            assertThat(input.fingerprint()).hasSize(64);
        });
        assertThat(ended.tables())
                .isEqualTo(Map.of("articles", new RunLog.Rows(7L, 9L), "stories", new RunLog.Rows(null, 3L)));
        assertThat(ended.rejected()).isEqualTo(Map.of("no_text", 3L));
        assertThat(ended.stages())
                .containsExactly(new RunLog.Stage(
                        "read",
                        2.0,
                        10,
                        4000,
                        "recipe",
                        Map.of("articles", Map.of("2024-02", "state")),
                        Map.of("stories", List.of("2024-01", "2024-02"))));
        assertThat(RunLogs.of(warehouse).lastDone("read"))
                .contains(ended.stages().get(0));
        assertThat(RunLogs.of(warehouse).lastDone("write")).isEmpty();
        assertThat(ended.stages().get(0).documentsPerSecond()).isEqualTo(5.0);
        assertThat(ended.stages().get(0).wordsPerSecond()).isEqualTo(2000.0);
        assertThat(Files.readString(folder.resolve("w/_runs/20260105T101500Z-ingest.json")))
                .contains("\"status\" : \"succeeded\"", "\"words_per_second\" : 2000.0", "2026-01-05T10:15:00Z");
    }

    @Test
    void stageThatBrokeOffByAnotherRecipe_isKnownUntilItIsDone() {
        stage("read", "first", () -> {});
        assertThatThrownBy(() -> stage("read", "second", () -> {
                    throw new IllegalStateException("killed");
                }))
                .isInstanceOf(IllegalStateException.class);
        stage("write", "first", () -> {});
        RunLogs logs = RunLogs.of(warehouse);
        assertThat(logs.lastDone("read").map(RunLog.Stage::recipe)).contains("first");
        assertThat(logs.brokeOffOtherwise("read", "first")).isTrue();
        assertThat(logs.brokeOffOtherwise("read", "second")).isFalse();
        assertThat(logs.brokeOffOtherwise("write", "second")).isFalse();

        stage("read", "first", () -> {});
        assertThat(logs.brokeOffOtherwise("read", "first")).isFalse();
    }

    private void stage(String name, String recipe, Runnable work) {
        Run run = Run.start(warehouse, clock, "run", Map.of());
        run.stage(name, recipe, work, () -> new StageAccount(0, 0, Map.of()));
        run.succeed();
    }

    @Test
    void failure_isLoggedWithItsFirstLine() {
        Run run = Run.start(warehouse, clock, "dedup", Map.of());
        assertThat(run.fail(new IllegalStateException("one\ntwo")).reason())
                .isEqualTo("java.lang.IllegalStateException: one");
        assertThat(RunLogs.of(warehouse).list().get(0).status()).isEqualTo(RunLog.Status.FAILED);
    }

    @Test
    void logOfAnOlderParley_isStillRead() throws IOException {
        RunLog ended = Run.start(warehouse, clock, "trend", Map.of()).succeed();
        Path logs = folder.resolve("w/_runs");
        String log = Files.readString(logs.resolve(ended.id() + ".json"));
        String older = log.replaceFirst("\"passed_over\" : \\{ },", "");
        assertThat(older).isNotEqualTo(log);
        Files.writeString(logs.resolve("older.json"), older);
        assertThat(RunLogs.of(warehouse).list()).containsExactly(ended, ended);
    }

    @Test
    void logThatIsBeingReplaced_isTheOldOneOrTheNewOne(SparkSession spark) {
        spark.sparkContext().hadoopConfiguration().set("fs.failing.impl", FailingFiles.class.getName());
        Warehouse failing = Warehouse.at(spark, "failing://" + folder.resolve("w"));
        List<RunLog.Status> seen = new ArrayList<>();
        for (int changes = 0; changes < 5; changes++) {
            Run run = Run.start(failing, clock, "trend", Map.of());
            FailingFiles.failAfter(changes);
            try {
                run.succeed();
            } catch (UncheckedIOException e) {
                assertThat(e).hasStackTraceContaining("power cut");
            } finally {
                FailingFiles.repair();
            }
            List<RunLog> logs = RunLogs.of(failing).list();
            assertThat(logs).hasSize(changes + 1);
            seen.add(logs.get(changes).status());
        }
        // Create the draft, fill it, drop the old log, rename the draft.
        assertThat(seen)
                .containsExactly(
                        RunLog.Status.RUNNING,
                        RunLog.Status.RUNNING,
                        RunLog.Status.RUNNING,
                        RunLog.Status.SUCCEEDED,
                        RunLog.Status.SUCCEEDED);
    }

    @Test
    void runKilledBeforeItsFirstLogWasWhole_isNone() throws IOException {
        Files.createDirectories(folder.resolve("w/_runs"));
        Files.writeString(folder.resolve("w/_runs/.20260105T101500Z-trend.draft"), "{ \"id\" : \"2026");
        assertThat(RunLogs.of(warehouse).list()).isEmpty();
        assertThat(Run.start(warehouse, clock, "trend", Map.of()).id()).isEqualTo("20260105T101500Z-trend-2");
        assertThat(RunLogs.of(warehouse).list()).hasSize(1);
    }

    @Test
    void runsOfOneSecond_haveTheirOwnIds() {
        Clock still = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        List<String> ids = List.of(
                Run.start(warehouse, still, "trend", Map.of()).id(),
                Run.start(warehouse, still, "trend", Map.of()).id());
        assertThat(ids).containsExactly("19700101T000000Z-trend", "19700101T000000Z-trend-2");
        assertThat(RunLogs.of(warehouse).list()).extracting(RunLog::id).isEqualTo(ids);
    }

    @Test
    void fingerprint_changesWithTheInput() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "abc");
        Run run = Run.start(warehouse, clock, "ingest", Map.of());
        run.input(file.toString());
        run.input(file.toString());
        Files.writeString(file, "abcd");
        run.input(file.toString());
        List<RunLog.Input> inputs = run.succeed().inputs();
        assertThat(inputs.get(0)).isEqualTo(inputs.get(1)).isNotEqualTo(inputs.get(2));
    }

    @Test
    void missingInput_isAUserError() {
        Run run = Run.start(warehouse, clock, "ingest", Map.of());
        assertThatThrownBy(() -> run.input(folder.resolve("nowhere").toString()))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("nowhere");
    }

    @Test
    void unwritableWarehouse_isToldBeforeAnyWork(SparkSession spark) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Warehouse under = Warehouse.at(spark, file.resolve("w").toString());
        assertThatThrownBy(() -> Run.start(under, clock, "ingest", Map.of())).isInstanceOf(UserError.class);
    }
}
