package org.parley.trend;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.DecompositionSolver;
import org.apache.commons.math3.linear.RealVector;

/**
 * The outlets that the stories of an actor or pair come from. Each outlet has a rate of its own: what a period lets expect
 * is the sum of what its outlets do, so that an outlet that joins, leaves or grows makes no trend. It is a log-linear model
 * with a term for each outlet, whose terms are not estimated: given how many stories an outlet has in all, when they come
 * follows from the course in time alone (Hausman, Hall and Griliches, 1984).
 */
final class OutletMix {
    private static final double LN2 = Math.log(2);
    private static final int MOST_STEPS = 100;

    /** A step so short leaves an error of its square. */
    private static final double CONVERGED = 1e-6;

    private final double[] months;
    private final double[] counts;
    private final double[] stories;
    private final double[][] totals;
    private final int[] numbers;
    private final boolean[] known;
    private final double scale;

    /**
     * The outlets that have stories of the actor or pair, and others that these are counted by.
     *
     * @param whole what they are counted by
     * @param places ascending
     * @param counted stories of the actor or pair
     */
    OutletMix(Calendar calendar, Denominator whole, int[] places, Strata.Counts counted) {
        double[] sums = counted.byStratum(places);
        int most = (int) Arrays.stream(sums).filter(count -> count > 0).count();
        double[] stories = new double[most];
        double[][] totals = new double[most][];
        int[] numbers = new int[most];
        int size = 0;
        double sum = 0;
        this.counts = new double[places.length];
        this.known = new boolean[places.length];
        for (int outlet = 0; outlet < sums.length; outlet++) {
            if (sums[outlet] > 0) {
                double[] total = new double[places.length];
                double all = 0;
                for (int i = 0; i < places.length; i++) {
                    total[i] = whole.stories(places[i], outlet);
                    all += total[i];
                }
                if (all > 0) {
                    stories[size] = sums[outlet];
                    numbers[size] = outlet;
                    totals[size++] = total;
                    sum += sums[outlet];
                    for (int i = 0; i < places.length; i++) {
                        counts[i] += counted.stories(places[i], outlet);
                        known[i] |= whole.isKnown(places[i], outlet);
                    }
                }
            }
        }
        this.months = Arrays.stream(places).mapToDouble(calendar::months).toArray();
        this.stories = Arrays.copyOf(stories, size);
        this.totals = Arrays.copyOf(totals, size);
        this.numbers = Arrays.copyOf(numbers, size);
        this.scale = Arrays.stream(places).mapToDouble(whole::stories).sum() / sum;
    }

    /** Stories of the actor or pair at each place, by these outlets. */
    double[] counts() {
        return counts.clone();
    }

    /** Whether there is no outlet. */
    boolean isEmpty() {
        return stories.length == 0;
    }

    /** Those of its places where any of the outlets might have written of the actor or pair. */
    int[] known(int[] places) {
        return IntStream.range(0, places.length)
                .filter(i -> known[i])
                .map(i -> places[i])
                .toArray();
    }

    /**
     * What each period's count is to be counted by, if the rates of all outlets change by the same factors: the stories
     * of a period are worth what its outlets wrote of the actor or pair. Without a change they sum up to all stories.
     *
     * @param growth the factors
     * @param levels by how much more each period is worth beside
     */
    double[] exposures(double[] growth, double[] levels) {
        double[] exposures = new double[months.length];
        double[] grown = new double[months.length];
        for (int i = 0; i < grown.length; i++) {
            grown[i] = growth[i] * levels[i];
        }
        for (int outlet = 0; outlet < stories.length; outlet++) {
            double rate = scale * stories[outlet] / grown(outlet, grown);
            for (int i = 0; i < exposures.length; i++) {
                exposures[i] += rate * totals[outlet][i] * levels[i];
            }
        }
        return exposures;
    }

    /**
     * The course in time that all outlets have in common; empty where none fits best.
     *
     * @param columns one row a place, one column a term; the first, a constant, is of no account
     */
    Optional<Course> course(double[][] columns) {
        double[][] terms = terms(columns);
        double[] sums = new double[terms.length];
        for (int a = 0; a < sums.length; a++) {
            sums[a] = dot(terms[a], counts);
        }
        Course course = along(terms, sums, new double[terms.length]);
        for (int i = 0; i < MOST_STEPS; i++) {
            Optional<DecompositionSolver> solver =
                    PoissonRegression.solver(new Array2DRowRealMatrix(course.information, false));
            if (solver.isEmpty()) {
                return Optional.empty();
            }
            RealVector step = solver.get().solve(new ArrayRealVector(course.score, false));
            double length = 1;
            Course next = along(terms, sums, moved(course.slopes, step, length));
            // A step too far would lower the likelihood: it is halved.
            while (!(next.likelihood >= course.likelihood - 1e-9) && length > 1e-9) {
                length /= 2;
                next = along(terms, sums, moved(course.slopes, step, length));
            }
            course = next;
            if (length * step.getLInfNorm() < CONVERGED) {
                return Optional.of(course).filter(Course::isKnown);
            }
        }
        return Optional.empty();
    }

    /**
     * A course in time.
     *
     * @param slopes one a column but the first
     * @param fitted stories that it lets expect at the places
     * @param widening by how much a slope's error is larger for the outlets' rates being unknown: only what changes within
     *     an outlet tells of the trend; waves beside it are left out of account. 1 where all outlets are there all the time;
     *     infinite where none is there twice
     */
    record Course(
            double[] slopes,
            double[] growth,
            double[] fitted,
            double likelihood,
            double[] score,
            double[][] information,
            double widening) {
        private boolean isKnown() {
            return Double.isFinite(likelihood) && Double.isFinite(widening);
        }
    }

    /**
     * What slopes let expect. By outlet only the means of the terms are needed; their products are summed up over what all
     * outlets let expect together.
     */
    private Course along(double[][] terms, double[] sums, double[] slopes) {
        int n = months.length;
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
        return new Course(slopes, growth, fitted, likelihood, score, information, widening);
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

    /** Several sums side by side, for one waits for each of its additions. */
    private static double dot(double[] a, double[] b) {
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

    /** Of what is given for all outlets, that of those with stories. */
    double[] own(double[] all) {
        double[] own = new double[numbers.length];
        for (int outlet = 0; outlet < own.length; outlet++) {
            own[outlet] = all[numbers[outlet]];
        }
        return own;
    }

    /**
     * Where the lines of replicates begin.
     *
     * @param columns as those of the course
     */
    Tangent tangent(double[][] columns, Course course) {
        double[] growth = course.growth;
        int terms = course.slopes.length;
        double[][] own = new double[columns.length][terms];
        for (int i = 0; i < own.length; i++) {
            System.arraycopy(columns[i], 1, own[i], 0, terms);
        }
        double[][] means = new double[stories.length][terms];
        double[][][] spreads = new double[stories.length][terms][terms];
        for (int outlet = 0; outlet < stories.length; outlet++) {
            double all = grown(outlet, growth);
            for (int i = 0; i < growth.length; i++) {
                double part = totals[outlet][i] * growth[i] / all;
                for (int a = 0; a < terms; a++) {
                    means[outlet][a] += part * own[i][a];
                    for (int b = 0; b < terms; b++) {
                        spreads[outlet][a][b] += part * (own[i][a] * own[i][b]);
                    }
                }
            }
            for (int a = 0; a < terms; a++) {
                for (int b = 0; b < terms; b++) {
                    spreads[outlet][a][b] -= means[outlet][a] * means[outlet][b];
                }
            }
        }
        return new Tangent(own, means, spreads, course.slopes[0]);
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

    /**
     * The factors of a line.
     *
     * @param slope of the log2 rate per month
     */
    double[] growth(double slope) {
        double[] growth = new double[months.length];
        double middle = (months[0] + months[months.length - 1]) / 2;
        for (int i = 0; i < growth.length; i++) {
            growth[i] = Math.exp(slope * LN2 * (months[i] - middle));
        }
        return growth;
    }

    /** Stories of a period that the outlets published that ever wrote of the actor or pair. */
    double total(int index) {
        double sum = 0;
        for (double[] total : totals) {
            sum += total[index];
        }
        return sum;
    }

    private double grown(int outlet, double[] growth) {
        return dot(totals[outlet], growth);
    }
}
