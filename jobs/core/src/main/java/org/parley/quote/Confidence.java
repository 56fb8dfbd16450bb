package org.parley.quote;

import java.nio.ByteBuffer;
import java.util.List;
import org.apache.commons.math3.linear.Array2DRowRealMatrix;
import org.apache.commons.math3.linear.ArrayRealVector;
import org.apache.commons.math3.linear.LUDecomposition;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.linear.RealVector;

/**
 * How likely content and source that the model reads are right, by logistic regression on what is known of them (Platt,
 * 1999): of those at 0.9 nine in ten are right on texts like those that it was fitted on. What rules alone find has the
 * confidence of its rule. Immutable.
 */
final class Confidence {
    private static final double SUREST = 0.999;
    private static final double LEAST_SURE = 0.01;

    /** Pull of every weight but the first towards 0. */
    private static final double RIDGE = 1;

    private static final int MOST_STEPS = 50;
    private static final double CONVERGED = 1e-9;

    private final double[] weights;

    private Confidence(double[] weights) {
        this.weights = weights;
    }

    /**
     * What is known of a statement.
     *
     * @param reports the probability that the cue reports this content
     * @param speech the probability that it is speech, where it reports
     * @param isRuled whether rules read the cue too
     * @param agrees whether they read the same content
     * @param isDirect whether the content is whole quotations
     * @param isMixed whether the content is partly quoted
     * @param hasSource whether a source was found
     * @param isListed whether the cue is in the lexicon
     * @param words number of tokens of the content
     */
    record Evidence(
            double reports,
            double speech,
            boolean isRuled,
            boolean agrees,
            boolean isDirect,
            boolean isMixed,
            boolean hasSource,
            boolean isListed,
            int words) {
        private static final int SIZE = 10;

        private double[] values() {
            return new double[] {
                1,
                logit(reports),
                logit(speech),
                isRuled ? 1 : 0,
                agrees ? 1 : 0,
                isDirect ? 1 : 0,
                isMixed ? 1 : 0,
                hasSource ? 1 : 0,
                isListed ? 1 : 0,
                StrictMath.log(words)
            };
        }

        private static double logit(double probability) {
            double p = Math.min(SUREST, Math.max(LEAST_SURE, probability));
            return StrictMath.log(p / (1 - p));
        }
    }

    /** Evidence, and whether the statement was right. */
    record Verdict(Evidence evidence, boolean isRight) {}

    /** The model's own probabilities, taken at their word. */
    static Confidence unfitted() {
        double[] weights = new double[Evidence.SIZE];
        weights[1] = 1;
        weights[2] = 1;
        return new Confidence(weights);
    }

    /** Fits by Newton's method; an {@link IllegalArgumentException} without a right and a wrong statement. */
    static Confidence fit(List<Verdict> verdicts) {
        long right = verdicts.stream().filter(Verdict::isRight).count();
        if (right == 0 || right == verdicts.size()) {
            throw new IllegalArgumentException("confidences need statements that are right, and some that are not");
        }
        double[] weights = new double[Evidence.SIZE];
        double step = Double.MAX_VALUE;
        for (int i = 0; i < MOST_STEPS && step > CONVERGED; i++) {
            RealVector change = newton(verdicts, weights);
            for (int k = 0; k < weights.length; k++) {
                weights[k] += change.getEntry(k);
            }
            step = change.getLInfNorm();
        }
        return new Confidence(weights);
    }

    private static RealVector newton(List<Verdict> verdicts, double[] weights) {
        RealMatrix curvature = new Array2DRowRealMatrix(weights.length, weights.length);
        RealVector slope = new ArrayRealVector(weights.length);
        for (int k = 1; k < weights.length; k++) {
            curvature.setEntry(k, k, RIDGE);
            slope.setEntry(k, -RIDGE * weights[k]);
        }
        for (Verdict verdict : verdicts) {
            double[] values = verdict.evidence.values();
            double likely = logistic(weights, values);
            double error = (verdict.isRight ? 1 : 0) - likely;
            for (int k = 0; k < values.length; k++) {
                slope.addToEntry(k, error * values[k]);
                for (int other = 0; other < values.length; other++) {
                    curvature.addToEntry(k, other, likely * (1 - likely) * values[k] * values[other]);
                }
            }
        }
        return new LUDecomposition(curvature).getSolver().solve(slope);
    }

    private static double logistic(double[] weights, double[] values) {
        double sum = 0;
        for (int k = 0; k < weights.length; k++) {
            sum += weights[k] * values[k];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /** The probability that the statement is right: content and source. */
    double of(Evidence evidence) {
        return logistic(weights, evidence.values());
    }

    byte[] bytes() {
        ByteBuffer out = ByteBuffer.allocate(weights.length * Float.BYTES);
        for (double weight : weights) {
            out.putFloat((float) weight);
        }
        return out.array();
    }

    static Confidence read(byte[] bytes) {
        if (bytes.length != Evidence.SIZE * Float.BYTES) {
            throw new IllegalArgumentException("not a model of statements");
        }
        ByteBuffer in = ByteBuffer.wrap(bytes);
        double[] weights = new double[Evidence.SIZE];
        for (int k = 0; k < weights.length; k++) {
            weights[k] = in.getFloat();
        }
        return new Confidence(weights);
    }
}
