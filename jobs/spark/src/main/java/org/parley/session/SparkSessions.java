package org.parley.session;

import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Opens Spark sessions with Parley's settings, under spark-submit or on a laptop. */
public final class SparkSessions {
    /** What the tables' correctness rests on; not for users to change. */
    private static final Map<String, String> FIXED = Map.of(
            // 2024-09 is a month, not a number or a date.
            "spark.sql.sources.partitionColumnTypeInference.enabled", "false",
            "spark.sql.session.timeZone", "UTC",
            // Spark's Kryo can't write records. Rows are encoded without either.
            "spark.serializer", "org.apache.spark.serializer.JavaSerializer",
            // The writer sizes files by splitting and joining shuffle partitions.
            "spark.sql.adaptive.enabled", "true");

    /** What suits a corpus of many small files and tables of big ones; users may set them otherwise. */
    private static final Map<String, String> PREFERRED = Map.of(
            // A small file costs little to open: 100,000 of them make some 50 tasks, not 3,000.
            "spark.sql.files.openCostInBytes", "64k",
            "spark.sql.adaptive.advisoryPartitionSizeInBytes", "192m",
            // A month is a folder: hundreds of them are listed in few tasks.
            "spark.sql.sources.parallelPartitionDiscovery.parallelism", "32",
            "spark.ui.showConsoleProgress", "false");

    /** A laptop may have no network, and its host name may not resolve. */
    private static final Map<String, String> LOCAL = Map.of(
            "spark.ui.enabled", "false",
            // Two hundred, Spark's default, is for clusters: each shuffle here would be mostly waiting.
            "spark.sql.shuffle.partitions", "16",
            "spark.driver.bindAddress", "127.0.0.1",
            "spark.driver.host", "127.0.0.1");

    private SparkSessions() {}

    /**
     * A session for a command. What spark-submit or system properties set is kept; without a master, it runs locally on
     * all cores.
     */
    public static SparkSession open(String application) {
        return SparkSession.builder()
                .config(settings(new SparkConf(), application))
                .getOrCreate();
    }

    static SparkConf settings(SparkConf given, String application) {
        given.setIfMissing("spark.app.name", application);
        given.setIfMissing("spark.master", "local[*]");
        PREFERRED.forEach(given::setIfMissing);
        if (given.get("spark.master").startsWith("local")) {
            LOCAL.forEach(given::setIfMissing);
        }
        FIXED.forEach(given::set);
        return given;
    }
}
