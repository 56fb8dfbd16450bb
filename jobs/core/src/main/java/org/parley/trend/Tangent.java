package org.parley.trend;

/**
 * A fitted line, from which that of a replicate of the data is one step of Newton's method away: replicates lie close, and
 * to fit each anew would cost a hundred times as much (Moulton and Zeger, 1991).
 */
sealed interface Tangent {
    /** The slope of the fitted line, of the logarithm per year. */
    double slope();

    /**
     * How far a replicate's slope is from it; not a number where it has none.
     *
     * @param counts at the line's places
     * @param exposures at the same places; where the line is within outlets, stories by outlet instead
     */
    double step(double[] counts, double[] exposures);

    /** A line through counts by what they are counted by. */
    record OfRates(double[][] columns, double[] rates, double slope) implements Tangent {
        private static final int TIME = 1;

        @Override
        public double step(double[] counts, double[] exposures) {
            int terms = columns[0].length;
            double[] score = new double[terms];
            double[][] information = new double[terms][terms];
            for (int i = 0; i < counts.length; i++) {
                double fitted = exposures[i] * rates[i];
                // Where nothing could be counted nothing is known, as in the corpus itself.
                for (int a = 0; a < terms && fitted > 0; a++) {
                    score[a] += (counts[i] - fitted) * columns[i][a];
                    for (int b = 0; b < terms; b++) {
                        information[a][b] += fitted * columns[i][a] * columns[i][b];
                    }
                }
            }
            return solved(information, score, TIME);
        }
    }

    /**
     * A line within outlets, each of which has a rate of its own that isn't estimated ({@link OutletMix}).
     *
     * @param columns one row a place, one column a term but the constant, time first
     * @param means of the columns, by outlet, as the line spreads its stories over the places
     * @param spreads their variances and covariances, by outlet
     */
    record OfOutlets(double[][] columns, double[][] means, double[][][] spreads, double slope) implements Tangent {
        private static final int TIME = 0;

        @Override
        public double step(double[] counts, double[] outlets) {
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
            return solved(information, score, TIME);
        }
    }

    /** One component of what solves a few equations, by elimination; not a number where they depend on each other. */
    private static double solved(double[][] matrix, double[] right, int which) {
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
        for (int i = n - 1; i >= which; i--) {
            for (int k = i + 1; k < n; k++) {
                right[i] -= matrix[i][k] * right[k];
            }
            right[i] /= matrix[i][i];
        }
        return right[which];
    }
}
