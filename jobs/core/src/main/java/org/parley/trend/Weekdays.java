package org.parley.trend;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The days of the week as terms of a line: each has a level of its own, so that a week is no trend, no break and no noise.
 * Days of the week with fewer than 5 stories between them are one, those with fewest first, for a level of next to nothing
 * can't be known. Which they are follows from totals that don't tell of the order in time.
 */
final class Weekdays {
    /** A line of periods other than days. */
    static final Weekdays NONE = new Weekdays(new int[0], 1);

    private static final int DAYS = DayOfWeek.values().length;

    /** Four of each day of the week: with fewer, levels would take most of what there is to know. */
    private static final int LEAST_DAYS = 4 * DAYS;

    private static final double LEAST_STORIES = 5;

    private final int[] levels;
    private final int size;

    private Weekdays(int[] levels, int size) {
        this.levels = levels;
        this.size = size;
    }

    /**
     * The levels of some days; none where there are fewer than 28 days.
     *
     * @param days of the week
     * @param counts stories of each day
     */
    static Weekdays of(DayOfWeek[] days, double[] counts) {
        if (days.length < LEAST_DAYS) {
            return NONE;
        }
        double[] stories = new double[DAYS];
        boolean[] isThere = new boolean[DAYS];
        for (int i = 0; i < days.length; i++) {
            stories[days[i].getValue() - 1] += counts[i];
            isThere[days[i].getValue() - 1] = true;
        }
        int[] most = IntStream.range(0, DAYS)
                .filter(day -> isThere[day])
                .boxed()
                .sorted(Comparator.comparingDouble((Integer day) -> -stories[day])
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(day -> day)
                .toArray();
        int[] levels = new int[DAYS];
        int size = 0;
        double left = Arrays.stream(stories).sum();
        double own = 0;
        for (int day : most) {
            levels[day] = size;
            own += stories[day];
            left -= stories[day];
            if (own >= LEAST_STORIES && left >= LEAST_STORIES) {
                size++;
                own = 0;
            }
        }
        return new Weekdays(
                Arrays.stream(days).mapToInt(day -> levels[day.getValue() - 1]).toArray(), size + 1);
    }

    /** Number of levels beside the first, which is what the others are compared with. */
    int terms() {
        return size - 1;
    }

    /**
     * The value of a term.
     *
     * @param term from 0 on
     */
    double value(int place, int term) {
        return levels[place] == term + 1 ? 1 : 0;
    }

    /**
     * By how much more is counted on each day for the level of its day of the week.
     *
     * @param slopes of all terms of a line, those of weekdays last
     */
    double[] factors(double[] slopes) {
        return Arrays.stream(levels)
                .mapToDouble(level -> level == 0 ? 1 : Math.exp(slopes[slopes.length - size + level]))
                .toArray();
    }
}
