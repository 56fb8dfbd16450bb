package org.parley.nlp;

import java.util.List;

/**
 * How NerDL is trained.
 *
 * @param epochs how often each sentence is seen
 * @param seed of the order and of the first weights
 * @param rarest how often a word must occur in the raw text to have a vector
 * @param width numbers in a word's vector: one of {@link #WIDTHS}
 * @param batch sentences learnt from at once
 */
public record NerDlOptions(int epochs, int seed, int rarest, int width, int batch) {
    /** The widths that Spark NLP has graphs for, of those that words learnt here can fill. */
    public static final List<Integer> WIDTHS = List.of(100, 128, 256, 300);

    public NerDlOptions {
        if (epochs < 1 || rarest < 1 || batch < 1) {
            throw new IllegalArgumentException("options out of range: epochs, rarest and batch are at least 1");
        }
        if (!WIDTHS.contains(width)) {
            throw new IllegalArgumentException("no graph is " + width + " wide: the widths are " + WIDTHS);
        }
    }
}
