package org.parley.trend;

import java.util.ArrayList;
import java.util.List;

/**
 * Stretches in which an actor or pair has a much larger share of the stories than it usually has: Kleinberg's automaton
 * for batched arrivals with two states (Kleinberg, 2002, section 3). What counts is the share of each period's stories, so
 * that a period with many stories is no burst.
 */
final class Bursts {
    /** The burst's share by the usual one. */
    static final double SCALE = 2;

    /**
     * What it costs to enter a burst, by the logarithm of the number of periods. By 1, Kleinberg's choice for a stream whose
     * bursts are ranked, one in eight series without any would have one.
     */
    static final double COST = 1.5;

    private Bursts() {}

    /**
     * A burst.
     *
     * @param first place of its first period
     * @param beyond place after its last
     * @param weight how much cheaper the burst explains the counts than the usual share does; 0 or more
     */
    record Burst(int first, int beyond, double weight) {}

    /**
     * The bursts of a series, ascending.
     *
     * @param counts stories with the actor or pair in each period
     * @param totals what stories of the period they are counted by; where they are fewer than the count, all have it
     */
    static List<Burst> of(double[] counts, double[] totals) {
        return of(counts, totals, SCALE, COST);
    }

    static List<Burst> of(double[] counts, double[] totals, double scale, double cost) {
        int n = counts.length;
        double all = 0;
        double hits = 0;
        for (int i = 0; i < n; i++) {
            hits += counts[i];
            all += totals[i];
        }
        if (hits == 0 || hits == all) {
            return List.of();
        }
        Share usual = new Share(hits / all);
        Share high = new Share(Math.min(1 - 1e-12, hits / all * scale));
        double enter = cost * Math.log(n);
        double[] calm = new double[n];
        double[] burst = new double[n];
        boolean[] calmFromBurst = new boolean[n];
        boolean[] burstFromCalm = new boolean[n];
        for (int i = 0; i < n; i++) {
            double lastCalm = i == 0 ? 0 : calm[i - 1];
            double lastBurst = i == 0 ? Double.POSITIVE_INFINITY : burst[i - 1];
            calmFromBurst[i] = lastBurst < lastCalm;
            burstFromCalm[i] = lastCalm + enter < lastBurst;
            calm[i] = Math.min(lastCalm, lastBurst) + usual.surprise(counts[i], totals[i]);
            burst[i] = Math.min(lastCalm + enter, lastBurst) + high.surprise(counts[i], totals[i]);
        }
        boolean[] bursting = new boolean[n];
        boolean state = burst[n - 1] < calm[n - 1];
        for (int i = n - 1; i >= 0; i--) {
            bursting[i] = state;
            state = state ? !burstFromCalm[i] : calmFromBurst[i];
        }
        return stretches(bursting, counts, totals, usual, high);
    }

    private static List<Burst> stretches(
            boolean[] bursting, double[] counts, double[] totals, Share usual, Share high) {
        List<Burst> bursts = new ArrayList<>();
        int i = 0;
        while (i < bursting.length) {
            int end = i;
            double weight = 0;
            while (end < bursting.length && bursting[end]) {
                weight += usual.surprise(counts[end], totals[end]) - high.surprise(counts[end], totals[end]);
                end++;
            }
            if (end > i) {
                bursts.add(new Burst(i, end, weight));
            }
            i = Math.max(end, i + 1);
        }
        return bursts;
    }

    /** The logarithms of a share and of what it leaves. */
    private record Share(double with, double without) {
        Share(double share) {
            this(Math.log(share), Math.log1p(-share));
        }

        /** Negative log-probability of so many of a period's stories, without what is the same for all shares. */
        double surprise(double count, double total) {
            return -(count * with + Math.max(0, total - count) * without);
        }
    }
}
