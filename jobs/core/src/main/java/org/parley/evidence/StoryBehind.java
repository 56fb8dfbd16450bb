package org.parley.evidence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A story behind a number, by those of its articles that are evidence for it. */
public sealed interface StoryBehind permits PairStory, ActorStory {
    String storyId();

    /** The day that the story counts by. */
    LocalDate firstPublished();

    /** The outlet that the story counts by. */
    @Nullable
    String firstOutlet();

    /** The articles, the story's first one first, then by month and id. */
    List<? extends ArticleBehind> articles();

    /** The article that shows it best. */
    ArticleBehind best();
}
