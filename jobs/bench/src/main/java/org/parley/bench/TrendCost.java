package org.parley.bench;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;
import org.parley.job.Main;
import org.parley.session.SparkSessions;
import org.parley.table.Tables;
import org.parley.table.Warehouse;

/**
 * What all trend tables of a simulated warehouse cost, beside what DuckDB takes for the bare weekly counts of pairs and
 * actors and the expected counts, on the same machine in one run and with as many threads: spark-submit --master local[2]
 * --driver-memory 4g --class org.parley.bench.TrendCost --jars parley.jar bench.jar WAREHOUSE PYTHON
 * jobs/bench/scripts/duckdb_counts.py. PYTHON has duckdb. The trend tables of the warehouse are written anew.
 */
public final class TrendCost {
    private TrendCost() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        if (args.length != 3) {
            System.err.println("TrendCost WAREHOUSE PYTHON SCRIPT");
            return;
        }
        SparkSession spark = SparkSessions.open("trend cost");
        int threads = spark.sparkContext().defaultParallelism();
        Warehouse warehouse = Warehouse.at(spark, args[0]);
        long rows = warehouse.read(Tables.COMENTIONS).count();
        Shuffled shuffled = new Shuffled();
        spark.sparkContext().addSparkListener(shuffled);
        long begin = System.nanoTime();
        Main.main(new String[] {"trend", "--warehouse", args[0], "--windows", "week"});
        double parley = seconds(begin);
        // Listeners hear of the last tasks a little later.
        TimeUnit.SECONDS.sleep(2);
        System.out.printf(
                Locale.ROOT,
                "%,d co-mentions, %d threads: all trend tables %.1f s, %.1f GB written to shuffles%n",
                rows,
                threads,
                parley,
                shuffled.bytes.get() / 1e9);
        spark.stop();
        begin = System.nanoTime();
        int code = new ProcessBuilder(args[1], args[2], args[0], Integer.toString(threads))
                .inheritIO()
                .start()
                .waitFor();
        double counts = seconds(begin);
        if (code == 0) {
            System.out.printf(
                    Locale.ROOT,
                    "weekly and expected counts alone, by DuckDB: %.1f s; ratio %.1f%n",
                    counts,
                    parley / counts);
        }
    }

    private static double seconds(long begin) {
        return (System.nanoTime() - begin) / 1e9;
    }

    /** Adds up what tasks write to shuffles. */
    private static final class Shuffled extends SparkListener {
        private final AtomicLong bytes = new AtomicLong();

        @Override
        public void onTaskEnd(SparkListenerTaskEnd end) {
            if (end.taskMetrics() != null) {
                bytes.addAndGet(end.taskMetrics().shuffleWriteMetrics().bytesWritten());
            }
        }
    }
}
