package org.parley.trend;

import java.util.stream.IntStream;

/**
 * How much more often than expected something was seen, in bits, drawn towards 0 where data are few (Noren, Hopstadius and
 * Bate, 2013).
 *
 * @param observed what was seen, 0 or more
 * @param expected what was expected, 0 or more
 */
public record InformationComponent(long observed, double expected) {
    private static final double LN2 = Math.log(2);
    private static final double LOW = 0.025;
    private static final double HIGH = 0.975;

    /** Quantiles of the smaller counts: there is one interval per pair and period. */
    private static final double[] LOWS = quantiles(LOW);

    private static final double[] HIGHS = quantiles(HIGH);

    /** log2((O + 1/2) / (E + 1/2)). */
    public double value() {
        return Math.log((observed + 0.5) / (expected + 0.5)) / LN2;
    }

    /** Lower end of the 95 % credibility interval: a Gamma(O + 1/2, E + 1/2) quantile. */
    public double low() {
        return bits(LOWS, LOW);
    }

    /** Upper end of the 95 % credibility interval. */
    public double high() {
        return bits(HIGHS, HIGH);
    }

    private double bits(double[] known, double probability) {
        double quantile =
                observed < known.length ? known[(int) observed] : GammaQuantile.of(observed + 0.5, probability);
        return Math.log(quantile / (expected + 0.5)) / LN2;
    }

    private static double[] quantiles(double probability) {
        return IntStream.range(0, 1000)
                .mapToDouble(observed -> GammaQuantile.of(observed + 0.5, probability))
                .toArray();
    }
}
