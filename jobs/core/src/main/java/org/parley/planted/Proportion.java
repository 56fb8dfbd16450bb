package org.parley.planted;

import java.util.Locale;
import org.parley.trend.WilsonInterval;

/**
 * So many of so many, with Wilson's 95 % interval (Wilson, 1927).
 *
 * @param hits how many
 * @param of out of how many; where it is 0, the share is not a number
 */
public record Proportion(long hits, long of) {
    public Proportion {
        Values.require(hits >= 0 && of >= hits, "not a proportion: " + hits + " of " + of);
    }

    public double share() {
        return (double) hits / of;
    }

    public double low() {
        return interval().low();
    }

    public double high() {
        return interval().high();
    }

    private WilsonInterval interval() {
        return new WilsonInterval(share(), of);
    }

    /** As percent with the interval in brackets; a dash where there is nothing to count. */
    @Override
    public String toString() {
        return of == 0
                ? "-"
                : String.format(Locale.ROOT, "%.1f [%.1f, %.1f]", 100 * share(), 100 * low(), 100 * high());
    }
}
