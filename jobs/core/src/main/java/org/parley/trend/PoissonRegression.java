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
    private static final double CONVERGED = 1e-12;

    private final RealMatrix columns;
    private final double[] counts;
    private final double[] fitted;
    private final RealVector coefficients;
    private final RealMatrix inverse;

    private PoissonRegression(
            RealMatrix columns, double[] counts, double[] fitted, RealVector coefficients, RealMatrix inverse) {
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
        RealMatrix x = new Array2DRowRealMatrix(columns, false);
        RealVector coefficients = new ArrayRealVector(x.getColumnDimension());
        coefficients.setEntry(0, Math.log(sum(counts) / sum(exposures)));
        if (!Double.isFinite(coefficients.getEntry(0))) {
            throw new IllegalArgumentException("no counts, or nothing that they are counted by");
        }
        double[] fitted = fitted(x, coefficients, exposures);
        double change = Double.MAX_VALUE;
        for (int i = 0; i < MOST_STEPS && change > CONVERGED; i++) {
            Optional<DecompositionSolver> solver = solver(information(x, fitted));
            if (solver.isEmpty()) {
                return Optional.empty();
            }
            RealVector step = solver.get().solve(score(x, counts, fitted));
            RealVector next = coefficients.add(step);
            double[] better = fitted(x, next, exposures);
            // A step too far would lower the likelihood: it is halved.
            for (int half = 0;
                    half < MOST_STEPS && likelihood(counts, better) < likelihood(counts, fitted) - 1e-9;
                    half++) {
                step = step.mapMultiply(0.5);
                next = coefficients.add(step);
                better = fitted(x, next, exposures);
            }
            change = step.getLInfNorm();
            coefficients = next;
            fitted = better;
        }
        RealVector best = coefficients;
        double[] expected = fitted;
        return solver(information(x, fitted))
                .map(solver -> new PoissonRegression(x, counts, expected, best, solver.getInverse()));
    }

    /** What solves a matrix of information; empty where its terms depend on each other. */
    static Optional<DecompositionSolver> solver(RealMatrix information) {
        try {
            return Optional.of(new CholeskyDecomposition(information, 1e-9, 1e-12).getSolver());
        } catch (NonPositiveDefiniteMatrixException e) {
            return Optional.empty();
        }
    }

    private static double[] fitted(RealMatrix x, RealVector coefficients, double[] exposures) {
        double[] fitted = x.operate(coefficients).toArray();
        for (int i = 0; i < fitted.length; i++) {
            fitted[i] = exposures[i] * Math.exp(fitted[i]);
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

    private static RealMatrix information(RealMatrix x, double[] fitted) {
        int terms = x.getColumnDimension();
        RealMatrix sum = new Array2DRowRealMatrix(terms, terms);
        for (int i = 0; i < fitted.length; i++) {
            for (int a = 0; a < terms; a++) {
                for (int b = 0; b <= a; b++) {
                    sum.addToEntry(a, b, fitted[i] * x.getEntry(i, a) * x.getEntry(i, b));
                }
            }
        }
        for (int a = 0; a < terms; a++) {
            for (int b = a + 1; b < terms; b++) {
                sum.setEntry(a, b, sum.getEntry(b, a));
            }
        }
        return sum;
    }

    private static RealVector score(RealMatrix x, double[] counts, double[] fitted) {
        RealVector sum = new ArrayRealVector(x.getColumnDimension());
        for (int i = 0; i < counts.length; i++) {
            for (int a = 0; a < x.getColumnDimension(); a++) {
                sum.addToEntry(a, (counts[i] - fitted[i]) * x.getEntry(i, a));
            }
        }
        return sum;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
    }

    double coefficient(int term) {
        return coefficients.getEntry(term);
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
        return counts.length - columns.getColumnDimension();
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
        double[] pulls = new double[n];
        for (int i = 0; i < n; i++) {
            double pull = 0;
            for (int a = 0; a < columns.getColumnDimension(); a++) {
                pull += inverse.getEntry(term, a) * columns.getEntry(i, a);
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
