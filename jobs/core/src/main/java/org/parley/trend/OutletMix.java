package org.parley.trend;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The outlets that the stories of an actor or pair come from. Each outlet has a rate of its own: what a period lets expect
 * is the sum of what its outlets do, so that an outlet that joins, leaves or grows makes no trend ({@link OutletModel}).
 */
final class OutletMix {
    private static final double LN2 = Math.log(2);
    private final int[] places;
    private final double[] months;
    private final double[] counts;
    private final double[] stories;
    private final double[][] totals;
    private final int[] numbers;
    private final boolean[] known;
    private final double scale;

    /**
     * The outlets that have stories of the actor or pair, and others that these are counted by.
     *
     * @param whole what they are counted by
     * @param places ascending
     * @param counted stories of the actor or pair
     */
    OutletMix(Calendar calendar, Denominator whole, int[] places, Strata.Counts counted) {
        double[] sums = counted.byStratum(places);
        int most = (int) Arrays.stream(sums).filter(count -> count > 0).count();
        double[] stories = new double[most];
        double[][] totals = new double[most][];
        int[] numbers = new int[most];
        int size = 0;
        double sum = 0;
        this.counts = new double[places.length];
        this.known = new boolean[places.length];
        for (int outlet = 0; outlet < sums.length; outlet++) {
            if (sums[outlet] > 0) {
                double[] total = new double[places.length];
                double all = 0;
                for (int i = 0; i < places.length; i++) {
                    total[i] = whole.stories(places[i], outlet);
                    all += total[i];
                }
                if (all > 0) {
                    stories[size] = sums[outlet];
                    numbers[size] = outlet;
                    totals[size++] = total;
                    sum += sums[outlet];
                    for (int i = 0; i < places.length; i++) {
                        counts[i] += counted.stories(places[i], outlet);
                        known[i] |= whole.isKnown(places[i], outlet);
                    }
                }
            }
        }
        this.places = places;
        this.months = Arrays.stream(places).mapToDouble(calendar::months).toArray();
        this.stories = Arrays.copyOf(stories, size);
        this.totals = Arrays.copyOf(totals, size);
        this.numbers = Arrays.copyOf(numbers, size);
        this.scale = Arrays.stream(places).mapToDouble(whole::stories).sum() / sum;
    }

    /** What can be said of its counts in time. */
    OutletModel model() {
        return new OutletModel(counts, stories, totals);
    }

    /**
     * The same outlets in a replicate of the corpus.
     *
     * @param whole what is counted by there
     * @param counted stories of the actor or pair there
     */
    OutletModel resampled(Denominator whole, Denominator counted) {
        double[] all = new double[places.length];
        double[] own = new double[numbers.length];
        double[][] by = new double[numbers.length][places.length];
        for (int outlet = 0; outlet < own.length; outlet++) {
            double sum = 0;
            for (int i = 0; i < all.length; i++) {
                by[outlet][i] = whole.stories(places[i], numbers[outlet]);
                sum += by[outlet][i];
            }
            for (int i = 0; i < all.length && sum > 0; i++) {
                double count = counted.stories(places[i], numbers[outlet]);
                all[i] += count;
                own[outlet] += count;
            }
        }
        return new OutletModel(all, own, by);
    }

    /**
     * The same outlets in a replicate of the corpus in which what is counted by is the same.
     *
     * @param counts stories of the actor or pair at each place there
     * @param all the same by outlet, of all outlets
     */
    OutletModel resampled(double[] counts, double[] all) {
        double[] own = new double[numbers.length];
        for (int outlet = 0; outlet < own.length; outlet++) {
            own[outlet] = all[numbers[outlet]];
        }
        return new OutletModel(counts, own, totals);
    }

    /** Stories of the actor or pair at each place, by these outlets. */
    double[] counts() {
        return counts.clone();
    }

    /** Whether there is no outlet. */
    boolean isEmpty() {
        return stories.length == 0;
    }

    /** Those of its places where any of the outlets might have written of the actor or pair. */
    int[] known(int[] places) {
        return IntStream.range(0, places.length)
                .filter(i -> known[i])
                .map(i -> places[i])
                .toArray();
    }

    /**
     * What each period's count is to be counted by, if the rates of all outlets change by the same factors: the stories
     * of a period are worth what its outlets wrote of the actor or pair. Without a change they sum up to all stories.
     *
     * @param growth the factors
     * @param levels by how much more each period is worth beside
     */
    double[] exposures(double[] growth, double[] levels) {
        double[] exposures = new double[months.length];
        double[] grown = new double[months.length];
        for (int i = 0; i < grown.length; i++) {
            grown[i] = growth[i] * levels[i];
        }
        for (int outlet = 0; outlet < stories.length; outlet++) {
            double rate = scale * stories[outlet] / grown(outlet, grown);
            for (int i = 0; i < exposures.length; i++) {
                exposures[i] += rate * totals[outlet][i] * levels[i];
            }
        }
        return exposures;
    }

    /**
     * The factors of a line.
     *
     * @param slope of the log2 rate per month
     */
    double[] growth(double slope) {
        double[] growth = new double[months.length];
        double middle = (months[0] + months[months.length - 1]) / 2;
        for (int i = 0; i < growth.length; i++) {
            growth[i] = Math.exp(slope * LN2 * (months[i] - middle));
        }
        return growth;
    }

    /** Stories of a period that the outlets published that ever wrote of the actor or pair. */
    double total(int index) {
        double sum = 0;
        for (double[] total : totals) {
            sum += total[index];
        }
        return sum;
    }

    private double grown(int outlet, double[] growth) {
        return OutletModel.dot(totals[outlet], growth);
    }
}
