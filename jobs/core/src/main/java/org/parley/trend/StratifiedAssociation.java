package org.parley.trend;

import java.util.List;
import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Gamma;

/**
 * Whether two actors share stories more often than chance over many strata, such as outlets and periods: observed minus
 * expected is added up within each, so that what makes both frequent in one outlet or month is no relation (Cochran, 1954;
 * Mantel and Haenszel, 1959).
 *
 * @param observed stories with both
 * @param expected sum of the strata's expected stories
 * @param variance of observed if the two were independent in each stratum
 */
public record StratifiedAssociation(long observed, double expected, double variance) {
    /** Below so much variance the chi-square distribution doesn't hold. */
    private static final double LEAST_VARIANCE = 5;

    /** Adds strata up; those of less than two stories say nothing. */
    public static StratifiedAssociation of(List<Association> strata) {
        long observed = 0;
        double expected = 0;
        double variance = 0;
        for (Association stratum : strata) {
            double n = stratum.total();
            double a = stratum.storiesA();
            double b = stratum.storiesB();
            observed += stratum.observed();
            expected += stratum.expected();
            variance += n > 1 ? a * b * (n - a) * (n - b) / (n * n * (n - 1)) : 0;
        }
        return new StratifiedAssociation(observed, expected, variance);
    }

    /** Chi-square with one degree of freedom, half a story taken off for continuity; 0 without variance. */
    public double statistic() {
        double difference = Math.max(0, Math.abs(observed - expected) - 0.5);
        return variance > 0 ? difference * difference / variance : 0;
    }

    /**
     * Probability of as many stories with both, or more, if the two were independent in each stratum; of a Poisson
     * count where the variance is below 5, which is a little more than the exact one.
     */
    public double p() {
        if (variance < LEAST_VARIANCE) {
            return atLeast(observed, expected);
        }
        double half = Erf.erfc(Math.sqrt(statistic() / 2)) / 2;
        return observed >= expected ? half : 1 - half;
    }

    /** Probability that a Poisson count is at least as large as observed. */
    static double atLeast(long observed, double expected) {
        if (observed == 0) {
            return 1;
        }
        return expected <= 0 ? 0 : Gamma.regularizedGammaP((double) observed, expected);
    }
}
