package org.parley.trend;

/**
 * The 95 % interval of a share (Wilson, 1927).
 *
 * @param share observed
 * @param of out of how many; what a sample's design makes of its size need not be a whole number, and is infinite where
 *     everything was looked at
 */
public record WilsonInterval(double share, double of) {
    private static final double Z = 1.959963984540054;

    /** Lower end; 0 of nothing. */
    public double low() {
        return of == 0 ? 0 : Math.max(0, centre() - halfWidth());
    }

    /** Upper end; 1 of nothing. */
    public double high() {
        return of == 0 ? 1 : Math.min(1, centre() + halfWidth());
    }

    private double centre() {
        return (share + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double halfWidth() {
        return Z / (1 + Z * Z / of) * Math.sqrt(share * (1 - share) / of + Z * Z / (4.0 * of * of));
    }
}
