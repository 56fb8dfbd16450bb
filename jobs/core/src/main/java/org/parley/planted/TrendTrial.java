package org.parley.planted;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.model.Measure;
import org.parley.model.Trend;
import org.parley.model.Verdict;
import org.parley.model.Window;

/**
 * How one test came out.
 *
 * @param planted whether it is of a planted pair or of one's member, rather than of two who meet by chance
 * @param change whether something changes that the measure measures: up 1, down -1, 0 for nothing, 2 for a burst
 * @param yearly true change in a year, in percent; 0 where there is none or no line
 * @param band co-mentions of the pair, or stories of the actor, rounded to 25 times a power of 2
 */
public record TrendTrial(
        Measure measure,
        Window window,
        Course course,
        boolean planted,
        int change,
        int yearly,
        int band,
        Call call,
        Covering covering) {
    private static final int NO_DIRECTION = 2;
    private static final double LEAST_BAND = 25;

    /** The trial of a test; empty where there was too little data. */
    public static Optional<TrendTrial> of(KnownTrend known) {
        Trend trend = known.trend();
        if (trend.q() == null) {
            return Optional.empty();
        }
        double direction = known.direction();
        Double slope = known.slope();
        return Optional.of(new TrendTrial(
                trend.measure(),
                trend.window(),
                known.course(),
                known.truth() != null || known.isOf(Measure.ATTENTION),
                Double.isNaN(direction) ? NO_DIRECTION : (int) direction,
                slope == null ? 0 : (int) Math.round(100 * (Math.pow(2, 12 * slope) - 1)),
                band(
                        known.truth() == null || known.isOf(Measure.ATTENTION)
                                ? trend.stories()
                                : known.truth().comentions()),
                call(trend.verdict(), direction),
                covering(slope, trend)));
    }

    static int band(double stories) {
        double power = Math.round(Math.log(Math.max(1, stories / LEAST_BAND)) / Math.log(2));
        return (int) (LEAST_BAND * Math.pow(2, power));
    }

    private static Call call(Verdict verdict, double direction) {
        if (verdict != Verdict.RISING && verdict != Verdict.FALLING) {
            return Call.NONE;
        }
        if (Double.isNaN(direction)) {
            return Call.OTHER;
        }
        return direction == 0 ? Call.FALSE : direction > 0 == (verdict == Verdict.RISING) ? Call.RIGHT : Call.WRONG;
    }

    private static Covering covering(@Nullable Double slope, Trend trend) {
        if (slope == null || trend.slopeLow() == null || trend.slopeHigh() == null) {
            return Covering.UNASKED;
        }
        return trend.slopeLow() <= slope && slope <= trend.slopeHigh() ? Covering.COVERS : Covering.MISSES;
    }
}
