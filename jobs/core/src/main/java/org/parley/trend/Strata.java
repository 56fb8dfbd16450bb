package org.parley.trend;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The parts that each period's stories fall into: by the outlet that was first to publish them, or by how many actors they
 * mention. What two actors' stories let expect of them together is added up part by part, so that what makes both
 * frequent in one part is no relation (Mantel and Haenszel, 1959).
 */
final class Strata implements Serializable {
    private static final long serialVersionUID = 1;

    private final long[][] totals;
    private final double[][] actors;

    /**
     * @param totals stories by place of the period and stratum
     * @param actors how many actors a story mentions, mean of each stratum; infinite where one actor's mention takes no room
     *     from another's
     */
    Strata(long[][] totals, double[][] actors) {
        this.totals = totals;
        this.actors = actors;
    }

    /** Number of strata in each period. */
    int size() {
        return totals.length == 0 ? 0 : totals[0].length;
    }

    /** Stories with both that are expected in a period. */
    double expected(Counts a, Counts b, int place) {
        return sum(a, b, place, (stratum, ofA, ofB) -> {
            double n = totals[place][stratum];
            return room(actors[place][stratum], (ofA + ofB) / (2 * n)) * ofA * ofB / n;
        });
    }

    /**
     * What other stories let expect of those with both in a period: the product of margins without what a story adds to
     * both of them, for a pair that is often together in a small stratum would else expect itself. As the product of
     * margins it is right on average where the two are independent.
     *
     * @param both strata of the stories with both
     */
    double expectedOfOthers(Counts a, Counts b, int place, int[] both) {
        double sum = sum(a, b, place, (stratum, ofA, ofB) -> ofA * ofB / others(place, stratum));
        for (int stratum : both) {
            sum -= totals[place][stratum] > 1 ? 1 / others(place, stratum) : 0;
        }
        return Math.max(0, sum);
    }

    /** Variance of the stories with both in a period, if the two are independent in each stratum. */
    double variance(Counts a, Counts b, int place) {
        return sum(a, b, place, (stratum, ofA, ofB) -> {
            double n = totals[place][stratum];
            return n > 1 ? ofA * ofB * (n - ofA) * (n - ofB) / (n * n * (n - 1)) : 0;
        });
    }

    /** Adds up what the strata say in which both have stories. */
    private static double sum(Counts a, Counts b, int place, Term term) {
        double sum = 0;
        int j = b.from[place];
        for (int i = a.from[place]; i < a.from[place + 1]; i++) {
            while (j < b.from[place + 1] && b.strata[j] < a.strata[i]) {
                j++;
            }
            if (j < b.from[place + 1] && b.strata[j] == a.strata[i]) {
                sum += term.of(a.strata[i], a.stories[i], b.stories[j]);
            }
        }
        return sum;
    }

    /** What a stratum says, by the stories of both in it. */
    private interface Term {
        double of(int stratum, double ofA, double ofB);
    }

    /** Stories that are left beside one; 1 where it is alone. */
    private double others(int place, int stratum) {
        return Math.max(1, totals[place][stratum] - 1.0);
    }

    /**
     * Of a story's k actors, k - 1 places are left for others, which share them by how often they are mentioned.
     *
     * @param shares mean share of the stories that mention the two
     */
    private static double room(double actors, double shares) {
        return Double.isInfinite(actors) ? 1 : (actors - 1) / (actors - shares);
    }

    /** An actor's stories by period and stratum, without those where there are none. */
    static final class Counts {
        private final int[] from;
        private final int[] strata;
        private final double[] stories;

        private Counts(int[] from, int[] strata, double[] stories) {
            this.from = from;
            this.strata = strata;
            this.stories = stories;
        }

        /**
         * Sorts and adds up.
         *
         * @param periods number of periods
         * @param cells place of the period times the number of strata, plus the stratum
         * @param stories stories of each cell; cells may be there several times
         */
        static Counts of(int periods, int strata, int[] cells, long[] stories) {
            long[][] sorted = new long[cells.length][];
            for (int i = 0; i < cells.length; i++) {
                sorted[i] = new long[] {cells[i], stories[i]};
            }
            Arrays.sort(sorted, (a, b) -> Long.compare(a[0], b[0]));
            int[] from = new int[periods + 1];
            int[] stratum = new int[cells.length];
            double[] counted = new double[cells.length];
            int size = 0;
            long last = -1;
            for (long[] cell : sorted) {
                if (cell[1] == 0) {
                    continue;
                }
                if (cell[0] != last) {
                    last = cell[0];
                    stratum[size++] = (int) (last % strata);
                    from[(int) (last / strata) + 1]++;
                }
                counted[size - 1] += cell[1];
            }
            for (int place = 0; place < periods; place++) {
                from[place + 1] += from[place];
            }
            return new Counts(from, Arrays.copyOf(stratum, size), Arrays.copyOf(counted, size));
        }
    }
}
