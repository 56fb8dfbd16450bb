package org.parley.trend;

import org.apache.commons.math3.special.Erf;

/**
 * The rank test for a monotonic trend (Mann 1945, Kendall 1955): two-sided, with the variance corrected for ties and
 * the normal approximation corrected for continuity. Below ten values without ties, p comes from the exact
 * distribution of S.
 *
 * @param s rises minus falls over all pairs of values
 * @param variance of s if there were no trend
 * @param p probability of an s as far from 0 if there were no trend; 1 where all values are equal
 */
public record MannKendall(long s, double variance, double p) {
    private static final int EXACT_BELOW = 10;

    /** Tests values in their order in time. */
    public static MannKendall of(double[] values) {
        int n = values.length;
        long s = 0;
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

    private static double normal(long s, double variance) {
        if (s == 0 || variance <= 0) {
            return 1;
        }
        return Math.min(1, Erf.erfc((Math.abs(s) - 1) / Math.sqrt(2 * variance)));
    }

    /** Share of the orders of n values whose S is at least as far from 0. */
    private static double exact(int n, long s) {
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
