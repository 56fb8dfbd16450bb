package org.parley.trend;

import java.util.Arrays;

/**
 * A straight line through the logarithm of a rate, by quasi-Poisson regression of the counts with what they are counted
 * by as offset; with a yearly wave beside it where the series spans two years or more, so that a season is no trend, and
 * with a level for each day of the week where periods are days ({@link Weekdays}). Its
 * error is the larger of that from the dispersion, and that robust to autocorrelation (Newey and West, 1987, with their lag
 * of 1994); t-distributed.
 *
 * @param slope of the log2 rate per month
 * @param low lower end of its 95 % interval
 * @param high upper end
 * @param p probability of a slope as far from 0 if there were none, two-sided
 * @param dispersion squared residuals by what the line expects, summed up each: 1 for Poisson counts, less for shares
 */
public record TrendLine(double slope, double low, double high, double p, double dispersion) {
    private static final double LN2 = Math.log(2);
    private static final double MONTHS_A_YEAR = 12;
    private static final double YEARS_FOR_SEASONS = 2;
    static final int TIME = 1;

    /**
     * The terms of a line: a constant, time, where the series spans two years or more a yearly wave, and the levels of
     * weekdays.
     *
     * @param months places in time, ascending
     * @throws IllegalArgumentException when there are no more places than terms
     */
    static double[][] columns(double[] months, Weekdays weekdays) {
        int n = months.length;
        double span = n == 0 ? 0 : months[n - 1] - months[0];
        boolean seasonal = span >= YEARS_FOR_SEASONS * MONTHS_A_YEAR * (n - 1) / n;
        double[][] columns = new double[n][];
        for (int i = 0; i < n; i++) {
            double years = (months[i] - months[0] - span / 2) / MONTHS_A_YEAR;
            double turn = 2 * Math.PI * years;
            double[] usual =
                    seasonal ? new double[] {1, years, Math.sin(turn), Math.cos(turn)} : new double[] {1, years};
            columns[i] = Arrays.copyOf(usual, usual.length + weekdays.terms());
            for (int term = 0; term < weekdays.terms(); term++) {
                columns[i][usual.length + term] = weekdays.value(i, term);
            }
        }
        if (n == 0 || n <= columns[0].length) {
            throw new IllegalArgumentException("a line needs more counts than " + n);
        }
        return columns;
    }

    /**
     * The line of a regression on {@link #columns}.
     *
     * @param leastDispersion what chance alone brings: 1 for counts, less for shares; a smaller one is not believed
     * @param widening by which errors are multiplied, 1 or more, for outlets' rates being unknown
     */
    static TrendLine of(PoissonRegression line, double leastDispersion, double widening) {
        int lags = lags(line.size());
        double dispersion = line.dispersion();
        double quasi = line.quasiError(TIME, Math.max(dispersion, leastDispersion));
        double error = Math.max(quasi, line.robustError(TIME, lags)) * widening;
        StudentT t = StudentT.of(line.degreesOfFreedom());
        double slope = line.coefficient(TIME);
        double width = t.quantile() * error;
        return new TrendLine(
                perMonth(slope), perMonth(slope - width), perMonth(slope + width), t.p(slope, error), dispersion);
    }

    /**
     * The same line where its slope is less sure.
     *
     * @param variance what comes to the variance of the slope [log2 per month, squared]
     * @param degreesOfFreedom those that it was fitted with
     */
    TrendLine widened(double variance, int degreesOfFreedom) {
        StudentT t = StudentT.of(degreesOfFreedom);
        double error = Math.hypot((high - low) / 2 / t.quantile(), Math.sqrt(variance));
        double width = t.quantile() * error;
        return new TrendLine(slope, slope - width, slope + width, t.p(slope, error), dispersion);
    }

    /** A slope of the logarithm per year as one of log2 per month. */
    static double perMonth(double slope) {
        return slope * (1 / (LN2 * MONTHS_A_YEAR));
    }

    /** How far autocorrelation is looked for (Newey and West, 1994). */
    static int lags(int n) {
        return (int) Math.floor(4 * Math.pow(n / 100.0, 2.0 / 9));
    }
}
