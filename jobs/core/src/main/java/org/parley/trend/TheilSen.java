package org.parley.trend;

import java.util.Arrays;

/**
 * The median slope over all pairs of points (Theil 1950), with the interval that Sen (1968) takes from the ranks of
 * those slopes. Ties narrow the interval as they do in Kendall's test; points with the same x have no slope and are
 * left out.
 *
 * @param slope y per unit of x
 * @param low lower end of the 95 % interval
 * @param high upper end
 */
public record TheilSen(double slope, double low, double high) {
    private static final double Z = 1.959963984540054;

    /**
     * Fits a line.
     *
     * @param x places in time, in any order
     * @param y values
     * @throws IllegalArgumentException when x and y differ in length or no two points differ in x
     */
    public static TheilSen of(double[] x, double[] y) {
        if (x.length != y.length) {
            throw new IllegalArgumentException(x.length + " places, " + y.length + " values");
        }
        double[] slopes = slopes(x, y);
        if (slopes.length == 0) {
            throw new IllegalArgumentException("a slope needs two places");
        }
        Arrays.sort(slopes);
        int n = x.length;
        double variance =
                (Ties.pairTerm(n) - Ties.of(x).pairTerms() - Ties.of(y).pairTerms()) / 18;
        double width = Z * Math.sqrt(Math.max(0, variance));
        int last = slopes.length - 1;
        int upper = (int) Math.min(Math.rint((slopes.length + width) / 2), last);
        int lower = (int) Math.max(Math.rint((slopes.length - width) / 2) - 1, 0);
        return new TheilSen(median(slopes), slopes[lower], slopes[upper]);
    }

    private static double[] slopes(double[] x, double[] y) {
        double[] slopes = new double[x.length * (x.length - 1) / 2];
        int count = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                if (x[i] != x[j]) {
                    // Adding 0 turns -0 into 0, which sorts with the others.
                    slopes[count++] = (y[j] - y[i]) / (x[j] - x[i]) + 0.0;
                }
            }
        }
        return Arrays.copyOf(slopes, count);
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
