package org.parley.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The cluster of copies that an article belongs to.
 *
 * @param articleId the article (e.g. a1f09c33b8e0d2476c11)
 * @param storyId the cluster, named after its first article (e.g. a1f09c33b8e0d2476c11)
 * @param isFirst whether the article is the first seen of its story
 * @param firstPublished day on which the story's first article was published, the day that the story counts by; null
 *     when none of its articles has a date (e.g. 2024-09-05)
 * @param firstOutlet outlet of the story's first article, the one that the story counts by (e.g. Reuters)
 * @param copyOf the article that this one is most like among those before it; null for the first (e.g.
 *     a1f09c33b8e0d2476c11)
 * @param similarity the share of both texts' words that it has in common with that article; 1 for the first [0 to 1]
 *     (e.g. 0.93)
 * @param wireAgency the agency that the text credits (e.g. Reuters)
 * @param month month of publication of the article, yyyy-MM, or undated; the partition (e.g. 2024-09)
 */
public record Story(
        String articleId,
        String storyId,
        boolean isFirst,
        @Nullable LocalDate firstPublished,
        @Nullable String firstOutlet,
        @Nullable String copyOf,
        double similarity,
        @Nullable String wireAgency,
        String month) {}
