package org.parley.tag;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a tagger sees of each token. Implementations are immutable and may be shared by threads. */
public interface Features {
    /** How far around a token words are looked at one by one. */
    int REACH = 2;

    /** Which features these are and in which revision; a model works only with the features that it was trained on. */
    String revision();

    /**
     * Adds what one word by itself says of a token.
     *
     * @param word the word, or null where the sentence has none there
     * @param place where the word stands from the token, -{@value #REACH} to {@value #REACH}
     */
    void addWord(@Nullable String word, int place, FeatureHashes into);

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
