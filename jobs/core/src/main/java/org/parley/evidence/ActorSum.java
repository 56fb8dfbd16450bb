package org.parley.evidence;

import org.jspecify.annotations.Nullable;
import org.parley.model.ActorPeriod;

/**
 * What stories of an actor add up to. Copies are included except in the number of stories.
 *
 * @param outlet who was first with the stories; null for several outlets, and for one without a name
 * @param stories stories that mention the actor
 * @param articles articles that mention the actor
 * @param mentions mentions in those articles
 * @param statements statements made by the actor, also in articles that don't mention it themselves
 */
public record ActorSum(@Nullable String outlet, long stories, long articles, long mentions, long statements) {
    public static final ActorSum NONE = new ActorSum(null, 0, 0, 0, 0);

    /** One story's. */
    public static ActorSum of(ActorStory story) {
        long articles = story.articles().stream()
                .filter(article -> article.mentions() > 0)
                .count();
        return new ActorSum(
                story.firstOutlet(),
                articles > 0 ? 1 : 0,
                articles,
                story.articles().stream().mapToLong(ActorArticle::mentions).sum(),
                story.articles().stream().mapToLong(ActorArticle::statements).sum());
    }

    /** What a period's row tells. */
    public static ActorSum of(ActorPeriod row) {
        return new ActorSum(null, row.stories(), row.articles(), row.mentions(), row.statements());
    }

    /** Both sums together, whoever was first with the stories. */
    public ActorSum plus(ActorSum other) {
        return new ActorSum(
                null,
                stories + other.stories,
                articles + other.articles,
                mentions + other.mentions,
                statements + other.statements);
    }
}
