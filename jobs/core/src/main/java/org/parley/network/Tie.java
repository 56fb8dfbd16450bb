package org.parley.network;

/**
 * Two actors that share stories, tested among all pairs.
 *
 * @param test the two against what chance brings
 * @param q tested_p corrected for all pairs of actors with enough stories, those never together included (Benjamini and
 *     Hochberg 1995)
 * @param inBackbone whether q is at most the level that was asked for
 */
public record Tie(TieTest test, double q, boolean inBackbone) {
    /** What was counted. */
    public SharedStories shared() {
        return test.shared();
    }
}
