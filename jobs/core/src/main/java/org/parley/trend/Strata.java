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
    private final long least;
    private final double[] small;

    /**
     * @param totals stories by place of the period and stratum
     * @param actors how many actors a story mentions, mean of each stratum; infinite where one actor's mention takes no room
     *     from another's
     * @param least strata of fewer stories in a period are one there
     */
    Strata(long[][] totals, double[][] actors, long least) {
        this.totals = totals;
        this.actors = actors;
        this.least = least;
        this.small = new double[totals.length];
        for (int place = 0; place < totals.length; place++) {
            for (int stratum = 0; stratum < totals[place].length; stratum++) {
                small[place] += isSmall(place, stratum) ? totals[place][stratum] : 0;
            }
        }
    }

    /** Number of strata in each period. */
    int size() {
        return totals.length == 0 ? 0 : totals[0].length;
    }

    private boolean isSmall(int place, int stratum) {
        return totals[place][stratum] < least;
    }

    /** Stories with both that are expected in a period. */
    double expected(Counts a, Counts b, int place) {
        return sum(a, b, place, (n, company, ofA, ofB) -> room(company, (ofA + ofB) / (2 * n)) * ofA * ofB / n);
    }

    /**
     * What other stories let expect of those with both in a period: the product of margins without what a story adds to
     * both of them, for a pair that is often together in a small stratum would else expect itself. As the product of
     * margins it is right on average where the two are independent.
     *
     * @param both strata of the stories with both
     */
    double expectedOfOthers(Counts a, Counts b, int place, int[] both) {
        double sum = sum(a, b, place, (n, company, ofA, ofB) -> ofA * ofB / others(n));
        for (int stratum : both) {
            double n = isSmall(place, stratum) ? small[place] : totals[place][stratum];
            sum -= n > 1 ? 1 / others(n) : 0;
        }
        return Math.max(0, sum);
    }

    /** Variance of the stories with both in a period, if the two are independent in each stratum. */
    double variance(Counts a, Counts b, int place) {
        return sum(
                a,
                b,
                place,
                (n, company, ofA, ofB) -> n > 1 ? ofA * ofB * (n - ofA) * (n - ofB) / (n * n * (n - 1)) : 0);
    }

    /** Adds up what the strata say in which both have stories. */
    private double sum(Counts a, Counts b, int place, Term term) {
        double sum = 0;
        double ofASmall = 0;
        double ofBSmall = 0;
        int i = a.from[place];
        int j = b.from[place];
        while (i < a.from[place + 1] || j < b.from[place + 1]) {
            int ofA = i < a.from[place + 1] ? a.strata[i] : Integer.MAX_VALUE;
            int ofB = j < b.from[place + 1] ? b.strata[j] : Integer.MAX_VALUE;
            int stratum = Math.min(ofA, ofB);
            double storiesA = ofA == stratum ? a.stories[i++] : 0;
            double storiesB = ofB == stratum ? b.stories[j++] : 0;
            if (isSmall(place, stratum)) {
                ofASmall += storiesA;
                ofBSmall += storiesB;
            } else if (storiesA > 0 && storiesB > 0) {
                sum += term.of((double) totals[place][stratum], actors[place][stratum], storiesA, storiesB);
            }
        }
        return ofASmall > 0 && ofBSmall > 0
                ? sum + term.of(small[place], Double.POSITIVE_INFINITY, ofASmall, ofBSmall)
                : sum;
    }

    /** What a stratum says, by its stories, how many actors they mention, and how many mention each of the two. */
    private interface Term {
        double of(double n, double company, double ofA, double ofB);
    }

    /** Stories that are left beside one; 1 where it is alone. */
    private static double others(double n) {
        return Math.max(1, n - 1);
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
    static final class Counts implements Denominator {
        private final int[] from;
        private final int[] strata;
        private final double[] stories;

        private Counts(int[] from, int[] strata, double[] stories) {
            this.from = from;
            this.strata = strata;
            this.stories = stories;
        }

        @Override
        public double stories(int place) {
            double sum = 0;
            for (int i = from[place]; i < from[place + 1]; i++) {
                sum += stories[i];
            }
            return sum;
        }

        @Override
        public double stories(int place, int stratum) {
            int at = Arrays.binarySearch(strata, from[place], from[place + 1], stratum);
            return at < 0 ? 0 : stories[at];
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
