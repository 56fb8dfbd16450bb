package org.parley.trend;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.math3.distribution.TDistribution;

/** Student's t distribution: its quantile is searched for once for each number of degrees of freedom. */
final class StudentT {
    private static final double LEVEL = 0.975;
    private static final Map<Integer, StudentT> ALL = new ConcurrentHashMap<>();

    private final TDistribution distribution;
    private final double quantile;

    private StudentT(int degreesOfFreedom) {
        this.distribution = new TDistribution(degreesOfFreedom);
        this.quantile = distribution.inverseCumulativeProbability(LEVEL);
    }

    /** @param degreesOfFreedom above 0 */
    static StudentT of(int degreesOfFreedom) {
        return ALL.computeIfAbsent(degreesOfFreedom, StudentT::new);
    }

    /** Half the width of a 95 % interval [standard errors]. */
    double quantile() {
        return quantile;
    }

    /** Probability of an estimate as far from 0, on either side, if nothing were there. */
    double p(double estimate, double error) {
        return Math.min(1, 2 * distribution.cumulativeProbability(-Math.abs(estimate) / error));
    }
}
