package org.parley.trend;

import org.apache.commons.math3.special.Beta;
import org.apache.commons.math3.special.Gamma;

/**
 * Where a count stands among the counts that one common rate would give its period: from the probability of a smaller
 * count to that of one at most as large.
 *
 * <p>Rates of small counts cannot be ranked as they are: none in a thousand stories and none in three thousand are
 * different rates by any formula that has a logarithm, and a corpus that grows would make each rare actor fall. A place
 * drawn from the standing is uniform whatever the exposure, as long as the rate is the same (Brockwell 2007, universal
 * residuals). Nothing is drawn here, though: {@link #over} is the mean over all draws. With equal exposures equal counts
 * have one standing and different counts have standings that don't overlap, so that ranks are what they always were.
 *
 * @param low probability of a smaller count
 * @param high probability of a count that is at most as large
 * @param rate the count by its exposure, which decides where probabilities can no longer be told from 0 or 1
 */
record Standing(double low, double high, double rate) {
    private static final double TELLABLE = 1e-9;
    private static final double MOST_TERMS = 100;

    /** The standing of a Poisson count; without any expectation all counts are one. */
    static Standing ofCount(double count, double expected, double exposure) {
        if (expected <= 0) {
            return new Standing(0, 1, 0);
        }
        double low = atMost(count - 1, expected);
        return new Standing(low, atMost(count, expected), count / exposure);
    }

    /** Probability that a Poisson count is at most so large: few terms are added up, which is faster than the integral. */
    private static double atMost(double count, double expected) {
        if (count < 0) {
            return 0;
        }
        if (count > MOST_TERMS || expected > MOST_TERMS) {
            return Gamma.regularizedGammaQ(count + 1, expected);
        }
        double term = Math.exp(-expected);
        double sum = term;
        for (int i = 1; i <= count; i++) {
            term *= expected / i;
            sum += term;
        }
        return Math.min(1, sum);
    }

    /** The standing of a binomial count. */
    static Standing ofShare(double count, double trials, double probability) {
        double low = count == 0 ? 0 : 1 - Beta.regularizedBeta(probability, count, trials - count + 1);
        double high = count == trials ? 1 : 1 - Beta.regularizedBeta(probability, count + 1, trials - count);
        return new Standing(low, high, count / trials);
    }

    /** How much of the range it covers: what is not known of its rank. */
    double width() {
        return high - low;
    }

    /** Chance that a place drawn from this standing is above one drawn from the other, minus that of the reverse. */
    double over(Standing other) {
        boolean extreme =
                (low > 1 - TELLABLE && other.low > 1 - TELLABLE) || (high < TELLABLE && other.high < TELLABLE);
        if (extreme || width() < TELLABLE || other.width() < TELLABLE) {
            double difference = extreme ? rate - other.rate : low + high - other.low - other.high;
            return Math.signum(difference);
        }
        return 2 * (other.areaBelow(high) - other.areaBelow(low)) / width() - 1;
    }

    /** Integral of the uniform distribution on this standing. */
    private double areaBelow(double place) {
        if (place <= low) {
            return 0;
        }
        return place >= high ? place - (low + high) / 2 : (place - low) * (place - low) / (2 * width());
    }
}
