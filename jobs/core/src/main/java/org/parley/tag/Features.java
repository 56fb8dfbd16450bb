package org.parley.tag;

/** What a tagger sees of each token of a sentence. Implementations are immutable and may be shared by threads. */
public interface Features {
    /** Which features these are and in which revision; a model works only with the features that it was trained on. */
    String revision();

    /**
     * Adds the features of a sentence's tokens.
     *
     * @param words the sentence's tokens
     * @param into gets {@link FeatureHashes#nextToken()} before each token's features
     */
    void add(String[] words, FeatureHashes into);
}
