package org.parley.job;

import java.io.PrintStream;
import java.time.Duration;
import org.apache.spark.SparkContext;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import org.apache.spark.sql.SparkSession;

/**
 * Shows on a terminal how far the work is: tasks done of those known, records read, and the time left for the step that
 * Spark is at. Prints nothing where no person watches.
 */
final class Progress extends SparkListener implements AutoCloseable {
    /** Back to the line's begin, and clear it (ECMA-48). */
    private static final String WIPE = "\r\u001b[K";

    private static final long PAUSE = Duration.ofMillis(500).toNanos();

    private final SparkContext context;
    private final String stage;
    private final PrintStream out;
    private final long began = System.nanoTime();
    private int done;
    private int known;
    private long records;
    private long shown;

    private Progress(SparkContext context, String stage, PrintStream out) {
        this.context = context;
        this.stage = stage;
        this.out = out;
    }

    /** Follows a stage from now on until it is closed. */
    @SuppressWarnings("SystemConsoleNull") // true for the Java 17 that Parley runs on
    static Progress of(SparkSession spark, String stage) {
        Progress progress = new Progress(spark.sparkContext(), stage, System.err);
        if (System.console() != null) {
            progress.context.addSparkListener(progress);
        }
        return progress;
    }

    /** Wipes the line. */
    @Override
    public synchronized void close() {
        context.removeSparkListener(this);
        if (shown > 0) {
            out.print(WIPE);
            out.flush();
        }
    }

    @Override
    public synchronized void onStageSubmitted(SparkListenerStageSubmitted submitted) {
        known += submitted.stageInfo().numTasks();
    }

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd task) {
        done++;
        if (task.taskMetrics() != null) {
            records += task.taskMetrics().inputMetrics().recordsRead();
        }
        show();
    }

    private void show() {
        long now = System.nanoTime();
        if (now - shown < PAUSE) {
            return;
        }
        shown = now;
        double seconds = Math.max(1e-3, (now - began) / 1e9);
        double left = done == 0 ? 0 : seconds / done * Math.max(0, known - done);
        out.printf(
                WIPE + "  %-10s %,d of %,d tasks, %,d rows, %,.0f rows/s, about %,.0f s left",
                stage,
                done,
                known,
                records,
                records / seconds,
                left);
        out.flush();
    }
}
