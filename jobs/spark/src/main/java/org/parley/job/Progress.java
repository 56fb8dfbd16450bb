package org.parley.job;

import java.io.PrintWriter;
import java.time.Duration;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerStageCompleted;
import org.apache.spark.scheduler.SparkListenerStageSubmitted;
import org.apache.spark.scheduler.SparkListenerTaskEnd;

/**
 * Shows on a terminal how far the work is: tasks done of those known, records read, and the time left for the step that
 * Spark is at. Prints nothing where no person watches.
 */
final class Progress extends SparkListener {
    private static final long PAUSE = Duration.ofMillis(500).toNanos();

    private final PrintWriter out;
    private String stage = "";
    private int done;
    private int known;
    private long records;
    private long began;
    private long shown;

    private Progress(PrintWriter out) {
        this.out = out;
    }

    /** A progress line on a writer that a person watches. */
    static Progress on(PrintWriter out) {
        return new Progress(out);
    }

    synchronized void begin(String name) {
        stage = name;
        done = 0;
        known = 0;
        records = 0;
        began = System.nanoTime();
    }

    /** Wipes the line. */
    synchronized void end() {
        out.print("\r\u001b[K");
        out.flush();
        stage = "";
    }

    @Override
    public synchronized void onStageSubmitted(SparkListenerStageSubmitted submitted) {
        known += submitted.stageInfo().numTasks();
    }

    @Override
    public synchronized void onStageCompleted(SparkListenerStageCompleted completed) {
        show(0);
    }

    @Override
    public synchronized void onTaskEnd(SparkListenerTaskEnd task) {
        done++;
        if (task.taskMetrics() != null) {
            records += task.taskMetrics().inputMetrics().recordsRead();
        }
        show(PAUSE);
    }

    private void show(long pause) {
        long now = System.nanoTime();
        if (stage.isEmpty() || now - shown < pause) {
            return;
        }
        shown = now;
        double seconds = Math.max(1e-3, (now - began) / 1e9);
        double left = done == 0 ? 0 : seconds / done * Math.max(0, known - done);
        out.printf(
                "\r\u001b[K  %-10s %,d of %,d tasks, %,d rows, %,.0f rows/s, about %,.0f s left",
                stage, done, known, records, records / seconds, left);
        out.flush();
    }
}
