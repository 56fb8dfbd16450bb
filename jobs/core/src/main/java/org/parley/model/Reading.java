package org.parley.model;

/**
 * An article that was annotated.
 *
 * @param articleId the article (e.g. a1f09c33b8e0d2476c11)
 * @param seen fingerprint of what was read of it, its text, zones and day: an article that is still the same need not be
 *     annotated again (e.g. 9f3b62c1d0e4a785)
 * @param mentions mentions found in it [mentions] (e.g. 14)
 * @param quotes statements found in it [statements] (e.g. 3)
 * @param month month of publication of the article, yyyy-MM, or undated; the partition (e.g. 2024-09)
 */
public record Reading(String articleId, String seen, int mentions, int quotes, String month) {}
