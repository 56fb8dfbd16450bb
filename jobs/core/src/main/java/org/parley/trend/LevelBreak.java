package org.parley.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where the rate of a Poisson count most likely changed, once: the split into two segments of constant rate with the
 * largest likelihood, and the places that the likelihood ratio does not reject at 5 %. A place is no smooth parameter: the
 * ratio's distribution is that of the maximum of a walk in both directions, (1 - exp(-x / 2))^2 (Hansen, 2000).
 *
 * @param place first value of the second segment
 * @param earliest first place of the 95 % set
 * @param latest last place of the 95 % set
 * @param size rate after / rate before, each with half a story added so that an empty segment has a rate
 */
public record LevelBreak(int place, int earliest, int latest, double size) {
    private static final double HALF_RATIO = 3.6761;

    /**
     * All changes of level: the ends of the segments that pay for themselves, each as the split of what lies between its
     * neighbours. Where counts vary more than chance, further segments cost more.
     *
     * @param counts events in each period
     * @param exposures what the rate is counted by, above 0
     */
    static List<LevelBreak> all(double[] counts, double[] exposures) {
        double penalty = PoissonSegments.usualPenalty(counts.length) * Math.max(1, dispersion(counts, exposures));
        List<Integer> ends = new ArrayList<>(List.of(0));
        ends.addAll(PoissonSegments.changes(counts, exposures, penalty));
        ends.add(counts.length);
        List<LevelBreak> breaks = new ArrayList<>();
        for (int i = 1; i < ends.size() - 1; i++) {
            int first = ends.get(i - 1);
            int beyond = ends.get(i + 1);
            LevelBreak split =
                    of(Arrays.copyOfRange(counts, first, beyond), Arrays.copyOfRange(exposures, first, beyond));
            breaks.add(new LevelBreak(first + split.place, first + split.earliest, first + split.latest, split.size));
        }
        return breaks;
    }

    /** How much neighbouring counts differ by what chance brings: 1 for Poisson counts, whose level may change. */
    static double dispersion(double[] counts, double[] exposures) {
        double rate = Arrays.stream(counts).sum() / Arrays.stream(exposures).sum();
        double sum = 0;
        for (int i = 1; i < counts.length; i++) {
            double both = (counts[i - 1] + counts[i]) / (exposures[i - 1] + exposures[i]);
            double difference = counts[i] / exposures[i] - counts[i - 1] / exposures[i - 1];
            // The pair's own rate says too little of sparse counts: it is weighed with that of all.
            double expected = (both + rate) / 2 * (1 / exposures[i] + 1 / exposures[i - 1]);
            sum += expected == 0 ? 0 : difference * difference / expected;
        }
        return counts.length < 2 ? 1 : sum / (counts.length - 1);
    }

    /**
     * Finds the split.
     *
     * @param counts events in each period
     * @param exposures what the rate is counted by, above 0
     * @throws IllegalArgumentException with less than two periods, or lengths that differ
     */
    public static LevelBreak of(double[] counts, double[] exposures) {
        if (counts.length < 2 || counts.length != exposures.length) {
            throw new IllegalArgumentException(counts.length + " counts, " + exposures.length + " exposures");
        }
        double[] counted = running(counts);
        double[] exposed = running(exposures);
        int n = counts.length;
        double[] likelihoods = new double[n];
        int best = 1;
        for (int place = 1; place < n; place++) {
            likelihoods[place] = segment(counted[place], exposed[place])
                    + segment(counted[n] - counted[place], exposed[n] - exposed[place]);
            if (likelihoods[place] > likelihoods[best]) {
                best = place;
            }
        }
        double least = likelihoods[best] - HALF_RATIO;
        int earliest = best;
        int latest = best;
        for (int place = 1; place < n; place++) {
            if (likelihoods[place] >= least) {
                earliest = Math.min(earliest, place);
                latest = Math.max(latest, place);
            }
        }
        double before = (counted[best] + 0.5) / exposed[best];
        double after = (counted[n] - counted[best] + 0.5) / (exposed[n] - exposed[best]);
        return new LevelBreak(best, earliest, latest, after / before);
    }

    /** A segment's log-likelihood at its own rate, without what is the same for all splits. */
    private static double segment(double count, double exposure) {
        return count <= 0 ? 0 : count * Math.log(count / exposure);
    }

    private static double[] running(double[] values) {
        double[] sums = new double[values.length + 1];
        for (int i = 0; i < values.length; i++) {
            sums[i + 1] = sums[i] + values[i];
        }
        return sums;
    }
}
