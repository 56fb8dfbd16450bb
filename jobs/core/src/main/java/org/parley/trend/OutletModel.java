package org.parley.trend;

import java.util.Arrays;
import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.RealVector;

/**
 * A log-linear model with a term for each outlet, whose terms are not estimated: given how many stories an outlet has in
 * all, when they come follows from the course in time alone (Hausman, Hall and Griliches, 1984).
 */
final class OutletModel {
    private static final int MOST_STEPS = 100;

    /** A step so short leaves an error of its square. */
    private static final double CONVERGED = 1e-6;

    private final double[] counts;
    private final double[] stories;
    private final double[][] totals;

    /**
     * The model of some counts.
     *
     * @param counts stories of the actor or pair at each place
     * @param stories the same by outlet
     * @param totals what they are counted by, by outlet and place
     */
    OutletModel(double[] counts, double[] stories, double[][] totals) {
        this.counts = counts;
        this.stories = stories;
        this.totals = totals;
    }

    /**
     * The course in time that all outlets have in common; empty where none fits best.
     *
     * @param columns one row a place, one column a term; the first, a constant, is of no account
     */
    Optional<OutletCourse> course(double[][] columns) {
        double[][] terms = terms(columns);
        double[] sums = sums(terms);
        OutletCourse course = along(terms, sums, new double[terms.length]);
        for (int i = 0; i < MOST_STEPS; i++) {
            Optional<DecompositionSolver> solver =
                    PoissonRegression.solver(new Array2DRowRealMatrix(course.information(), false));
            if (solver.isEmpty()) {
                return Optional.empty();
            }
            RealVector step = solver.get().solve(new ArrayRealVector(course.score(), false));
            double length = 1;
            OutletCourse next = along(terms, sums, moved(course.slopes(), step, length));
            // A step too far would lower the likelihood: it is halved.
            while (!(next.likelihood() >= course.likelihood() - 1e-9) && length > 1e-9) {
                length /= 2;
                next = along(terms, sums, moved(course.slopes(), step, length));
            }
            course = next;
            if (length * step.getLInfNorm() < CONVERGED) {
                return Optional.of(course).filter(OutletCourse::isKnown);
            }
        }
        return Optional.empty();
    }

    /**
     * The slope of a replicate of the data: one step of Newton's method away from that of the data, as replicates lie close,
     * and to fit each anew would cost many times as much (Moulton and Zeger, 1991); not a number where it has none.
     *
     * @param columns as those of the course
     * @param slopes of the data
     */
    double slope(double[][] columns, double[] slopes) {
        double[][] terms = terms(columns);
        OutletCourse course = along(terms, sums(terms), slopes);
        return PoissonRegression.solver(new Array2DRowRealMatrix(course.information(), false))
                .map(solver -> slopes[0]
                        + solver.solve(new ArrayRealVector(course.score(), false))
                                .getEntry(0))
                .orElse(Double.NaN);
    }

    private double[] sums(double[][] terms) {
        return Arrays.stream(terms).mapToDouble(term -> dot(term, counts)).toArray();
    }

    /**
     * What slopes let expect. By outlet only the means of the terms are needed; their products are summed up over what all
     * outlets let expect together.
     */
    private OutletCourse along(double[][] terms, double[] sums, double[] slopes) {
        int n = counts.length;
        double[] growth = factors(terms, slopes);
        double[][] grown = new double[slopes.length][n];
        for (int a = 0; a < slopes.length; a++) {
            for (int i = 0; i < n; i++) {
                grown[a][i] = growth[i] * terms[a][i];
            }
        }
        double likelihood = dot(slopes, sums);
        double[] score = sums.clone();
        double[][] information = new double[slopes.length][slopes.length];
        double[] mean = new double[slopes.length];
        double[] fitted = new double[n];
        for (int outlet = 0; outlet < stories.length; outlet++) {
            double[] total = totals[outlet];
            double all = dot(total, growth);
            if (stories[outlet] == 0 || all <= 0) {
                continue;
            }
            double rate = stories[outlet] / all;
            likelihood -= stories[outlet] * Math.log(all);
            for (int a = 0; a < mean.length; a++) {
                mean[a] = dot(total, grown[a]) / all;
                score[a] -= stories[outlet] * mean[a];
                for (int b = 0; b <= a; b++) {
                    information[a][b] -= stories[outlet] * mean[a] * mean[b];
                }
            }
            for (int i = 0; i < n; i++) {
                fitted[i] += rate * total[i];
            }
        }
        double sum = 0;
        double inTime = 0;
        for (int i = 0; i < n; i++) {
            fitted[i] *= growth[i];
            sum += fitted[i];
            inTime += fitted[i] * terms[0][i];
        }
        double overall = -inTime * inTime / sum;
        for (int a = 0; a < mean.length; a++) {
            for (int b = 0; b <= a; b++) {
                double product = 0;
                for (int i = 0; i < n; i++) {
                    product += fitted[i] * terms[a][i] * terms[b][i];
                }
                overall += a == 0 ? product : 0;
                information[a][b] += product;
                information[b][a] = information[a][b];
            }
        }
        double widening = Math.sqrt(overall / information[0][0]);
        return new OutletCourse(slopes, growth, fitted, likelihood, score, information, widening);
    }

    /** Columns but the first, by term. */
    private static double[][] terms(double[][] columns) {
        double[][] terms = new double[columns[0].length - 1][columns.length];
        for (int a = 0; a < terms.length; a++) {
            for (int i = 0; i < columns.length; i++) {
                terms[a][i] = columns[i][a + 1];
            }
        }
        return terms;
    }

    /** Sum of products: several side by side, for one waits for each of its additions. */
    static double dot(double[] a, double[] b) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int i = 0;
        for (; i + 3 < a.length; i += 4) {
            first += a[i] * b[i];
            second += a[i + 1] * b[i + 1];
            third += a[i + 2] * b[i + 2];
            fourth += a[i + 3] * b[i + 3];
        }
        for (; i < a.length; i++) {
            first += a[i] * b[i];
        }
        return first + second + (third + fourth);
    }

    private static double[] moved(double[] slopes, RealVector step, double length) {
        double[] moved = slopes.clone();
        for (int a = 0; a < moved.length; a++) {
            moved[a] += length * step.getEntry(a);
        }
        return moved;
    }

    private static double[] factors(double[][] terms, double[] slopes) {
        double[] growth = new double[terms[0].length];
        for (int a = 0; a < slopes.length; a++) {
            for (int i = 0; i < growth.length; i++) {
                growth[i] += slopes[a] * terms[a][i];
            }
        }
        for (int i = 0; i < growth.length; i++) {
            growth[i] = Math.exp(growth[i]);
        }
        return growth;
    }
}
