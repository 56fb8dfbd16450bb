package org.parley.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A sudden change of a measure.
 *
 * @param actorA the actor, or the actor of a pair whose id sorts first (e.g. IR)
 * @param actorB the other actor of a pair; null for one actor (e.g. RU)
 * @param measure attention or joint_attention (e.g. attention)
 * @param window length of the periods (e.g. month)
 * @param period first day of the first period on the new level, the likeliest (e.g. 2024-09-01)
 * @param earliest earliest first day that the data leave possible, 95 % interval by profile likelihood (e.g.
 *     2024-08-01)
 * @param latest latest such day (e.g. 2024-10-01)
 * @param size rate after / rate before [ratio] (e.g. 3.4)
 * @param p probability of a change this sharp if there were none (Pettitt 1979) [0 to 1] (e.g. 0.002)
 * @param q p corrected for the number of tests of the same measure (Benjamini and Hochberg 1995) [0 to 1] (e.g. 0.03)
 * @param tests number of tests that q corrects for [tests] (e.g. 318)
 * @param kind what kind of change (e.g. level)
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
