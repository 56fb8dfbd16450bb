package org.parley.tag;

/**
 * How likely each tag, each pair of neighbouring tags, and each piece of a path is in a sentence by a conditional random
 * field: forward and backward sums (Lafferty, McCallum and Pereira, 2001) over the sequences that the scheme allows,
 * scaled at each token (Rabiner, 1989).
 */
final class Marginals {
    private final Labels labels;
    private final int tags;
    private final int tokens;
    private final double[] transition;
    private final double[] emission;
    private final double[] forward;
    private final double[] backward;
    private final double[] scale;

    /**
     * @param emission odds of a tag at a token: {@code [token * tags + tag]}
     * @param transition odds of a tag after another: {@code [earlier * tags + tag]}
     */
    Marginals(Labels labels, double[] emission, double[] transition, int tokens) {
        this.labels = labels;
        this.tags = labels.tags();
        this.tokens = tokens;
        this.transition = transition;
        this.emission = emission;
        this.forward = new double[tokens * tags];
        this.backward = new double[tokens * tags];
        this.scale = new double[tokens];
        forward();
        backward();
    }

    /** The probability of a tag at a token. */
    double tag(int token, int tag) {
        return forward[token * tags + tag] * backward[token * tags + tag];
    }

    /** Takes the probability of each pair of tags at a token and the one before it from some numbers. */
    void takePairs(int token, double[] from) {
        for (int tag = 0; tag < tags; tag++) {
            double mass = emission[token * tags + tag] * backward[token * tags + tag] / scale[token];
            if (mass != 0) {
                for (int earlier : labels.before(tag)) {
                    from[earlier * tags + tag] -=
                            forward[(token - 1) * tags + earlier] * transition[earlier * tags + tag] * mass;
                }
            }
        }
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
                double mass = token == 0 && labels.mayBegin(tag) ? 1 : 0;
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
            scale[token] = Math.max(sum, Double.MIN_NORMAL);
            for (int tag = 0; tag < tags; tag++) {
                forward[token * tags + tag] /= scale[token];
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
                if (mass != 0) {
                    for (int earlier : labels.before(tag)) {
                        backward[(token - 1) * tags + earlier] += transition[earlier * tags + tag] * mass;
                    }
                }
            }
        }
    }
}
