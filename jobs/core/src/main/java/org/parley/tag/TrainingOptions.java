package org.parley.tag;

/**
 * How a perceptron is trained.
 *
 * @param epochs how often it sees each sentence
 * @param seed of the order in which it sees them
 * @param rarest how often a feature must occur to count
 * @param margin by how much a wrong tag is favoured while training, so that the right one learns to win clearly
 * @param smallest weights below this share of the largest kept weight are dropped
 */
public record TrainingOptions(int epochs, long seed, int rarest, int margin, double smallest) {
    public TrainingOptions {
        if (epochs < 1 || rarest < 1 || margin < 0 || !(smallest >= 0 && smallest < 1)) {
            throw new IllegalArgumentException("options out of range");
        }
    }

    /** What the shipped models are trained with. */
    public static TrainingOptions usual() {
        return new TrainingOptions(15, 1, 2, 0, 0.01);
    }
}
