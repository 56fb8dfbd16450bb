package org.parley.evidence;

import java.util.Comparator;

/** An article behind a number. */
public sealed interface ArticleBehind permits PairArticle, ActorArticle {
    String articleId();

    /** The partition that holds it. */
    String month();

    /** The story's first article first, then by month and id. */
    static Comparator<ArticleBehind> firstOf(String storyId) {
        return Comparator.<ArticleBehind, Boolean>comparing(
                        article -> !article.articleId().equals(storyId))
                .thenComparing(ArticleBehind::month)
                .thenComparing(ArticleBehind::articleId);
    }
}
