package org.parley.job;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Consumer;

/** Tells the steps of a training, each with the seconds since its begin. */
final class TrainingSteps implements Consumer<String> {
    private final PrintWriter out;
    private final long begin = System.nanoTime();

    TrainingSteps(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void accept(String step) {
        out.printf(Locale.ROOT, "  %7.1f s  %s%n", (System.nanoTime() - begin) / 1e9, step);
        out.flush();
    }
}
