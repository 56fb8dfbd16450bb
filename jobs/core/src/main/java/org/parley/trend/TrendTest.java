package org.parley.trend;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Measure;
import org.parley.model.Trend;
import org.parley.model.Verdict;
import org.parley.model.Window;

/**
 * A trend before it is known how many others were tested with it.
 *
 * <p>A series is tested when it has at least 8 whole periods with at least 20 stories behind them in all. This filter
 * looks at the total alone, which says nothing of the order in time that is tested, so that it leaves p as it is.
 *
 * <p>Two opinions are heard. The first is a line through the logarithm of the counts by what they are counted by
 * ({@link TrendLine}): its p is what is corrected for the number of tests. Where it finds something, ranks are asked too
 * ({@link RankTrend}), which no single period can mislead.
 *
 * @param actorA the actor, or the actor of a pair whose id sorts first
 * @param actorB the other actor of a pair
 * @param measure what the series is about
 * @param window length of its periods
 * @param periods number of whole periods
 * @param stories stories behind them
 * @param line the first opinion; null where the data don't suffice
 * @param rank the second one; null where the first finds nothing
 * @param bootstrapLow lower end of the slope's 95 % interval over replicates of the corpus; null without any
 * @param bootstrapHigh upper end
 * @param flags what to keep in mind
 */
public record TrendTest(
        String actorA,
        @Nullable String actorB,
        Measure measure,
        Window window,
        int periods,
        long stories,
        @Nullable TrendLine line,
        @Nullable RankTrend rank,
        @Nullable Double bootstrapLow,
        @Nullable Double bootstrapHigh,
        List<String> flags) {
    /** Fewer whole periods than this are insufficient data. */
    public static final int LEAST_PERIODS = 8;

    /** Fewer stories than this are insufficient data. */
    public static final int LEAST_STORIES = 20;

    /** A false discovery rate that is accepted. */
    public static final double LEVEL = 0.05;

    /** log2 of 1.02: a rate that changes by at most 2 % a month is steady. */
    static final double STEADY = Math.log(1.02) / Math.log(2);

    private static final String METHOD = "quasi_poisson+mann_kendall";

    public TrendTest {
        flags = List.copyOf(flags);
    }

    static TrendTest of(String actorA, @Nullable String actorB, Series series) {
        List<String> flags = new ArrayList<>(series.flags());
        TrendLine line = series.isEnough() ? series.line().orElse(null) : null;
        if (line == null && series.isEnough()) {
            flags.add("no_line");
        }
        RankTrend rank = line == null || line.p() > LEVEL ? null : RankTrend.of(series.along(line));
        if (line != null && rank != null && !agree(line, rank)) {
            flags.add("ranks_disagree");
        }
        return new TrendTest(
                actorA,
                actorB,
                series.measure(),
                series.calendar().window(),
                series.size(),
                series.stories(),
                line,
                rank,
                null,
                null,
                flags);
    }

    /** The same with the ends of its slope's interval over replicates of the corpus. */
    TrendTest resampled(double low, double high) {
        return new TrendTest(actorA, actorB, measure, window, periods, stories, line, rank, low, high, flags);
    }

    /** The same with another line; its rank is what it was. */
    TrendTest along(TrendLine other) {
        return new TrendTest(
                actorA, actorB, measure, window, periods, stories, other, rank, bootstrapLow, bootstrapHigh, flags);
    }

    private static boolean agree(TrendLine line, RankTrend rank) {
        return rank.p() <= LEVEL && Math.signum(rank.s()) == Math.signum(line.slope());
    }

    /**
     * The trend with its verdict: rising or falling when q is at most 0.05 and ranks agree, at 0.05 and on the same side;
     * else steady when the slope's whole interval lies within 2 % a month; else unclear.
     *
     * @param q the line's p corrected for the number of tests; null when this one was not tested
     * @param tests the number of tests
     */
    public Trend judged(@Nullable Double q, long tests) {
        return new Trend(
                actorA,
                actorB,
                measure,
                window,
                periods,
                stories,
                line == null ? null : line.slope(),
                line == null ? null : line.low(),
                line == null ? null : line.high(),
                bootstrapLow,
                bootstrapHigh,
                line == null ? null : line.dispersion(),
                line == null ? null : line.p(),
                q,
                tests,
                rank == null ? null : rank.slope(),
                rank == null ? null : rank.low(),
                rank == null ? null : rank.high(),
                rank == null ? null : rank.p(),
                METHOD,
                verdict(q),
                flags);
    }

    private Verdict verdict(@Nullable Double q) {
        if (q == null || line == null) {
            return Verdict.INSUFFICIENT_DATA;
        }
        if (q <= LEVEL && rank != null && agree(line, rank)) {
            return line.slope() > 0 ? Verdict.RISING : Verdict.FALLING;
        }
        return line.low() >= -STEADY && line.high() <= STEADY ? Verdict.STEADY : Verdict.UNCLEAR;
    }
}
