package org.parley.trend;

import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;

/**
 * The rank test for one change of level (Pettitt 1979). It answers a steady rise with a small p as well: it says that
 * the level changed, not that it did so in one step.
 *
 * @param k largest difference in ranks between what lies before and after a place
 * @param place first value of the new level
 * @param p probability of so large a k if nothing changed, 2 exp(-6 k^2 / (n^3 + n^2)), at most 1
 */
public record Pettitt(double k, int place, double p) {
    /**
     * Tests values in their order in time.
     *
     * @throws IllegalArgumentException with less than two values
     */
    public static Pettitt of(double[] values) {
        double n = values.length;
        if (n < 2) {
            throw new IllegalArgumentException("a change needs two values");
        }
        double[] ranks = new NaturalRanking(TiesStrategy.AVERAGE).rank(values);
        double sum = 0;
        double k = -1;
        int place = 1;
        for (int i = 1; i < values.length; i++) {
            sum += ranks[i - 1];
            double difference = Math.abs(2 * sum - i * (n + 1));
            if (difference > k) {
                k = difference;
                place = i;
            }
        }
        return new Pettitt(k, place, Math.min(1, 2 * Math.exp(-6 * k * k / (n * n * n + n * n))));
    }
}
