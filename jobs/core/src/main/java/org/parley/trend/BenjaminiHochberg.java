package org.parley.trend;

import java.util.Arrays;
import java.util.Comparator;

/**
 * Corrects p-values for their number: among all tests with q of at most 0.05, an expected 5 % are false (Benjamini and
 * Hochberg 1995; valid for independent or positively dependent tests).
 */
public final class BenjaminiHochberg {
    private BenjaminiHochberg() {}

    /** The q of each p, in the order given. */
    public static double[] of(double[] p) {
        long[] once = new long[p.length];
        Arrays.fill(once, 1);
        return of(p, once);
    }

    /**
     * The q of each p, in the order given, where equal p-values are handed over once with their number: few differ, for
     * ranks are whole numbers, so that millions of tests fit.
     *
     * @throws IllegalArgumentException when a p is no probability or the lengths differ
     */
    public static double[] of(double[] p, long[] tests) {
        if (p.length != tests.length) {
            throw new IllegalArgumentException(p.length + " p-values, " + tests.length + " counts");
        }
        Integer[] ascending = new Integer[p.length];
        for (int i = 0; i < p.length; i++) {
            if (!(p[i] >= 0 && p[i] <= 1) || tests[i] < 1) {
                throw new IllegalArgumentException("no p-value and count: " + p[i] + ", " + tests[i]);
            }
            ascending[i] = i;
        }
        Arrays.sort(ascending, Comparator.comparingDouble(i -> p[i]));
        long all = Arrays.stream(tests).sum();
        double[] q = new double[p.length];
        long rank = all;
        double least = 1;
        for (int place = p.length - 1; place >= 0; place--) {
            int i = ascending[place];
            least = Math.min(least, p[i] * all / rank);
            q[i] = least;
            rank -= tests[i];
        }
        return q;
    }
}
