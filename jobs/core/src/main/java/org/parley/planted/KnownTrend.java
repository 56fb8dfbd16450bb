package org.parley.planted;

import org.jspecify.annotations.Nullable;
import org.parley.model.Measure;
import org.parley.model.Trend;

/**
 * A trend that was told, beside what was planted.
 *
 * @param trend what was told
 * @param truth the planted pair; null for actors, and for two who are no planted pair
 * @param attentionA planted slope of the first actor's attention; null where nothing was planted of it
 * @param attentionB the second one's
 */
public record KnownTrend(
        Trend trend, @Nullable PairTruth truth, @Nullable Double attentionA, @Nullable Double attentionB) {
    /** The slope that is true, in log2 per month; null where no line is. Two who are no planted pair meet by chance. */
    @Nullable
    Double slope() {
        if (truth != null) {
            return truth.slope(trend.measure());
        }
        return switch (trend.measure()) {
            case ATTENTION -> (Double) orZero(attentionA);
            case GIVEN_A -> (Double) orZero(attentionB);
            case GIVEN_B -> (Double) orZero(attentionA);
            case JOINT_ATTENTION, IN_TITLES, IN_STATEMENTS, IN_NARRATION, A_ON_B, B_ON_A -> (Double)
                    (orZero(attentionA) + orZero(attentionB));
            case ASSOCIATION, CLOSENESS -> (Double) 0.0;
        };
    }

    Course course() {
        if (truth != null) {
            return truth.course();
        }
        Double slope = slope();
        return slope == null || slope == 0 ? Course.STEADY : Course.POPULAR;
    }

    /** 1 for up, -1 for down, 0 for no change; a burst, which is neither, is not a number. */
    double direction() {
        Double slope = slope();
        if (slope != null) {
            return Math.signum(slope);
        }
        return truth != null && truth.course() == Course.STEPPING ? Math.signum(Math.log(truth.size())) : Double.NaN;
    }

    private static double orZero(@Nullable Double slope) {
        return slope == null ? 0 : slope;
    }

    boolean isOf(Measure measure) {
        return trend.measure() == measure;
    }
}
