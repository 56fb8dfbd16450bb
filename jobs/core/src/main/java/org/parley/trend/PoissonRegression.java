package org.parley.trend;

import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.CholeskyDecomposition;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.NonPositiveDefiniteMatrixException;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * Log-linear regression of counts on what they are counted by and further columns, fitted by iteratively reweighted least
 * squares (Nelder and Wedderburn, 1972). Errors come in two kinds: from the dispersion that residuals show
 * (quasi-Poisson; McCullagh and Nelder, 1989, ch. 6), and robust to autocorrelation (Newey and West, 1987).
 */
final class PoissonRegression {
    private static final int MOST_STEPS = 100;

    /** A step so short leaves an error of its square. */
    private static final double CONVERGED = 1e-8;

    private final double[][] columns;
    private final double[] counts;
    private final double[] fitted;
    private final double[] coefficients;
    private final RealMatrix inverse;

    private PoissonRegression(
            double[][] columns, double[] counts, double[] fitted, double[] coefficients, RealMatrix inverse) {
        this.columns = columns;
        this.counts = counts;
        this.fitted = fitted;
        this.coefficients = coefficients;
        this.inverse = inverse;
    }

    /**
     * Fits; empty where no coefficients fit best: the columns depend on each other, or the counts stand so close together
     * that the steepest slope is never steep enough.
     *
     * @param columns one row a count, one column a term; the first should be 1
     * @param counts 0 or more, not all 0
     * @param exposures above 0
     * @throws IllegalArgumentException when lengths differ or all counts are 0
     */
    static Optional<PoissonRegression> of(double[][] columns, double[] counts, double[] exposures) {
        if (columns.length != counts.length || counts.length != exposures.length || counts.length == 0) {
            throw new IllegalArgumentException(
                    columns.length + " rows, " + counts.length + " counts, " + exposures.length + " exposures");
        }
        double[] coefficients = new double[columns[0].length];
        coefficients[0] = Math.log(sum(counts) / sum(exposures));
        if (!Double.isFinite(coefficients[0])) {
            throw new IllegalArgumentException("no counts, or nothing that they are counted by");
        }
        double[] fitted = fitted(columns, coefficients, exposures);
        for (int i = 0; i < MOST_STEPS; i++) {
            Optional<DecompositionSolver> solver = solver(information(columns, fitted));
            if (solver.isEmpty()) {
                return Optional.empty();
            }
            RealVector step = solver.get().solve(score(columns, counts, fitted));
            double likelihood = likelihood(counts, fitted);
            double length = 1;
            double[] next = moved(coefficients, step, length);
            double[] better = fitted(columns, next, exposures);
            // A step too far would lower the likelihood: it is halved.
            while (!(likelihood(counts, better) >= likelihood - 1e-9) && length > 1e-9) {
                length /= 2;
                next = moved(coefficients, step, length);
                better = fitted(columns, next, exposures);
            }
            coefficients = next;
            fitted = better;
            if (length * step.getLInfNorm() < CONVERGED) {
                return at(columns, counts, fitted, coefficients);
            }
        }
        return Optional.empty();
    }

    /**
     * A regression that was fitted before; empty where its terms depend on each other.
     *
     * @param fitted what it expects of each count
     * @param coefficients one a column
     */
    static Optional<PoissonRegression> at(double[][] columns, double[] counts, double[] fitted, double[] coefficients) {
        return solver(information(columns, fitted))
                .map(solver -> new PoissonRegression(columns, counts, fitted, coefficients, solver.getInverse()));
    }

    /** What solves a matrix of information; empty where its terms depend on each other, or it isn't one of numbers. */
    static Optional<DecompositionSolver> solver(RealMatrix information) {
        if (Double.isNaN(information.getTrace())) {
            return Optional.empty();
        }
        try {
            return Optional.of(new CholeskyDecomposition(information, 1e-9, 1e-12).getSolver());
        } catch (NonPositiveDefiniteMatrixException e) {
            return Optional.empty();
        }
    }

    private static double[] moved(double[] coefficients, RealVector step, double length) {
        double[] moved = coefficients.clone();
        for (int a = 0; a < moved.length; a++) {
            moved[a] += length * step.getEntry(a);
        }
        return moved;
    }

    private static double[] fitted(double[][] columns, double[] coefficients, double[] exposures) {
        double[] fitted = new double[columns.length];
        for (int i = 0; i < fitted.length; i++) {
            double sum = 0;
            for (int a = 0; a < coefficients.length; a++) {
                sum += coefficients[a] * columns[i][a];
            }
            fitted[i] = exposures[i] * Math.exp(sum);
        }
        return fitted;
    }

    private static double likelihood(double[] counts, double[] fitted) {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += (counts[i] == 0 ? 0 : counts[i] * Math.log(fitted[i])) - fitted[i];
        }
        return sum;
    }

    private static RealMatrix information(double[][] columns, double[] fitted) {
        int terms = columns[0].length;
        double[][] sum = new double[terms][terms];
        for (int i = 0; i < fitted.length; i++) {
            double[] row = columns[i];
            for (int a = 0; a < terms; a++) {
                double weighed = fitted[i] * row[a];
                for (int b = 0; b <= a; b++) {
                    sum[a][b] += weighed * row[b];
                }
            }
        }
        for (int a = 0; a < terms; a++) {
            for (int b = a + 1; b < terms; b++) {
                sum[a][b] = sum[b][a];
            }
        }
        return new Array2DRowRealMatrix(sum, false);
    }

    private static RealVector score(double[][] columns, double[] counts, double[] fitted) {
        double[] sum = new double[columns[0].length];
        for (int i = 0; i < counts.length; i++) {
            for (int a = 0; a < sum.length; a++) {
                sum[a] += (counts[i] - fitted[i]) * columns[i][a];
            }
        }
        return new ArrayRealVector(sum, false);
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    double coefficient(int term) {
        return coefficients[term];
    }

    /** What the model expects of a count. */
    double fitted(int place) {
        return fitted[place];
    }

    /** Number of counts. */
    int size() {
        return counts.length;
    }

    /** Number of counts less that of terms. */
    int degreesOfFreedom() {
        return counts.length - columns[0].length;
    }

    /**
     * How much counts vary beside what chance brings: sum of squared residuals by that of the fitted counts, corrected for
     * the number of terms. 1 for Poisson counts, as Pearson's chi-square by its degrees of freedom, which divides period by
     * period and is carried away where a fitted count is small by chance.
     */
    double dispersion() {
        double squares = 0;
        double all = 0;
        for (int i = 0; i < counts.length; i++) {
            double error = counts[i] - fitted[i];
            squares += error * error;
            all += fitted[i];
        }
        return squares / all * counts.length / degreesOfFreedom();
    }

    /** Standard error of a term from a dispersion. */
    double quasiError(int term, double dispersion) {
        return Math.sqrt(dispersion * inverse.getEntry(term, term));
    }

    /** Standard error of a term that holds under autocorrelation up to some lags, corrected for the number of terms. */
    double robustError(int term, int lags) {
        int n = counts.length;
        double[] weights = inverse.getRow(term);
        double[] pulls = new double[n];
        for (int i = 0; i < n; i++) {
            double pull = 0;
            for (int a = 0; a < weights.length; a++) {
                pull += weights[a] * columns[i][a];
            }
            pulls[i] = pull * (counts[i] - fitted[i]);
        }
        double variance = 0;
        for (int lag = 0; lag <= lags && lag < n; lag++) {
            double sum = 0;
            for (int i = lag; i < n; i++) {
                sum += pulls[i] * pulls[i - lag];
            }
            variance += (lag == 0 ? 1 : 2 * (1 - lag / (lags + 1.0))) * sum;
        }
        return Math.sqrt(Math.max(0, variance) * n / degreesOfFreedom());
    }
}
