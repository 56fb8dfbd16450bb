package org.parley.tag;

/**
 * How a tagger is trained.
 *
 * @param epochs how often it sees each sentence
 * @param seed of the order in which it sees them, and of what is left out
 * @param rarest how often a feature must occur to count
 * @param dropout share of a token's features that is left out each time, 0 to 1
 * @param rate how far a step goes
 * @param smallest weights below this share of the largest kept weight are dropped
 * @param runs how often it is trained, each time by another seed; the weights are averaged
 */
public record TrainingOptions(
        int epochs, long seed, int rarest, double dropout, double rate, double smallest, int runs) {
    public TrainingOptions {
        if (epochs < 1
                || rarest < 1
                || runs < 1
                || !(dropout >= 0 && dropout < 1)
                || !(rate > 0)
                || !(smallest >= 0 && smallest < 1)) {
            throw new IllegalArgumentException("options out of range");
        }
    }

    /** What the shipped models are trained with. */
    public static TrainingOptions usual() {
        return new TrainingOptions(5, 1, 3, 0.5, 0.2, 0.04, 5);
    }
}
