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
     * What other stories let expect of those with both: the product of margins without what a story adds to both of them,
     * for a pair that is often together in a small stratum would else expect itself. As the product of margins it is right
     * on average where the two are independent.
     *
     * @param both the stories with both
     * @return by period and stratum, small strata {@link #pooled}; a cell wherever both are mentioned, though nothing may be
     *     expected there
     */
    Counts expectedOfOthers(Counts a, Counts b, Counts both) {
        CountsBuilder expected = new CountsBuilder(totals.length, Math.min(a.strata.length, b.strata.length));
        for (int place = 0; place < totals.length; place++) {
            int beyondA = a.from[place + 1];
            int beyondB = b.from[place + 1];
            double ofASmall = 0;
            double ofBSmall = 0;
            double bothSmall = 0;
            int i = a.from[place];
            int j = b.from[place];
            while (i < beyondA || j < beyondB) {
                int ofA = i < beyondA ? a.strata[i] : Integer.MAX_VALUE;
                int ofB = j < beyondB ? b.strata[j] : Integer.MAX_VALUE;
                int stratum = Math.min(ofA, ofB);
                double storiesA = ofA == stratum ? a.stories[i++] : 0;
                double storiesB = ofB == stratum ? b.stories[j++] : 0;
                double together = storiesA > 0 && storiesB > 0 ? both.stories(place, stratum) : 0;
                if (isSmall(place, stratum)) {
                    ofASmall += storiesA;
                    ofBSmall += storiesB;
                    bothSmall += together;
                } else if (storiesA > 0 && storiesB > 0) {
                    expected.add(stratum, ofOthers(storiesA, storiesB, together, (double) totals[place][stratum]));
                }
            }
            if (ofASmall > 0 && ofBSmall > 0) {
                expected.add(size(), ofOthers(ofASmall, ofBSmall, bothSmall, small[place]));
            }
            expected.end(place);
        }
        return expected.counts();
    }

    private static double ofOthers(double ofA, double ofB, double both, double n) {
        return n > 1 ? (ofA * ofB - both) / (n - 1) : ofA * ofB;
    }

    /** Stories of a stratum in a period; of the small ones together where it is {@link #size}. */
    double total(int place, int stratum) {
        return stratum == size() ? small[place] : totals[place][stratum];
    }

    /** Stories where the small strata of each period are one, whose number is {@link #size}. */
    Counts pooled(Counts counted) {
        return counted.moved((place, stratum) -> isSmall(place, stratum), size());
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

    /**
     * Of a story's k actors, k - 1 places are left for others, which share them by how often they are mentioned.
     *
     * @param shares mean share of the stories that mention the two
     */
    private static double room(double actors, double shares) {
        return Double.isInfinite(actors) ? 1 : (actors - 1) / (actors - shares);
    }

    /** Stories by period and stratum; what has no cell isn't known. */
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

        @Override
        public boolean isKnown(int place, int stratum) {
            return Arrays.binarySearch(strata, from[place], from[place + 1], stratum) >= 0;
        }

        /** Which cells become one with others of their period. */
        interface Moved {
            boolean test(int place, int stratum);
        }

        /**
         * The same with some cells of each period as one.
         *
         * @param to its number, above all others
         */
        Counts moved(Moved isMoved, int to) {
            CountsBuilder kept = new CountsBuilder(from.length - 1, strata.length);
            for (int place = 0; place < from.length - 1; place++) {
                double moved = 0;
                boolean isThere = false;
                for (int i = from[place]; i < from[place + 1]; i++) {
                    if (strata[i] == to || isMoved.test(place, strata[i])) {
                        moved += stories[i];
                        isThere = true;
                    } else {
                        kept.add(strata[i], stories[i]);
                    }
                }
                if (isThere) {
                    kept.add(to, moved);
                }
                kept.end(place);
            }
            return kept.counts();
        }

        /** The number of a cell, from 0 on; negative where there is none. */
        int cell(int place, int stratum) {
            return Arrays.binarySearch(strata, from[place], from[place + 1], stratum);
        }

        /** The first cell of a period, or of a later one. */
        int first(int place) {
            return from[place];
        }

        /** The stratum of a cell. */
        int stratum(int cell) {
            return strata[cell];
        }

        /** How many cells there are. */
        int cells() {
            return strata.length;
        }

        /** Stories of a cell. */
        double ofCell(int cell) {
            return stories[cell];
        }

        /** Other stories in the same cells. */
        Counts with(double[] others) {
            return new Counts(from, strata, others);
        }

        /** Sums over some places, by stratum. */
        double[] byStratum(int[] places) {
            int size = 0;
            for (int stratum : strata) {
                size = Math.max(size, stratum + 1);
            }
            double[] sums = new double[size];
            for (int place : places) {
                for (int i = from[place]; i < from[place + 1]; i++) {
                    sums[strata[i]] += stories[i];
                }
            }
            return sums;
        }

        /**
         * Sorts and adds up.
         *
         * @param periods number of periods
         * @param cells place of the period times the number of strata, plus the stratum
         * @param stories stories of each cell; cells may be there several times
         */
        static Counts of(int periods, int strata, int[] cells, long[] stories) {
            long[] sorted = new long[cells.length];
            for (int i = 0; i < cells.length; i++) {
                sorted[i] = (long) cells[i] << Integer.SIZE | i;
            }
            Arrays.sort(sorted);
            int[] from = new int[periods + 1];
            int[] stratum = new int[cells.length];
            double[] counted = new double[cells.length];
            int size = 0;
            int last = -1;
            for (long entry : sorted) {
                int cell = (int) (entry >>> Integer.SIZE);
                long count = stories[(int) entry];
                if (count == 0) {
                    continue;
                }
                if (cell != last) {
                    last = cell;
                    stratum[size++] = last % strata;
                    from[last / strata + 1]++;
                }
                counted[size - 1] += count;
            }
            for (int place = 0; place < periods; place++) {
                from[place + 1] += from[place];
            }
            return new Counts(from, Arrays.copyOf(stratum, size), Arrays.copyOf(counted, size));
        }
    }

    /** Counts whose cells come in order. */
    private static final class CountsBuilder {
        private final int[] from;
        private int[] strata;
        private double[] stories;
        private int size;

        private CountsBuilder(int periods, int cells) {
            this.from = new int[periods + 1];
            this.strata = new int[cells + 1];
            this.stories = new double[cells + 1];
        }

        private void add(int stratum, double count) {
            if (size == strata.length) {
                strata = Arrays.copyOf(strata, 2 * size);
                stories = Arrays.copyOf(stories, 2 * size);
            }
            strata[size] = stratum;
            stories[size++] = count;
        }

        private void end(int place) {
            from[place + 1] = size;
        }

        private Counts counts() {
            return new Counts(from, Arrays.copyOf(strata, size), Arrays.copyOf(stories, size));
        }
    }
}
