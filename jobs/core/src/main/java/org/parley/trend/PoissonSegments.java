package org.parley.trend;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * The stretches of constant rate into which counts fall, as many as pay for themselves: the segmentation of the least
 * cost, a segment's cost being twice its negative log-likelihood as Poisson counts by their exposure, and each further
 * segment costing a penalty. Found exactly by PELT (Killick, Fearnhead and Eckley, 2012), in a time that grows with the
 * length rather than its square where there are changes.
 */
final class PoissonSegments {
    private PoissonSegments() {}

    /** The penalty of the Bayesian information criterion: two parameters, rate and place, a segment. */
    static double usualPenalty(int n) {
        return 2 * Math.log(n);
    }

    /**
     * The first places of all segments but the first, ascending.
     *
     * @param counts events in each period
     * @param exposures above 0
     * @param penalty of each change, above 0
     * @throws IllegalArgumentException when lengths differ
     */
    static List<Integer> changes(double[] counts, double[] exposures, double penalty) {
        if (counts.length != exposures.length) {
            throw new IllegalArgumentException(counts.length + " counts, " + exposures.length + " exposures");
        }
        int n = counts.length;
        double[] counted = new double[n + 1];
        double[] exposed = new double[n + 1];
        for (int i = 0; i < n; i++) {
            counted[i + 1] = counted[i] + counts[i];
            exposed[i + 1] = exposed[i] + exposures[i];
        }
        double[] least = new double[n + 1];
        int[] from = new int[n + 1];
        least[0] = -penalty;
        List<Integer> candidates = new ArrayList<>(List.of(0));
        for (int end = 1; end <= n; end++) {
            least[end] = Double.POSITIVE_INFINITY;
            for (int begin : candidates) {
                double cost =
                        least[begin] + cost(counted[end] - counted[begin], exposed[end] - exposed[begin]) + penalty;
                if (cost < least[end]) {
                    least[end] = cost;
                    from[end] = begin;
                }
            }
            for (Iterator<Integer> kept = candidates.iterator(); kept.hasNext(); ) {
                int begin = kept.next();
                double cost = least[begin] + cost(counted[end] - counted[begin], exposed[end] - exposed[begin]);
                if (cost > least[end]) {
                    kept.remove();
                }
            }
            candidates.add(end);
        }
        Deque<Integer> changes = new ArrayDeque<>();
        for (int begin = n == 0 ? 0 : from[n]; begin > 0; begin = from[begin]) {
            changes.addFirst(begin);
        }
        return List.copyOf(changes);
    }

    /** Twice the negative log-likelihood at the segment's own rate, without what is the same for all segmentations. */
    private static double cost(double count, double exposure) {
        return count <= 0 ? 0 : 2 * (count - count * Math.log(count / exposure));
    }
}
