package org.parley.flow;

import org.parley.dedup.ComparedText;

/**
 * Two articles that may be copies, with their words.
 *
 * @param articleId the one that comes later
 * @param original the one that comes before
 * @param originalDay the day on which that was published [days since 1970], or {@link LikeArticle#UNDATED}
 */
public record CopyCandidate(
        String articleId, String original, int originalDay, ComparedText laterText, ComparedText originalText) {}
