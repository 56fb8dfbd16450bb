package org.parley.trend;

import java.util.List;
import org.apache.commons.math3.special.Erf;

/**
 * The rank test for a monotonic trend (Mann 1945, Kendall 1955): two-sided, with the variance corrected for ties and
 * the normal approximation corrected for continuity. Below ten values without ties, p comes from the exact
 * distribution of S.
 *
 * @param s rises minus falls over all pairs of values; no whole number where it is uncertain which of two ranks higher
 * @param variance of s if there were no trend
 * @param p probability of an s as far from 0 if there were no trend; 1 where all values are equal
 */
public record MannKendall(double s, double variance, double p) {
    private static final int EXACT_BELOW = 10;

    /** Tests values in their order in time. */
    public static MannKendall of(double[] values) {
        int n = values.length;
        double s = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                s += values[j] > values[i] ? 1 : values[j] < values[i] ? -1 : 0;
            }
        }
        Ties ties = Ties.of(values);
        double variance = (Ties.pairTerm(n) - ties.pairTerms()) / 18;
        double p = n < EXACT_BELOW && !ties.any() ? exact(n, s) : normal(s, variance);
        return new MannKendall(s, variance, p);
    }

    /**
     * Tests counts in their order in time by their standings. The variance lacks what is not known of each rank, to the
     * first order of Hoeffding's projection of S; with equal exposures that is the correction for ties.
     *
     * @param widening by how much autocorrelation widens the variance; see {@link HamedRao}
     */
    static MannKendall of(List<Standing> standings, double widening) {
        int n = standings.size();
        double s = 0;
        boolean certain = true;
        double weights = 0;
        double unknown = 0;
        for (int i = 0; i < n; i++) {
            Standing here = standings.get(i);
            for (int j = i + 1; j < n; j++) {
                double over = standings.get(j).over(here);
                s += over;
                certain &= Math.abs(over) == 1;
            }
            double weight = Math.pow(2.0 * i - n + 1, 2);
            weights += weight;
            unknown += weight * here.width() * here.width();
        }
        double variance = weights == 0 ? 0 : widening * Ties.pairTerm(n) / 18 * (1 - unknown / weights);
        double p = n < EXACT_BELOW && certain && widening == 1 ? exact(n, s) : normal(s, variance);
        return new MannKendall(s, variance, p);
    }

    private static double normal(double s, double variance) {
        if (Math.abs(s) <= 1 || variance <= 0) {
            return 1;
        }
        return Math.min(1, Erf.erfc((Math.abs(s) - 1) / Math.sqrt(2 * variance)));
    }

    /** Share of the orders of n values whose S is at least as far from 0. */
    private static double exact(int n, double s) {
        double[] orders = ordersByFalls(n);
        int pairs = n * (n - 1) / 2;
        double all = 0;
        double asFar = 0;
        for (int falls = 0; falls <= pairs; falls++) {
            all += orders[falls];
            if (Math.abs(pairs - 2L * falls) >= Math.abs(s)) {
                asFar += orders[falls];
            }
        }
        return asFar / all;
    }

    /** How many orders of n values have so many falls (the Mahonian numbers): the k-th value can add 0 to k - 1. */
    private static double[] ordersByFalls(int n) {
        double[] orders = {1};
        for (int k = 2; k <= n; k++) {
            double[] next = new double[orders.length + k - 1];
            for (int falls = 0; falls < orders.length; falls++) {
                for (int more = 0; more < k; more++) {
                    next[falls + more] += orders[falls];
                }
            }
            orders = next;
        }
        return orders;
    }
}
