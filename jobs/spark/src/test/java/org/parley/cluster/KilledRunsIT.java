package org.parley.cluster;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.session.SparkTest;
import org.parley.table.Table;
import org.parley.table.Tables;
import org.parley.table.Warehouse;

/**
 * Drivers that are killed, again and again, while a corpus that has grown is run into a warehouse: each table stands as it
 * was before some stage or after it, and a run that is let through ends with the rows of one that nobody disturbed.
 *
 * <p>It takes an hour and is not run by itself: {@code -Dparley.kills=40 -Dparley.kills.seed=1}.
 */
@SparkTest
class KilledRunsIT {
    private static final int KILLS = Integer.getInteger("parley.kills", 0);
    private static final long SEED = Long.getLong("parley.kills.seed", 1L);
    private static final int MOST_IN_A_ROW = 7;
    private static final Path SAMPLE =
            Path.of("../../seeds/sample/corpus").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    private int submissions;

    @Test
    void runsThatAreKilled_leaveEachTableOldOrNew_andEndAsOneThatWasNot(SparkSession spark)
            throws IOException, InterruptedException {
        assumeTrue(KILLS > 0, "skipped: it takes an hour; -Dparley.kills=40 runs it");
        String home = System.getenv("SPARK_HOME");
        assumeTrue(home != null, "skipped: SPARK_HOME names no Spark distribution (./parley test sets it)");
        Path sparkHome = Path.of(home);
        Path before = corpus("before", 30);
        Path grown = corpus("grown", 45);
        Files.copy(SAMPLE.resolve("late.jsonl"), grown.resolve("late.jsonl"));

        Path old = folder.resolve("old");
        try (Submission run = submit(sparkHome, before, old)) {
            run.finish();
        }
        Path undisturbed = copy(old, folder.resolve("undisturbed"));
        Map<String, Set<String>> states = new HashMap<>();
        long begin = System.nanoTime();
        try (Submission run = submit(sparkHome, grown, undisturbed)) {
            watch(run, spark, undisturbed, states);
            run.finish();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        Map<String, String> expected = summaries(spark, undisturbed);
        assertThat(expected).hasSameSizeAs(Tables.ofRun()).isNotEqualTo(summaries(spark, old));

        Random random = new Random(SEED);
        Map<String, Integer> places = new TreeMap<>();
        int kills = 0;
        for (int chain = 0; kills < KILLS; chain++) {
            Path warehouse = copy(old, folder.resolve("w" + chain));
            boolean through = false;
            for (int inARow = 0; !through; inARow++) {
                double patience = inARow == MOST_IN_A_ROW || kills == KILLS ? 720 : random.nextDouble() * seconds;
                try (Submission run = submit(sparkHome, grown, warehouse)) {
                    through = run.hasEndedWithin(patience);
                    if (through) {
                        run.finish();
                        continue;
                    }
                    run.kill();
                }
                kills++;
                String place = newestSwap(warehouse);
                places.merge(place, 1, Integer::sum);
                System.out.printf(
                        Locale.ROOT, "kill %d of seed %d after %.1f s, behind %s%n", kills, SEED, patience, place);
                Map<String, String> found = summaries(spark, warehouse);
                assertThat(found).hasSameSizeAs(expected);
                found.forEach((table, summary) -> assertThat(states.get(table))
                        .as("%s when it was killed after %.1f s, behind %s", table, patience, place)
                        .contains(summary));
            }
            assertThat(summaries(spark, warehouse)).as("chain %d", chain).isEqualTo(expected);
            assertThat(warehouse.resolve(".staging")).doesNotExist();
            delete(warehouse);
        }
        System.out.println("kills by the table that was swapped last: " + places);
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

    private Submission submit(Path sparkHome, Path input, Path warehouse) throws IOException {
        return Submission.of(
                sparkHome,
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
    private static void watch(Submission run, SparkSession spark, Path warehouse, Map<String, Set<String>> states)
            throws IOException, InterruptedException {
        Map<String, String> plans = new HashMap<>();
        boolean alive = true;
        while (alive) {
            alive = !run.hasEndedWithin(0.1);
            for (Table<?> table : Tables.ofRun()) {
                Path plan = warehouse.resolve("_swaps").resolve(table.name() + ".json");
                String now = Files.exists(plan) ? Files.readString(plan) : "";
                if (!now.equals(plans.put(table.name(), now))) {
                    states.computeIfAbsent(table.name(), name -> new HashSet<>())
                            .add(summary(spark, warehouse, table));
                }
            }
        }
    }

    private static Map<String, String> summaries(SparkSession spark, Path warehouse) {
        Map<String, String> summaries = new TreeMap<>();
        Tables.ofRun().forEach(table -> summaries.put(table.name(), summary(spark, warehouse, table)));
        return summaries;
    }

    /** Rows and a checksum that knows no order. */
    private static String summary(SparkSession spark, Path warehouse, Table<?> table) {
        Column[] columns = Arrays.stream(table.schema().fieldNames())
                .map(name -> col(name))
                .toArray(Column[]::new);
        return Warehouse.at(spark, warehouse.toString())
                .read(table)
                .agg(count(lit(1)), sum(xxhash64(columns).cast("decimal(38,0)")))
                .first()
                .mkString(" ");
    }

    private static String newestSwap(Path warehouse) throws IOException {
        try (Stream<Path> plans = Files.list(warehouse.resolve("_swaps"))) {
            Optional<Path> newest = plans.filter(plan -> plan.toString().endsWith(".json"))
                    .max(Comparator.comparing(plan -> plan.toFile().lastModified()));
            return newest.orElseThrow().getFileName().toString().replace(".json", "");
        }
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
        return to;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
