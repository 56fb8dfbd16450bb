package org.parley.tag;

/**
 * How well found spans agree with gold ones.
 *
 * @param right found with the same tokens and label as a gold span
 * @param found all that were found
 * @param gold all that should have been found
 */
public record TagScore(int right, int found, int gold) {
    static final TagScore NONE = new TagScore(0, 0, 0);

    /** The share of the found spans that are right; 0 when nothing was found. */
    public double precision() {
        return found == 0 ? 0 : (double) right / found;
    }

    /** The share of the gold spans that were found; 0 when there are none. */
    public double recall() {
        return gold == 0 ? 0 : (double) right / gold;
    }

    /** The harmonic mean of precision and recall (van Rijsbergen, 1979). */
    public double f1() {
        return found + gold == 0 ? 0 : 2.0 * right / (found + gold);
    }

    TagScore plus(TagScore other) {
        return new TagScore(right + other.right, found + other.found, gold + other.gold);
    }
}
