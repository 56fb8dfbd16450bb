package org.parley.trend;

import java.time.LocalDate;

/**
 * What was counted of an actor in one period.
 *
 * @param period first day of the period
 * @param stories stories that mention the actor
 * @param articles articles that mention the actor, copies included
 * @param mentions mentions, copies included
 * @param statements statements made by the actor, copies included
 */
public record ActorCount(LocalDate period, long stories, long articles, long mentions, long statements) {}
