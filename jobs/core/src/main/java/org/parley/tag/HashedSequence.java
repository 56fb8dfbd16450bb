package org.parley.tag;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A sequence whose tokens' features are hashed, with the spans that people marked.
 *
 * @param hashes the features of each token
 * @param spans labelled stretches, by begin, without overlaps
 */
public record HashedSequence(int[][] hashes, List<TaggedSpan> spans) {
    public HashedSequence {
        spans = List.copyOf(spans);
    }

    /** The sequence of the features that were added. */
    public static HashedSequence of(FeatureHashes hashes, List<TaggedSpan> spans) {
        return new HashedSequence(
                IntStream.range(0, hashes.tokens())
                        .mapToObj(token -> hashes.of(token).toArray())
                        .toArray(int[][]::new),
                spans);
    }
}
