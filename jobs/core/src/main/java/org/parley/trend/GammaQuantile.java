package org.parley.trend;

import org.apache.commons.math3.special.Erf;
import org.apache.commons.math3.special.Gamma;

/**
 * Quantiles of the Gamma distribution with rate 1: Newton's method with Halley's correction, some ten times faster
 * than the bracketing solver of commons-math, for one is needed per pair and period.
 */
final class GammaQuantile {
    private static final int STEPS = 50;

    private GammaQuantile() {}

    /**
     * The value below which the distribution has so much of its mass.
     *
     * @param shape above 0
     * @param probability above 0 and below 1
     */
    static double of(double shape, double probability) {
        double logGamma = Gamma.logGamma(shape);
        double x = guess(shape, probability, logGamma);
        for (int step = 0; step < STEPS; step++) {
            double density = Math.exp((shape - 1) * Math.log(x) - x - logGamma);
            double newton = (Gamma.regularizedGammaP(shape, x, 1e-15, Integer.MAX_VALUE) - probability) / density;
            double curve = (shape - 1) / x - 1;
            double delta = newton / (1 - 0.5 * Math.min(1, newton * curve));
            double next = x - delta;
            x = next > 0 ? next : x / 2;
            if (Math.abs(delta) < 1e-13 * x) {
                break;
            }
        }
        return x;
    }

    /** Wilson and Hilferty (1931), and the first term of the distribution's series where that is too small. */
    private static double guess(double shape, double probability, double logGamma) {
        double z = Math.sqrt(2) * Erf.erfInv(2 * probability - 1);
        double root = 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape));
        double guess = shape * root * root * root;
        double tail = Math.exp((Math.log(probability * shape) + logGamma) / shape);
        return root > 0.2 && shape > 1 ? guess : Math.min(tail, shape + 1);
    }
}
