package org.parley.flow;

/**
 * An article from which a copy comes.
 *
 * @param articleId the copy
 * @param ancestor the article
 * @param first whether that one is no copy itself
 */
public record Ancestor(String articleId, String ancestor, boolean first) {}
