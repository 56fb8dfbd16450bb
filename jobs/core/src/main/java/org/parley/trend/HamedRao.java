package org.parley.trend;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * By how much autocorrelation widens the variance of Mann and Kendall's S: from the ranks of the values without their
 * line, at the lags where their autocorrelation is significant (Hamed and Rao, 1998).
 */
final class HamedRao {
    private static final double Z = 1.959963984540054;

    private HamedRao() {}

    /**
     * The factor of the variance; below 1 where neighbours differ more than by chance.
     *
     * @param values in their order in time, at even distances
     * @param slope of their line, per step
     */
    static double factor(double[] values, double slope) {
        int n = values.length;
        if (n < 3) {
            return 1;
        }
        double[] left = new double[n];
        for (int i = 0; i < n; i++) {
            left[i] = values[i] - slope * (i + 1);
        }
        double[] ranks = ranks(left);
        double mean = (n + 1) / 2.0;
        double spread = 0;
        for (double rank : ranks) {
            spread += (rank - mean) * (rank - mean);
        }
        if (spread == 0) {
            return 1;
        }
        double significant = Z / Math.sqrt(n);
        double sum = 0;
        for (int lag = 1; lag < n; lag++) {
            double shared = 0;
            for (int i = lag; i < n; i++) {
                shared += (ranks[i] - mean) * (ranks[i - lag] - mean);
            }
            double correlation = shared / spread;
            if (Math.abs(correlation) > significant) {
                sum += (double) (n - lag) * (n - lag - 1) * (n - lag - 2) * correlation;
            }
        }
        return 1 + 2 * sum / ((double) n * (n - 1) * (n - 2));
    }

    /** Ranks from 1 on, equal values sharing theirs. */
    private static double[] ranks(double[] values) {
        int[] order = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> values[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double[] ranks = new double[values.length];
        int i = 0;
        while (i < order.length) {
            int end = i + 1;
            while (end < order.length && values[order[end]] == values[order[i]]) {
                end++;
            }
            double rank = (i + end + 1) / 2.0;
            Arrays.stream(order, i, end).forEach(place -> ranks[place] = rank);
            i = end;
        }
        return ranks;
    }
}
