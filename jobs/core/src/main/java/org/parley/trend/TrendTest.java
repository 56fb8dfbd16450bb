package org.parley.trend;

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
 * @param actorA the actor, or the actor of a pair whose id sorts first
 * @param actorB the other actor of a pair
 * @param measure what the series is about
 * @param window length of its periods
 * @param periods number of whole periods
 * @param stories stories behind them
 * @param slope Theil-Sen slope per month; null, as all that follows, where the data don't suffice
 * @param slopeLow lower end of its 95 % interval
 * @param slopeHigh upper end
 * @param p Mann-Kendall p, two-sided
 * @param flags what to keep in mind
 */
public record TrendTest(
        String actorA,
        @Nullable String actorB,
        Measure measure,
        Window window,
        int periods,
        long stories,
        @Nullable Double slope,
        @Nullable Double slopeLow,
        @Nullable Double slopeHigh,
        @Nullable Double p,
        List<String> flags) {
    /** Fewer whole periods than this are insufficient data. */
    public static final int LEAST_PERIODS = 8;

    /** Fewer stories than this are insufficient data. */
    public static final int LEAST_STORIES = 20;

    /** A false discovery rate that is accepted. */
    public static final double LEVEL = 0.05;

    /** log2 of 1.02: a rate that changes by at most 2 % a month is steady. */
    static final double STEADY_LOG_RATE = Math.log(1.02) / Math.log(2);

    /** A share that changes by at most half a percentage point a month is steady. */
    static final double STEADY_SHARE = 0.005;

    private static final String METHOD = "theil_sen+mann_kendall";

    public TrendTest {
        flags = List.copyOf(flags);
    }

    static TrendTest of(String actorA, @Nullable String actorB, Series series) {
        Double slope = null;
        Double low = null;
        Double high = null;
        Double p = null;
        if (series.isEnough()) {
            TheilSen line = TheilSen.of(series.months(), series.values());
            slope = line.slope();
            low = line.low();
            high = line.high();
            p = MannKendall.of(series.values()).p();
        }
        return new TrendTest(
                actorA,
                actorB,
                series.measure(),
                series.calendar().window(),
                series.size(),
                series.stories(),
                slope,
                low,
                high,
                p,
                series.flags());
    }

    /**
     * The trend with its verdict: rising or falling when q is at most 0.05 and the slope's whole interval lies on that
     * side of 0; else steady when the interval lies within 2 % a month (closeness: half a percentage point); else
     * unclear.
     *
     * @param q p corrected for the number of tests; null when this one was not tested
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
                slope,
                slopeLow,
                slopeHigh,
                p,
                q,
                tests,
                METHOD,
                verdict(q),
                flags);
    }

    private Verdict verdict(@Nullable Double q) {
        if (q == null || slopeLow == null || slopeHigh == null) {
            return Verdict.INSUFFICIENT_DATA;
        }
        if (q <= LEVEL && slopeLow > 0) {
            return Verdict.RISING;
        }
        if (q <= LEVEL && slopeHigh < 0) {
            return Verdict.FALLING;
        }
        double band = measure == Measure.CLOSENESS ? STEADY_SHARE : STEADY_LOG_RATE;
        return slopeLow >= -band && slopeHigh <= band ? Verdict.STEADY : Verdict.UNCLEAR;
    }
}
