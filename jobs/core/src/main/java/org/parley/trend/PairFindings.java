package org.parley.trend;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Pair;
import org.parley.model.PairPeriod;

/**
 * What follows from all that was counted of a pair.
 *
 * @param periods its rows
 * @param whole the pair over the whole corpus
 * @param tests for trends of its measures
 * @param breaks the test for breaks of its share of the stories; null where the data don't suffice
 */
public record PairFindings(List<PairPeriod> periods, Pair whole, List<TrendTest> tests, @Nullable BreakTest breaks) {
    public PairFindings {
        periods = List.copyOf(periods);
        tests = List.copyOf(tests);
    }

    /** The findings of a pair. */
    public static PairFindings of(PairHistory pair) {
        return new PairFindings(
                pair.periods(),
                pair.whole(),
                pair.trendTests(),
                pair.breakTest().orElse(null));
    }
}
