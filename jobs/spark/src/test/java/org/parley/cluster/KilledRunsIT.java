package org.parley.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.session.SparkTest;
import org.parley.table.ReplacedFile;
import org.parley.table.RunLog;
import org.parley.table.RunLogs;
import org.parley.table.Table;
import org.parley.table.Tables;
import org.parley.table.Warehouse;

/**
 * Drivers that are killed, again and again, while a corpus that has grown is run into a warehouse. Each table stands as it
 * was before some stage or after it, to who reads it meanwhile and when the driver is dead; the next run passes over the
 * stages that were done; and one that is let through ends with the rows of one that nobody disturbed.
 *
 * <p>It takes half an hour and is not run by itself: {@code -Dparley.kills=44 -Dparley.kills.seed=1}.
 */
@SparkTest
class KilledRunsIT {
    private static final int KILLS = Integer.getInteger("parley.kills", 0);
    private static final long SEED = Long.getLong("parley.kills.seed", 1L);
    private static final int MOST_IN_A_ROW = 5;
    private static final List<String> STAGES = List.of("ingest", "dedup", "annotate", "name", "comention", "trend");
    private static final Path SAMPLE =
            Path.of("../../seeds/sample/corpus").toAbsolutePath().normalize();

    private final Random random = new Random(SEED);

    /** Checksums of what each table holds at some time of a run that nobody disturbs. */
    private final Map<String, Set<String>> states = new HashMap<>();

    private final Map<String, Integer> kills = new TreeMap<>();
    private int reads;
    private int replaced;
    private int submissions;

    @TempDir
    private Path folder;

    @Test
    void runsThatAreKilled_leaveEachTableOldOrNew_andEndAsOneThatWasNot(SparkSession spark)
            throws IOException, InterruptedException {
        assumeTrue(KILLS > 0, "skipped: it takes half an hour; -Dparley.kills=44 runs it");
        assumeTrue(System.getenv("SPARK_HOME") != null, "skipped: SPARK_HOME names no Spark distribution");
        Path before = corpus("before", 30);
        Path grown = corpus("grown", 45);
        Files.copy(SAMPLE.resolve("late.jsonl"), grown.resolve("late.jsonl"));

        Path old = folder.resolve("old");
        try (Submission run = submit(before, old)) {
            run.finish();
        }
        int logs = logs(at(spark, old)).size();
        Warehouse undisturbed = at(spark, copy(old, folder.resolve("undisturbed")));
        try (Submission run = submit(grown, folder.resolve("undisturbed"))) {
            watch(run, undisturbed);
            run.finish();
        }
        Map<String, String> expected = Checksums.of(undisturbed);
        assertThat(expected).hasSameSizeAs(Tables.ofRun()).isNotEqualTo(Checksums.of(at(spark, old)));
        Map<String, Double> seconds = done(undisturbed, logs);
        assertThat(seconds).containsOnlyKeys(STAGES);

        for (int chain = 0; killed() < KILLS; chain++) {
            Path copy = copy(old, folder.resolve("w" + chain));
            Warehouse warehouse = at(spark, copy);
            boolean through = false;
            for (int inARow = 0; !through; inARow++) {
                Set<String> done = done(warehouse, logs).keySet();
                boolean mayBeKilled = inARow < MOST_IN_A_ROW && killed() < KILLS;
                try (Submission run = submit(grown, copy)) {
                    through = !mayBeKilled || !kill(run, warehouse, done, seconds);
                    if (through) {
                        run.finish();
                    }
                    assertPassedOver(Files.readString(run.log()), done, through);
                }
                for (Table<?> table : Tables.ofRun()) {
                    assertState(warehouse, table);
                }
            }
            assertThat(Checksums.of(warehouse)).as("chain %d", chain).isEqualTo(expected);
            assertThat(copy.resolve(".staging")).doesNotExist();
            FileUtils.deleteDirectory(copy.toFile());
        }
        System.out.printf(
                "seed %d: drivers killed by stage %s; tables read meanwhile %d, of which replaced while read %d%n",
                SEED, kills, reads, replaced);
        assertThat(kills).containsOnlyKeys(STAGES);
    }

    /** Kills a run at a moment of some stage that it has to do, and reads tables until then; false where it ends before. */
    private boolean kill(Submission run, Warehouse warehouse, Set<String> done, Map<String, Double> seconds)
            throws IOException, InterruptedException {
        List<String> due =
                STAGES.stream().filter(stage -> !done.contains(stage)).toList();
        String stage = due.get(random.nextInt(due.size()));
        double delay = random.nextDouble() * seconds.get(stage);
        int logs = logs(warehouse).size();
        while (!hasBegun(stage, run, warehouse, logs)) {
            if (run.hasEndedWithin(0.1)) {
                return false;
            }
            readOne(warehouse);
        }
        long moment = System.nanoTime() + (long) (delay * 1e9);
        while (System.nanoTime() < moment) {
            if (run.hasEndedWithin(Math.min(0.1, delay))) {
                return false;
            }
            readOne(warehouse);
        }
        run.kill();
        kills.merge(stage, 1, Integer::sum);
        System.out.printf(Locale.ROOT, "kill %d of seed %d: %s, %.1f s after it began%n", killed(), SEED, stage, delay);
        return true;
    }

    private static boolean hasBegun(String stage, Submission run, Warehouse warehouse, int logs) throws IOException {
        int place = STAGES.indexOf(stage);
        return place == 0 ? logs(warehouse).size() > logs : run.hasSaid("  " + STAGES.get(place - 1) + " ");
    }

    /** What was done before a run that was killed isn't done again. */
    private static void assertPassedOver(String said, Set<String> done, boolean through) {
        for (String stage : done) {
            assertThat(said).doesNotContainPattern(Pattern.compile("(?m)^  " + stage + " +[0-9,.]+ s "));
            if (through) {
                assertThat(said).containsPattern("  " + stage + " +is up to date");
            }
        }
    }

    /** A reader beside the run: it sees the table as it was or as it will be, or is told that files are gone. */
    private void readOne(Warehouse warehouse) {
        Table<?> table = Tables.ofRun().get(random.nextInt(Tables.ofRun().size()));
        reads++;
        try {
            assertState(warehouse, table);
        } catch (Exception e) {
            // Spark's own exceptions are checked ones, which no signature in Scala declares.
            replaced++;
            assertThat(ReplacedFile.told(e)).as(String.valueOf(e)).isPresent();
        }
    }

    private void assertState(Warehouse warehouse, Table<?> table) {
        assertThat(states.get(table.name())).as(table.name()).contains(Checksums.of(warehouse, table));
    }

    private int killed() {
        return kills.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static List<RunLog> logs(Warehouse warehouse) {
        return RunLogs.of(warehouse).list();
    }

    /** The stages that were done since there were so many logs, and how long each took. */
    private static Map<String, Double> done(Warehouse warehouse, int logs) {
        return logs(warehouse).stream()
                .skip(logs)
                .flatMap(log -> log.stages().stream())
                .collect(Collectors.toMap(RunLog.Stage::name, RunLog.Stage::seconds));
    }

    private static Warehouse at(SparkSession spark, Path warehouse) {
        return Warehouse.at(spark, warehouse.toString());
    }

    private Submission submit(Path input, Path warehouse) throws IOException {
        return Submission.of(
                Path.of(System.getenv("SPARK_HOME")),
                "local[2]",
                folder.resolve("submit-" + submissions++ + ".log"),
                "--partitions",
                "2",
                "--input",
                input.toString(),
                "--warehouse",
                warehouse.toString());
    }

    /** Collects the states that the tables go through: some are written by more than one stage. */
    private void watch(Submission run, Warehouse warehouse) throws IOException, InterruptedException {
        Map<String, String> plans = new HashMap<>();
        boolean alive = true;
        while (alive) {
            alive = !run.hasEndedWithin(0.1);
            for (Table<?> table : Tables.ofRun()) {
                Path plan = folder.resolve("undisturbed/_swaps").resolve(table.name() + ".json");
                String now = Files.exists(plan) ? Files.readString(plan) : "";
                if (!now.equals(plans.put(table.name(), now))) {
                    states.computeIfAbsent(table.name(), name -> new HashSet<>())
                            .add(Checksums.of(warehouse, table));
                }
            }
        }
    }

    private Path corpus(String name, int pages) throws IOException {
        Path to = Files.createDirectories(folder.resolve(name).resolve("brama-today"));
        try (Stream<Path> files = Files.list(SAMPLE.resolve("brama-today"))) {
            for (Path file : files.sorted().limit(pages).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return to.getParent();
    }

    private static Path copy(Path from, Path to) throws IOException {
        FileUtils.copyDirectory(from.toFile(), to.toFile());
        return to;
    }
}
