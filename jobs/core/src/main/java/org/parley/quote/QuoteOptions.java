package org.parley.quote;

import org.parley.tag.TrainingOptions;

/**
 * How the reader of attributions is trained.
 *
 * @param roles of the first reading
 * @param partners of the second
 * @param folds how many parts the documents are cut into for the second to learn from the first; at least 2
 */
public record QuoteOptions(TrainingOptions roles, TrainingOptions partners, int folds) {
    public QuoteOptions {
        if (folds < 2) {
            throw new IllegalArgumentException("options out of range: folds must be at least 2, not " + folds);
        }
    }

    /** What the shipped model is trained with. */
    public static QuoteOptions usual() {
        return new QuoteOptions(
                new TrainingOptions(5, 1, 3, 0.5, 0.2, 0.03, 6), new TrainingOptions(4, 1, 3, 0.4, 0.2, 0.03, 8), 3);
    }
}
