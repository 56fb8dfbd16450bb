package org.parley.trend;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.model.Break;
import org.parley.model.BreakKind;
import org.parley.model.Measure;
import org.parley.model.Window;

/**
 * The sudden changes of a series, before it is known how many others were tested with it. Whether its level changes is
 * Pettitt's test of the rates; where, how often and by how much comes from the counts: the segments that pay for
 * themselves ({@link PoissonSegments}), each end with the places that the data leave possible ({@link LevelBreak}).
 * Bursts ({@link Bursts}) have no p: what they must bring is their cost.
 *
 * @param actorA the actor, or the actor of a pair whose id sorts first
 * @param actorB the other actor of a pair
 * @param measure what the series is about
 * @param window length of its periods
 * @param p Pettitt's p
 * @param levels where the level changes; none where p alone is too large to tell of any
 * @param bursts stretches in which it is much higher
 */
public record BreakTest(
        String actorA,
        @Nullable String actorB,
        Measure measure,
        Window window,
        double p,
        List<Level> levels,
        List<Burst> bursts) {
    public BreakTest {
        levels = List.copyOf(levels);
        bursts = List.copyOf(bursts);
    }

    /**
     * A change of the level.
     *
     * @param period first period of the new level
     * @param earliest earliest such period (95 %)
     * @param latest latest such period
     * @param size rate after / rate before
     */
    public record Level(LocalDate period, LocalDate earliest, LocalDate latest, double size) {}

    /**
     * A burst.
     *
     * @param period its first period
     * @param until the first period after it
     * @param size rate in it / rate outside
     */
    public record Burst(LocalDate period, LocalDate until, double size) {}

    /** Tests a series of all usable periods, weekdays evened out; empty where the data don't suffice. */
    static Optional<BreakTest> of(String actorA, @Nullable String actorB, Series counted) {
        if (!counted.isEnough()) {
            return Optional.empty();
        }
        Series series = counted.evened();
        double p = Pettitt.of(series.standings()).p();
        return Optional.of(new BreakTest(
                actorA,
                actorB,
                series.measure(),
                series.calendar().window(),
                p,
                // Correction makes no p smaller: these would never be told.
                p <= TrendTest.LEVEL ? levels(series) : List.of(),
                bursts(series)));
    }

    private static List<Level> levels(Series series) {
        List<Level> levels = new ArrayList<>();
        for (LevelBreak level : LevelBreak.all(series.counts(), series.exposures())) {
            levels.add(new Level(
                    series.period(level.place()),
                    series.period(level.earliest()),
                    series.period(level.latest()),
                    level.size()));
        }
        return levels;
    }

    private static List<Burst> bursts(Series series) {
        List<Burst> bursts = new ArrayList<>();
        for (Bursts.Burst burst : Bursts.of(series.counts(), series.exposures())) {
            LocalDate last = series.period(burst.beyond() - 1);
            bursts.add(new Burst(
                    series.period(burst.first()),
                    series.calendar().window().next(last),
                    series.ratio(burst.first(), burst.beyond())));
        }
        return bursts;
    }

    /** The changes of level, where q is at most 0.05, and the bursts. */
    public List<Break> judged(double q, long tests) {
        List<Break> breaks = new ArrayList<>();
        if (q <= TrendTest.LEVEL) {
            for (Level level : levels) {
                breaks.add(new Break(
                        actorA,
                        actorB,
                        measure,
                        window,
                        BreakKind.LEVEL,
                        level.period,
                        level.earliest,
                        level.latest,
                        null,
                        level.size,
                        p,
                        q,
                        tests));
            }
        }
        for (Burst burst : bursts) {
            breaks.add(new Break(
                    actorA,
                    actorB,
                    measure,
                    window,
                    BreakKind.BURST,
                    burst.period,
                    null,
                    null,
                    burst.until,
                    burst.size,
                    null,
                    null,
                    0));
        }
        return breaks;
    }
}
