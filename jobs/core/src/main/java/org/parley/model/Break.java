package org.parley.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A sudden change of a measure: of its level, of which an actor or pair may have several, or a burst, which ends again.
 * Levels are tested and located on whole series: segments of constant rate by PELT (Killick, Fearnhead and Eckley 2012),
 * where Pettitt's test finds that there is a change. Bursts are those of Kleinberg's automaton for batched arrivals (2002),
 * by the share of each period's stories, so that a period of many stories is none.
 *
 * @param actorA the actor, or the actor of a pair whose id sorts first (e.g. IR)
 * @param actorB the other actor of a pair; null for one actor (e.g. RU)
 * @param measure attention or joint_attention (e.g. attention)
 * @param window length of the periods (e.g. month)
 * @param kind level or burst (e.g. level)
 * @param period first day of the first period on the new level, the likeliest, or of the burst (e.g. 2024-09-01)
 * @param earliest earliest first day of the new level that the data leave possible, 95 % interval by likelihood ratio (Hansen
 *     2000);
 *     null for a burst (e.g. 2024-08-01)
 * @param latest latest such day; null for a burst (e.g. 2024-10-01)
 * @param until first day after the burst; null for a level (e.g. 2024-11-01)
 * @param size rate after / rate before, or in the burst / outside [ratio] (e.g. 3.4)
 * @param p probability of a change this sharp if there were none (Pettitt 1979); null for a burst [0 to 1] (e.g. 0.002)
 * @param q p corrected for the number of tests of the same measure and window (Benjamini and Hochberg 1995); null for a
 *     burst [0 to 1] (e.g. 0.03)
 * @param tests number of tests that q corrects for; 0 for a burst [tests] (e.g. 318)
 */
public record Break(
        String actorA,
        @Nullable String actorB,
        Measure measure,
        Window window,
        BreakKind kind,
        LocalDate period,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest,
        @Nullable LocalDate until,
        double size,
        @Nullable Double p,
        @Nullable Double q,
        long tests) {}
