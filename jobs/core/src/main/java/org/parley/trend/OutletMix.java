package org.parley.trend;

import java.util.Optional;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
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
    private final double[] stories;
    private final double[][] totals;
    private final int[] numbers;
    private final double scale;

    /**
     * @param counts stories of the actor or pair by outlet, at the given places
     * @param whole what they are counted by
     * @param places ascending
     */
    OutletMix(Calendar calendar, Denominator whole, int[] places, long[] counts) {
        int size = 0;
        for (long count : counts) {
            size += count > 0 ? 1 : 0;
        }
        this.months = new double[places.length];
        this.stories = new double[size];
        this.totals = new double[size][places.length];
        this.numbers = new int[size];
        double all = 0;
        for (int i = 0; i < places.length; i++) {
            months[i] = calendar.months(places[i]);
            all += whole.stories(places[i]);
        }
        int at = 0;
        double sum = 0;
        for (int outlet = 0; outlet < counts.length; outlet++) {
            if (counts[outlet] > 0) {
                stories[at] = counts[outlet];
                numbers[at] = outlet;
                sum += counts[outlet];
                for (int i = 0; i < places.length; i++) {
                    totals[at][i] = whole.stories(places[i], outlet);
                }
                at++;
            }
        }
        this.scale = all / sum;
    }

    /**
     * What each period's count is to be counted by, if the rates of all outlets change by the same factors: the stories
     * of a period are worth what its outlets wrote of the actor or pair. Without a change they sum up to all stories.
     *
     * @param growth the factors
     */
    double[] exposures(double[] growth) {
        double[] exposures = new double[months.length];
        for (int outlet = 0; outlet < stories.length; outlet++) {
            double rate = scale * stories[outlet] / grown(outlet, growth);
            for (int i = 0; i < exposures.length; i++) {
                exposures[i] += rate * totals[outlet][i];
            }
        }
        return exposures;
    }

    /**
     * The course in time that all outlets have in common, as factors; empty where none fits best.
     *
     * @param columns one row a place, one column a term; the first, a constant, is of no account
     * @param counts stories at the places
     */
    Optional<double[]> course(double[][] columns, double[] counts) {
        return slopes(columns, counts).map(slopes -> factors(columns, slopes));
    }

    /**
     * The slopes of that course, one a column but the first; empty where none fits best.
     *
     * @param columns as those of the course
     * @param counts stories at the places
     */
    Optional<double[]> slopes(double[][] columns, double[] counts) {
        int terms = columns[0].length - 1;
        double[][] products = products(columns);
        double[] slopes = new double[terms];
        double likelihood = likelihood(columns, counts, slopes);
        for (int i = 0; i < MOST_STEPS; i++) {
            Optional<RealVector> step = step(columns, products, counts, slopes);
            if (step.isEmpty()) {
                return Optional.empty();
            }
            double length = 1;
            double[] next = moved(slopes, step.get(), length);
            double better = likelihood(columns, counts, next);
            // A step too far would lower the likelihood: it is halved.
            while (better < likelihood - 1e-9 && length > 1e-9) {
                length /= 2;
                next = moved(slopes, step.get(), length);
                better = likelihood(columns, counts, next);
            }
            slopes = next;
            likelihood = better;
            if (length * step.get().getLInfNorm() < CONVERGED) {
                return Optional.of(slopes);
            }
        }
        return Optional.empty();
    }

    private Optional<RealVector> step(double[][] columns, double[][] products, double[] counts, double[] slopes) {
        int terms = slopes.length;
        double[] growth = factors(columns, slopes);
        double[] score = new double[terms];
        for (int a = 0; a < terms; a++) {
            score[a] = dot(products[at(a + 1, 0)], counts);
        }
        double[][] information = new double[terms][terms];
        double[] weights = new double[growth.length];
        double[] moments = new double[products.length];
        for (int outlet = 0; outlet < stories.length; outlet++) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] = totals[outlet][i] * growth[i];
            }
            for (int k = 0; k < moments.length; k++) {
                moments[k] = dot(products[k], weights);
            }
            double rate = stories[outlet] / moments[0];
            for (int a = 0; a < terms; a++) {
                double mean = moments[at(a + 1, 0)] / moments[0];
                score[a] -= stories[outlet] * mean;
                for (int b = 0; b <= a; b++) {
                    information[a][b] += rate * (moments[at(a + 1, b + 1)] - mean * moments[at(b + 1, 0)]);
                }
            }
        }
        for (int a = 0; a < terms; a++) {
            for (int b = 0; b < a; b++) {
                information[b][a] = information[a][b];
            }
        }
        return PoissonRegression.solver(new Array2DRowRealMatrix(information, false))
                .map(solver -> solver.solve(new ArrayRealVector(score, false)));
    }

    /** Products of each two columns, the constant included, by place: {@link #at} says which is where. */
    private static double[][] products(double[][] columns) {
        int size = columns[0].length;
        double[][] products = new double[at(size, 0)][columns.length];
        for (int a = 0; a < size; a++) {
            for (int b = 0; b <= a; b++) {
                for (int i = 0; i < columns.length; i++) {
                    products[at(a, b)][i] = (a == 0 ? 1 : columns[i][a]) * (b == 0 ? 1 : columns[i][b]);
                }
            }
        }
        return products;
    }

    private static int at(int a, int b) {
        return a * (a + 1) / 2 + b;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private double likelihood(double[][] columns, double[] counts, double[] slopes) {
        double[] growth = factors(columns, slopes);
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += counts[i] == 0 ? 0 : counts[i] * Math.log(growth[i]);
        }
        for (int outlet = 0; outlet < stories.length; outlet++) {
            sum -= stories[outlet] * Math.log(grown(outlet, growth));
        }
        return Double.isNaN(sum) ? Double.NEGATIVE_INFINITY : sum;
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
     * @param growth the course
     * @param slope that of the course
     */
    Tangent tangent(double[][] columns, double[] growth, double slope) {
        int terms = columns[0].length - 1;
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
        return new Tangent.OfOutlets(own, means, spreads, slope);
    }

    private static double[] moved(double[] slopes, RealVector step, double length) {
        double[] moved = slopes.clone();
        for (int a = 0; a < moved.length; a++) {
            moved[a] += length * step.getEntry(a);
        }
        return moved;
    }

    private static double[] factors(double[][] columns, double[] slopes) {
        double[] growth = new double[columns.length];
        for (int i = 0; i < growth.length; i++) {
            double sum = 0;
            for (int a = 0; a < slopes.length; a++) {
                sum += slopes[a] * columns[i][a + 1];
            }
            growth[i] = Math.exp(sum);
        }
        return growth;
    }

    /**
     * By how much a slope's error is larger for the outlets' rates being unknown: only what changes within an outlet tells
     * of the trend. 1 where all outlets are there all the time; infinite where none is there twice.
     */
    double widening(double[] growth) {
        double[] all = new double[months.length];
        double within = 0;
        for (int outlet = 0; outlet < stories.length; outlet++) {
            double rate = stories[outlet] / grown(outlet, growth);
            double[] fitted = new double[months.length];
            for (int i = 0; i < fitted.length; i++) {
                fitted[i] = rate * totals[outlet][i] * growth[i];
                all[i] += fitted[i];
            }
            within += spread(fitted);
        }
        return Math.sqrt(spread(all) / within);
    }

    /** Sum of squared distances in time from their mean, weighed. */
    private double spread(double[] weights) {
        double sum = 0;
        double mean = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i];
            mean += weights[i] * months[i];
        }
        mean /= sum;
        double spread = 0;
        for (int i = 0; i < weights.length; i++) {
            spread += weights[i] * (months[i] - mean) * (months[i] - mean);
        }
        return spread;
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
