package org.parley.trend;

/**
 * Where the rate of a Poisson count most likely changed, once: the split into two segments of constant rate with the
 * largest likelihood, and the places that a profile likelihood ratio does not reject at 5 % (chi-square with one
 * degree of freedom; the usual choice, though a place is no smooth parameter).
 *
 * @param place first value of the second segment
 * @param earliest first place of the 95 % set
 * @param latest last place of the 95 % set
 * @param size rate after / rate before, each with half a story added so that an empty segment has a rate
 */
public record LevelBreak(int place, int earliest, int latest, double size) {
    private static final double HALF_CHI_SQUARE = 3.841458820694124 / 2;

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
        double least = likelihoods[best] - HALF_CHI_SQUARE;
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
