package org.parley.trend;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was counted of an actor in one period, in stories that one outlet was the first to publish and that mention one
 * number of actors.
 *
 * @param period first day of the period
 * @param outlet who published the stories first
 * @param company class of the number of actors that the stories mention; see {@link Company}
 * @param stories stories that mention the actor
 * @param articles articles that mention the actor, copies included
 * @param mentions mentions, copies included
 * @param statements statements made by the actor, copies included
 */
public record ActorCount(
        LocalDate period,
        @Nullable String outlet,
        int company,
        long stories,
        long articles,
        long mentions,
        long statements) {}
