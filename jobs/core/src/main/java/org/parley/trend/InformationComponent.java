package org.parley.trend;

/**
 * How much more often than expected something was seen, in bits, drawn towards 0 where data are few (Noren, Hopstadius and
 * Bate, 2013).
 *
 * @param observed what was seen, 0 or more
 * @param expected what was expected, 0 or more
 */
public record InformationComponent(long observed, double expected) {
    private static final double LN2 = Math.log(2);

    /** log2((O + 1/2) / (E + 1/2)). */
    public double value() {
        return Math.log((observed + 0.5) / (expected + 0.5)) / LN2;
    }

    /** Lower end of the 95 % credibility interval: a Gamma(O + 1/2, E + 1/2) quantile. */
    public double low() {
        return quantile(0.025);
    }

    /** Upper end of the 95 % credibility interval. */
    public double high() {
        return quantile(0.975);
    }

    private double quantile(double probability) {
        return Math.log(GammaQuantile.of(observed + 0.5, probability) / (expected + 0.5)) / LN2;
    }
}
