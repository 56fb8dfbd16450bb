package org.parley.planted;

import org.jspecify.annotations.Nullable;
import org.parley.model.Trend;
import org.parley.trend.TrendTest;

/**
 * Tests that came out alike.
 *
 * @param trial how
 * @param tests how many
 * @param stories stories behind them in all
 * @param periods of a test, at most
 * @param greatestP the greatest p that was significant after correction; null where none was
 */
public record CountedTrials(TrendTrial trial, long tests, long stories, int periods, @Nullable Double greatestP) {
    /** One test. */
    public static CountedTrials one(TrendTrial trial, Trend trend) {
        boolean significant = trend.q() != null && trend.q() <= TrendTest.LEVEL;
        return new CountedTrials(trial, 1, trend.stories(), trend.periods(), significant ? trend.p() : null);
    }
}
