package org.parley.model;

import java.time.LocalDate;

/**
 * An actor in a period. A story and all its copies count in the period of its first article. An actor with at least 20
 * stories has a row for every period in which the corpus has stories; a rarer actor only for those in which it is seen.
 *
 * @param actorId the actor
 * @param window length of the period (month)
 * @param period first day of the period (e.g. 2024-09-01)
 * @param stories stories that mention the actor
 * @param articles articles that mention the actor, copies included
 * @param mentions mentions, copies included
 * @param statements statements made by the actor, copies included
 * @param totalStories all stories of the period
 * @param totalArticles all articles of the period
 * @param share stories / total_stories (attention)
 * @param partial whether the corpus begins or ends within the period
 */
public record ActorPeriod(
        String actorId,
        Window window,
        LocalDate period,
        long stories,
        long articles,
        long mentions,
        long statements,
        long totalStories,
        long totalArticles,
        double share,
        boolean partial) {}
