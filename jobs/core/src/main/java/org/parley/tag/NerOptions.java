package org.parley.tag;

import java.util.List;

/**
 * How a tagger of names is trained.
 *
 * @param tagger how the tagger itself is
 * @param classes how classes of words by their neighbours are
 * @param divisions the numbers of classes by vectors
 */
public record NerOptions(TrainingOptions tagger, ClassOptions classes, List<Integer> divisions) {
    public NerOptions {
        divisions = List.copyOf(divisions);
        if (divisions.stream().anyMatch(size -> size < 1 || size > Short.MAX_VALUE)) {
            throw new IllegalArgumentException("options out of range");
        }
    }

    /** What the shipped model is trained with. */
    public static NerOptions usual() {
        return new NerOptions(TrainingOptions.usual(), ClassOptions.usual(), List.of(100, 500, 2000, 6000));
    }
}
