package org.parley.tag;

import java.util.List;

/** What a tagger sees of each token. Implementations are immutable and may be shared by threads. */
public interface Features extends WordFeatures {
    /** How far around a token words are looked at one by one; the most that {@link #addWord} is asked for. */
    int REACH = 2;

    /** Which features these are and in which revision; a model works only with the features that it was trained on. */
    String revision();

    /**
     * Looks at a document as a whole.
     *
     * @param sentences its sentences' tokens, in the text's order
     */
    Document of(List<String[]> sentences);

    /** A document whose tokens' features can be asked for, by one thread. */
    interface Document {
        /**
         * Adds the features of a sentence's tokens that more than one word, or the document, is needed for.
         *
         * @param sentence its place in the document
         * @param into gets {@link FeatureHashes#nextToken()} before each token's features
         */
        void add(int sentence, FeatureHashes into);
    }
}
