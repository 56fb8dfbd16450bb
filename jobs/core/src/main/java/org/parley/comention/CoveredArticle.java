package org.parley.comention;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article by the actors in it, without its text.
 *
 * @param articleId the article
 * @param storyId its story
 * @param published day of publication
 * @param firstPublished day on which the story's first article was published
 * @param outlet who published it
 * @param firstOutlet who published the story's first article
 * @param month the partition
 * @param sightings the resolved mentions, in any order
 * @param sayings the statements, in any order
 */
public record CoveredArticle(
        String articleId,
        String storyId,
        @Nullable LocalDate published,
        @Nullable LocalDate firstPublished,
        @Nullable String outlet,
        @Nullable String firstOutlet,
        String month,
        List<Sighting> sightings,
        List<Saying> sayings) {
    public CoveredArticle {
        sightings = List.copyOf(sightings);
        sayings = List.copyOf(sayings);
    }
}
