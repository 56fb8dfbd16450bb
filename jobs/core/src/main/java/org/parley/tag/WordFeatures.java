package org.parley.tag;

import org.jspecify.annotations.Nullable;

/** What one word by itself says of the tokens around it. Implementations may be shared by threads. */
public interface WordFeatures {
    /**
     * Adds what one word by itself says of a token.
     *
     * @param word the word, or null where the sequence has none there
     * @param place where the word stands from the token, negative before it
     */
    void addWord(@Nullable String word, int place, FeatureHashes into);
}
