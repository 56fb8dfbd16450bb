package org.parley.trend;

import java.util.Arrays;

/** Groups of equal values, by what they take from the variance of Kendall's S (Kendall 1955). */
record Ties(double pairTerms, boolean any) {
    /** n (n - 1) (2n + 5): eighteen times the variance of S for n values without ties. */
    static double pairTerm(double n) {
        return n * (n - 1) * (2 * n + 5);
    }

    static Ties of(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double terms = 0;
        int first = 0;
        for (int i = 1; i <= sorted.length; i++) {
            if (i == sorted.length || sorted[i] != sorted[first]) {
                terms += pairTerm(i - first);
                first = i;
            }
        }
        return new Ties(terms, terms > 0);
    }
}
