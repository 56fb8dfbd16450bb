package org.parley.trend;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.model.Break;
import org.parley.model.BreakKind;
import org.parley.model.Measure;
import org.parley.model.Window;

/**
 * The likeliest break of a series, before it is known how many others were tested with it. Whether there is one is
 * Pettitt's test of the rates; where it lies and how large it is comes from the counts ({@link LevelBreak}).
 *
 * @param actorA the actor, or the actor of a pair whose id sorts first
 * @param actorB the other actor of a pair
 * @param measure what the series is about
 * @param window length of its periods
 * @param period first period of the new level
 * @param earliest earliest such period (95 %)
 * @param latest latest such period
 * @param size rate after / rate before
 * @param p Pettitt's p
 */
public record BreakTest(
        String actorA,
        @Nullable String actorB,
        Measure measure,
        Window window,
        LocalDate period,
        LocalDate earliest,
        LocalDate latest,
        double size,
        double p) {
    /**
     * Tests a series for a break; empty where the data don't suffice.
     *
     * @param series the rates
     * @param counts stories in each of the calendar's periods
     */
    static Optional<BreakTest> of(String actorA, @Nullable String actorB, Series series, long[] counts) {
        if (!series.isEnough()) {
            return Optional.empty();
        }
        Calendar calendar = series.calendar();
        int[] usable = calendar.usable();
        double[] events = new double[usable.length];
        double[] exposures = new double[usable.length];
        for (int i = 0; i < usable.length; i++) {
            events[i] = counts[usable[i]];
            exposures[i] = calendar.stories(usable[i]);
        }
        LevelBreak split = LevelBreak.of(events, exposures);
        return Optional.of(new BreakTest(
                actorA,
                actorB,
                series.measure(),
                calendar.window(),
                calendar.period(usable[split.place()]),
                calendar.period(usable[split.earliest()]),
                calendar.period(usable[split.latest()]),
                split.size(),
                Pettitt.of(series.values()).p()));
    }

    /** The break, where q is at most 0.05. */
    public Optional<Break> judged(double q, long tests) {
        if (q > TrendTest.LEVEL) {
            return Optional.empty();
        }
        return Optional.of(new Break(
                actorA, actorB, measure, window, period, earliest, latest, size, p, q, tests, BreakKind.LEVEL));
    }
}
