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
 * @param similarity likeness to the story's first article [0 to 1] (e.g. 1.0)
 * @param wireAgency the agency that the text credits (e.g. Reuters)
 * @param month month of publication of the article, yyyy-MM, or undated; the partition (e.g. 2024-09)
 */
public record Story(
        String articleId,
        String storyId,
        boolean isFirst,
        @Nullable LocalDate firstPublished,
        @Nullable String firstOutlet,
        double similarity,
        @Nullable String wireAgency,
        String month) {}
