package org.parley.tag;

/**
 * How a tagger of names is trained.
 *
 * @param tagger how the tagger itself is
 * @param classes how classes of words are
 */
public record NerOptions(TrainingOptions tagger, ClassOptions classes) {
    /** What the shipped model is trained with. */
    public static NerOptions usual() {
        return new NerOptions(TrainingOptions.usual(), ClassOptions.usual());
    }
}
