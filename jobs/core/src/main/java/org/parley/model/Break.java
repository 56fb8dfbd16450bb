package org.parley.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A sudden change of a measure.
 *
 * @param actorA the actor, or the actor of a pair whose id sorts first
 * @param actorB the other actor of a pair; null for one actor
 * @param measure attention or joint_attention
 * @param window length of the periods (month)
 * @param period first day of the first period on the new level, the likeliest (e.g. 2024-09-01)
 * @param earliest earliest first day that the data leave possible (95 % interval by profile likelihood)
 * @param latest latest such day
 * @param size rate after / rate before
 * @param p probability of a change this sharp if there were none (Pettitt 1979)
 * @param q p corrected for the number of tests of the same measure (Benjamini and Hochberg 1995)
 * @param tests number of tests that q corrects for
 * @param kind level
 */
public record Break(
        String actorA,
        @Nullable String actorB,
        Measure measure,
        Window window,
        LocalDate period,
        LocalDate earliest,
        LocalDate latest,
        double size,
        double p,
        double q,
        long tests,
        BreakKind kind) {}
