package org.parley.trend;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A fitted line within outlets ({@link OutletMix}), from which that of a replicate of the data is one step of Newton's method
 * away: replicates lie close, and to fit each anew would cost a hundred times as much (Moulton and Zeger, 1991).
 *
 * @param columns one row a place, one column a term but the constant, time first
 * @param means of the columns, by outlet, as the line spreads its stories over the places
 * @param spreads their variances and covariances, by outlet
 * @param slope of the fitted line, of the logarithm per year
 */
record Tangent(double[][] columns, double[][] means, double[][][] spreads, double slope) {
    private static final int TIME = 0;

    /**
     * How far a replicate's slope is from the line's; not a number where it has none.
     *
     * @param counts stories at the line's places
     * @param outlets the same stories by outlet
     */
    double step(double[] counts, double[] outlets) {
        int terms = columns[0].length;
        double[] score = new double[terms];
        double[][] information = new double[terms][terms];
        for (int i = 0; i < counts.length; i++) {
            for (int a = 0; a < terms && counts[i] > 0; a++) {
                score[a] += counts[i] * columns[i][a];
            }
        }
        for (int outlet = 0; outlet < outlets.length; outlet++) {
            for (int a = 0; a < terms; a++) {
                score[a] -= outlets[outlet] * means[outlet][a];
                for (int b = 0; b < terms; b++) {
                    information[a][b] += outlets[outlet] * spreads[outlet][a][b];
                }
            }
        }
        return solved(information, score);
    }

    /**
     * The slopes of replicates, of log2 per month, where stories are known by their number.
     *
     * @param series whose line it is
     * @param stories by place of the period and outlet
     * @param hash what their weights follow from
     */
    double[] slopes(Series series, Strata.Counts stories, Bootstrap bootstrap, long hash) {
        Calendar calendar = series.calendar();
        int[] usable = calendar.usable();
        int outlets = calendar.panel().size();
        double[] slopes = new double[bootstrap.replicates()];
        for (int number = 0; number < slopes.length; number++) {
            int replicate = number;
            double[] drawn = new double[stories.cells()];
            Arrays.setAll(
                    drawn,
                    cell -> Bootstrap.weight(Bootstrap.hash(hash, cell), replicate, (long) stories.ofCell(cell)));
            Strata.Counts counted = stories.with(drawn);
            double[] byOutlet = Arrays.copyOf(counted.byStratum(usable), outlets);
            double[] byPlace = IntStream.range(0, calendar.size())
                    .mapToDouble(counted::stories)
                    .toArray();
            slopes[number] = TrendLine.perMonth(slope + step(series.atPlaces(byPlace), series.ofOutlets(byOutlet)));
        }
        return slopes;
    }

    /** The first component of what solves a few equations, by elimination; not a number where they depend on each other. */
    private static double solved(double[][] matrix, double[] right) {
        int n = right.length;
        double[] diagonal = new double[n];
        for (int i = 0; i < n; i++) {
            diagonal[i] = matrix[i][i];
        }
        for (int i = 0; i < n; i++) {
            if (!(matrix[i][i] > 1e-9 * diagonal[i])) {
                return Double.NaN;
            }
            for (int j = i + 1; j < n; j++) {
                double factor = matrix[j][i] / matrix[i][i];
                for (int k = i; k < n; k++) {
                    matrix[j][k] -= factor * matrix[i][k];
                }
                right[j] -= factor * right[i];
            }
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                right[i] -= matrix[i][k] * right[k];
            }
            right[i] /= matrix[i][i];
        }
        return right[TIME];
    }
}
