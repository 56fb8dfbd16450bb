package org.parley.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.session.SparkTest;
import org.parley.table.Warehouse;

/** The packaged jar, submitted with the real spark-submit to a real standalone cluster, which may lose executors. */
@SparkTest
class ClusterIT {
    private static final List<String> KILLED_IN_THE_ONE_AFTER =
            List.of("ingest", "dedup", "annotate", "name", "comention");
    private static final int LONGEST_DELAY_MILLIS = 4000;
    private static final long SEED = 6;

    /** Executors are killed where {@code -Dparley.executor.kills=true} asks for it: each costs a start and what it held. */
    private static final boolean KILLS = Boolean.getBoolean("parley.executor.kills");

    private static final Path SAMPLE =
            Path.of("../../seeds/sample/corpus").toAbsolutePath().normalize();

    @TempDir
    private Path folder;

    @Test
    void cluster_givesTheRowsOfALocalRun(SparkSession spark) throws IOException, InterruptedException {
        String home = System.getenv("SPARK_HOME");
        assumeTrue(home != null, "skipped: SPARK_HOME names no Spark distribution (./parley test sets it)");
        Path sparkHome = Path.of(home);
        Path onCluster = folder.resolve("on-cluster");
        Path locally = folder.resolve("locally");

        try (StandaloneCluster cluster = new StandaloneCluster(sparkHome, folder, 2);
                Submission run = submit(sparkHome, cluster.url(), onCluster, "3")) {
            int killed = KILLS ? kill(cluster, run, onCluster) : 0;
            run.finish();
            assertThat(killed).as("executors killed").isEqualTo(KILLS ? 1 + KILLED_IN_THE_ONE_AFTER.size() : 0);
        }
        try (Submission run = submit(sparkHome, "local[2]", locally, "8")) {
            run.finish();
        }

        Map<String, String> expected = Checksums.of(Warehouse.at(spark, locally.toString()));
        assertThat(Checksums.of(Warehouse.at(spark, onCluster.toString()))).isEqualTo(expected);
        assertThat(List.of(expected.get("quotes"), expected.get("trends"))).noneMatch(sum -> sum.startsWith("0 "));
    }

    private Submission submit(Path sparkHome, String master, Path warehouse, String partitions) throws IOException {
        return Submission.of(
                sparkHome,
                master,
                folder.resolve("submit-" + warehouse.getFileName() + ".log"),
                // A small corpus needs few; the rows don't depend on how many.
                "--partitions",
                partitions,
                // Trends are half the work, and the same for each window.
                "--windows",
                "month",
                "--input",
                SAMPLE.toString(),
                "--warehouse",
                warehouse.toString());
    }

    private static int kill(StandaloneCluster cluster, Submission run, Path onCluster)
            throws IOException, InterruptedException {
        Random random = new Random(SEED);
        await(run, () -> Files.exists(onCluster.resolve(".staging")));
        int killed = cluster.killAnExecutor(random) ? 1 : 0;
        for (String stage : KILLED_IN_THE_ONE_AFTER) {
            await(run, () -> run.hasSaid("  " + stage + " "));
            TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_DELAY_MILLIS));
            killed += cluster.killAnExecutor(random) ? 1 : 0;
        }
        return killed;
    }

    private interface Moment {
        boolean hasCome() throws IOException;
    }

    private static void await(Submission run, Moment moment) throws IOException, InterruptedException {
        while (run.isAlive() && !moment.hasCome()) {
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }
}
