package org.parley.planted;

import java.util.Locale;

/**
 * So many of so many, with Wilson's 95 % interval (Wilson, 1927).
 *
 * @param hits how many
 * @param of out of how many; where it is 0, the share is not a number
 */
public record Proportion(long hits, long of) {
    private static final double Z = 1.959963984540054;

    public Proportion {
        Values.require(hits >= 0 && of >= hits, "not a proportion: " + hits + " of " + of);
    }

    public double share() {
        return (double) hits / of;
    }

    public double low() {
        return of == 0 ? 0 : Math.max(0, centre() - halfWidth());
    }

    public double high() {
        return of == 0 ? 1 : Math.min(1, centre() + halfWidth());
    }

    private double centre() {
        return (share() + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double halfWidth() {
        double share = share();
        return Z / (1 + Z * Z / of) * Math.sqrt(share * (1 - share) / of + Z * Z / (4.0 * of * of));
    }

    /** As percent with the interval in brackets; a dash where there is nothing to count. */
    @Override
    public String toString() {
        return of == 0
                ? "-"
                : String.format(Locale.ROOT, "%.1f [%.1f, %.1f]", 100 * share(), 100 * low(), 100 * high());
    }
}
