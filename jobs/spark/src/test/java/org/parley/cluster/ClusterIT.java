package org.parley.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.session.SparkTest;
import org.parley.table.Tables;
import org.parley.table.Warehouse;

/** The packaged jar, submitted with the real spark-submit to a real standalone cluster. */
@SparkTest
class ClusterIT {
    private static final Path JAR = Path.of("target/parley.jar").toAbsolutePath();
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

        try (StandaloneCluster cluster = new StandaloneCluster(sparkHome, folder, 2)) {
            submit(sparkHome, cluster.url(), onCluster, "3");
        }
        submit(sparkHome, "local[2]", locally, "8");

        Warehouse expected = Warehouse.at(spark, locally.toString());
        Warehouse found = Warehouse.at(spark, onCluster.toString());
        assertThat(Tables.ofRun()).isNotEmpty().allSatisfy(table -> {
            var local = expected.read(table).toDF();
            var cluster = found.read(table).toDF();
            assertThat(cluster.exceptAll(local).count()
                            + local.exceptAll(cluster).count())
                    .as("rows of %s that differ", table.name())
                    .isZero();
        });
        assertThat(expected.read(Tables.QUOTES).count()).isPositive();
        assertThat(expected.read(Tables.TRENDS).count()).isPositive();
    }

    private void submit(Path sparkHome, String master, Path warehouse, String partitions)
            throws IOException, InterruptedException {
        Path log = folder.resolve("submit-" + warehouse.getFileName() + ".log");
        List<String> command = new ArrayList<>(List.of(
                sparkHome.resolve("bin/spark-submit").toString(),
                "--master",
                master,
                "--driver-memory",
                "1g",
                "--executor-memory",
                "1g",
                "--conf",
                "spark.ui.enabled=false",
                "--class",
                "org.parley.job.Main",
                JAR.toString(),
                "run",
                // A small corpus needs few; the rows don't depend on how many.
                "--partitions",
                partitions,
                "--input",
                SAMPLE.toString(),
                "--warehouse",
                warehouse.toString()));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(Map.of("SPARK_LOCAL_IP", "127.0.0.1", "SPARK_HOME", sparkHome.toString()));
        Process process = builder.start();
        assertThat(process.waitFor(12, TimeUnit.MINUTES)).as("submit ended").isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
    }
}
