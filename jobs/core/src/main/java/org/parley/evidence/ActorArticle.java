package org.parley.evidence;

/**
 * What one article has of an actor.
 *
 * @param articleId the article
 * @param month the partition that holds it
 * @param mentions mentions that lie in the story itself rather than in the page around it; 0 where the actor only speaks
 * @param statements statements made by the actor
 * @param inTitle whether the title mentions the actor
 */
public record ActorArticle(String articleId, String month, long mentions, long statements, boolean inTitle)
        implements ArticleBehind {}
