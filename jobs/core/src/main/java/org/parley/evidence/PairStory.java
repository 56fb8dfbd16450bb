package org.parley.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story that mentions two actors.
 *
 * @param actorA the actor whose id sorts first
 * @param actorB the other
 * @param storyId the story
 * @param firstPublished the day that it counts by
 * @param firstOutlet the outlet that it counts by
 * @param articles those of its articles that mention both, in any order
 */
public record PairStory(
        String actorA,
        String actorB,
        String storyId,
        LocalDate firstPublished,
        @Nullable String firstOutlet,
        List<PairArticle> articles)
        implements StoryBehind {
    public PairStory {
        articles = articles.stream().sorted(ArticleBehind.firstOf(storyId)).toList();
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("a story behind a number needs an article: " + storyId);
        }
    }

    /** The closest article, by which the story's closeness counts. */
    @Override
    public PairArticle best() {
        return articles.stream()
                .min(Comparator.comparingDouble(PairArticle::closeness).reversed())
                .orElseThrow();
    }
}
