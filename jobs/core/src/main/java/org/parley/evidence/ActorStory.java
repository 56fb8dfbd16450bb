package org.parley.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story that mentions an actor or lets it speak.
 *
 * @param actorId the actor
 * @param storyId the story
 * @param firstPublished the day that it counts by
 * @param firstOutlet the outlet that it counts by
 * @param articles those of its articles that have the actor, in any order
 */
public record ActorStory(
        String actorId,
        String storyId,
        LocalDate firstPublished,
        @Nullable String firstOutlet,
        List<ActorArticle> articles)
        implements StoryBehind {
    public ActorStory {
        articles = articles.stream().sorted(ArticleBehind.firstOf(storyId)).toList();
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("a story behind a number needs an article: " + storyId);
        }
    }

    /** The article that mentions the actor most. */
    @Override
    public ActorArticle best() {
        return articles.stream()
                .min(Comparator.comparingLong(ActorArticle::mentions).reversed())
                .orElseThrow();
    }
}
