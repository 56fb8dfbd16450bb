package org.parley.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.parley.model.Measure;

/** The values of one measure in the periods that may be used, and how many stories stand behind them. */
final class Series {
    private static final double LN2 = Math.log(2);

    private final Calendar calendar;
    private final Measure measure;
    private final double[] months;
    private final double[] values;
    private int size;
    private long stories;

    Series(Calendar calendar, Measure measure) {
        this.calendar = calendar;
        this.measure = measure;
        this.months = new double[calendar.size()];
        this.values = new double[calendar.size()];
    }

    /** Adds the next period's value. */
    void add(int place, double value, long storiesBehind) {
        months[size] = calendar.months(place);
        values[size++] = value;
        stories += storiesBehind;
    }

    Calendar calendar() {
        return calendar;
    }

    Measure measure() {
        return measure;
    }

    int size() {
        return size;
    }

    long stories() {
        return stories;
    }

    double[] months() {
        return Arrays.copyOf(months, size);
    }

    double[] values() {
        return Arrays.copyOf(values, size);
    }

    /** What was left out, and what there is too little of. */
    List<String> flags() {
        List<String> flags = new ArrayList<>(calendar.flags());
        if (size < TrendTest.LEAST_PERIODS) {
            flags.add("few_periods");
        }
        if (stories < TrendTest.LEAST_STORIES) {
            flags.add("few_stories");
        }
        return flags;
    }

    boolean isEnough() {
        return size >= TrendTest.LEAST_PERIODS && stories >= TrendTest.LEAST_STORIES;
    }

    /** A count's share in a whole on the log2 scale, half a story added so that 0 has a place on it. */
    static double share(long count, long whole) {
        return Math.log((count + 0.5) / (whole + 1.0)) / LN2;
    }
}
