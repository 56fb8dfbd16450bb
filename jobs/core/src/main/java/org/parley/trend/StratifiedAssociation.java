package org.parley.trend;

import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.math3.special.Erf;

/**
 * Whether two actors share stories more often than chance over many strata, such as outlets and periods: observed minus
 * expected is added up within each, so that what makes both frequent in one outlet or month is no relation (Cochran, 1954;
 * Mantel and Haenszel, 1959).
 *
 * @param observed stories with both
 * @param expected sum of the strata's expected stories
 * @param variance of observed if the two were independent in each stratum
 * @param oddsRatio common odds ratio (Mantel and Haenszel); empty where it has no finite value
 */
public record StratifiedAssociation(long observed, double expected, double variance, OptionalDouble oddsRatio) {
    /** Adds strata up; those of less than two stories say nothing. */
    public static StratifiedAssociation of(List<Association> strata) {
        long observed = 0;
        double expected = 0;
        double variance = 0;
        double concordant = 0;
        double discordant = 0;
        for (Association stratum : strata) {
            double n = stratum.total();
            double a = stratum.storiesA();
            double b = stratum.storiesB();
            double both = stratum.observed();
            observed += stratum.observed();
            expected += stratum.expected();
            if (n > 1) {
                variance += a * b * (n - a) * (n - b) / (n * n * (n - 1));
                concordant += both * (n - a - b + both) / n;
                discordant += (a - both) * (b - both) / n;
            }
        }
        return new StratifiedAssociation(
                observed,
                expected,
                variance,
                discordant > 0 ? OptionalDouble.of(concordant / discordant) : OptionalDouble.empty());
    }

    /** The statistic, chi-square with one degree of freedom, without correction for continuity; 0 without variance. */
    public double statistic() {
        double difference = observed - expected;
        return variance > 0 ? difference * difference / variance : 0;
    }

    /** Probability of as large a statistic if the two were independent in each stratum. */
    public double p() {
        return Erf.erfc(Math.sqrt(statistic() / 2));
    }
}
