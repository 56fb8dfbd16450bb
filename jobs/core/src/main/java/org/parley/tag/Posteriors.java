package org.parley.tag;

/**
 * How likely the spans of one sentence are when the scores are read as a conditional random field: forward and backward
 * sums (Lafferty, McCallum and Pereira, 2001) over the sequences that the scheme allows, scaled at each token (Rabiner,
 * 1989).
 */
final class Posteriors {
    private final Labels labels;
    private final int tags;
    private final int tokens;
    private final double[] transition;
    private final double[] emission;
    private final double[] forward;
    private final double[] backward;
    private final double[] scale;

    /** @param transition the odds of a tag after another, from {@link #odds} */
    Posteriors(Labels labels, int[] scores, double[] transition, double temperature, int tokens) {
        this.labels = labels;
        this.tags = labels.tags();
        this.tokens = tokens;
        this.transition = transition;
        this.emission = new double[tokens * tags];
        this.forward = new double[tokens * tags];
        this.backward = new double[tokens * tags];
        this.scale = new double[tokens];
        for (int token = 0; token < tokens; token++) {
            int peak = Integer.MIN_VALUE;
            for (int tag = 0; tag < tags; tag++) {
                peak = Math.max(peak, scores[token * tags + tag]);
            }
            for (int tag = 0; tag < tags; tag++) {
                emission[token * tags + tag] = Math.exp((scores[token * tags + tag] - peak) / temperature);
            }
        }
        forward();
        backward();
    }

    static double[] odds(int[] transition, double temperature) {
        double[] odds = new double[transition.length];
        for (int i = 0; i < odds.length; i++) {
            odds[i] = Math.exp(transition[i] / temperature);
        }
        return odds;
    }

    /** The probability that exactly the tokens of a path, from one on, have its tags. */
    double path(int[] path, int first, int beyond) {
        double product = forward[first * tags + path[first]];
        for (int token = first + 1; token < beyond; token++) {
            product *= transition[path[token - 1] * tags + path[token]]
                    * emission[token * tags + path[token]]
                    / scale[token];
        }
        return Math.min(1, product * backward[(beyond - 1) * tags + path[beyond - 1]]);
    }

    private void forward() {
        for (int token = 0; token < tokens; token++) {
            double sum = 0;
            for (int tag = 0; tag < tags; tag++) {
                double mass = token == 0 ? (labels.mayBegin(tag) ? 1 : 0) : 0;
                if (token > 0) {
                    for (int earlier : labels.before(tag)) {
                        mass += forward[(token - 1) * tags + earlier] * transition[earlier * tags + tag];
                    }
                }
                if (token == tokens - 1 && !labels.mayEnd(tag)) {
                    mass = 0;
                }
                mass *= emission[token * tags + tag];
                forward[token * tags + tag] = mass;
                sum += mass;
            }
            scale[token] = sum;
            for (int tag = 0; tag < tags; tag++) {
                forward[token * tags + tag] /= sum;
            }
        }
    }

    private void backward() {
        for (int tag = 0; tag < tags; tag++) {
            backward[(tokens - 1) * tags + tag] = labels.mayEnd(tag) ? 1 : 0;
        }
        for (int token = tokens - 1; token > 0; token--) {
            for (int tag = 0; tag < tags; tag++) {
                double mass = emission[token * tags + tag] * backward[token * tags + tag] / scale[token];
                for (int earlier : labels.before(tag)) {
                    backward[(token - 1) * tags + earlier] += transition[earlier * tags + tag] * mass;
                }
            }
        }
    }
}
