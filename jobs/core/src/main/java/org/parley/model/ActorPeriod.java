package org.parley.model;

import java.time.LocalDate;

/**
 * An actor in a period. A story and all its copies count in the period of its first article. An actor with at least 20
 * stories has a row for every period in which the corpus has stories; a rarer actor only for those in which it is seen.
 *
 * @param actorId the actor (e.g. IR)
 * @param window length of the period (e.g. month)
 * @param period first day of the period (e.g. 2024-09-01)
 * @param stories stories that mention the actor [stories] (e.g. 37)
 * @param articles articles that mention the actor, copies included [articles] (e.g. 52)
 * @param mentions mentions in those articles, copies included [mentions] (e.g. 190)
 * @param statements made by the actor, copies included [statements] (e.g. 14)
 * @param totalStories all stories of the period [stories] (e.g. 410)
 * @param totalArticles all articles of the period [articles] (e.g. 655)
 * @param share attention: stories / total_stories [0 to 1] (e.g. 0.0902)
 * @param partial whether the corpus begins or ends within the period (e.g. false)
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
