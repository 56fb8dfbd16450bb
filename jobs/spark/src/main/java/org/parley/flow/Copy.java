package org.parley.flow;

/**
 * An article that copies another.
 *
 * @param articleId the copy
 * @param original the article that it copies
 * @param likeness of the two, 0 to 1
 */
public record Copy(String articleId, String original, double likeness) {}
