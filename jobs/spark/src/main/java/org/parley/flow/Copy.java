package org.parley.flow;

/**
 * An article that copies another.
 *
 * @param articleId the copy
 * @param original the article that it copies
 * @param originalDay the day on which that was published [days since 1970], or {@link #UNDATED}
 * @param likeness of the two, 0 to 1
 */
public record Copy(String articleId, String original, int originalDay, double likeness) {
    /** The day of articles without one: after all others. */
    public static final int UNDATED = Integer.MAX_VALUE;
}
