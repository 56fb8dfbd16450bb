package org.parley.flow;

/**
 * An article that another may have been copied from.
 *
 * @param articleId the copy
 * @param original the article that it may copy
 * @param originalDay the day on which that was published [days since 1970], or {@link #UNDATED}
 * @param likeness of the two, 0 to 1
 */
public record LikeArticle(String articleId, String original, int originalDay, double likeness) {
    /** The day of articles without one: after all others. */
    static final int UNDATED = Integer.MAX_VALUE;
}
