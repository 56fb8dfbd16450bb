package org.parley.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a measure of an actor or pair changes over the whole corpus.
 *
 * @param actorA the actor, or the actor of a pair whose id sorts first (e.g. IR)
 * @param actorB the other actor of a pair; null for one actor (e.g. RU)
 * @param measure attention, joint_attention, association or closeness (e.g. attention)
 * @param window length of the periods (e.g. month)
 * @param periods whole periods that the test used [periods] (e.g. 23)
 * @param stories stories of the actor or pair in those periods [stories] (e.g. 288)
 * @param slope Theil-Sen slope; of the log2 rate for attention, joint attention and association, so that 0.1 is +7 % a
 *     month; of the share itself for closeness; null with too little data [per month] (e.g. 0.08)
 * @param slopeLow lower end of its 95 % interval (Sen 1968) [per month] (e.g. 0.05)
 * @param slopeHigh upper end [per month] (e.g. 0.12)
 * @param p Mann-Kendall p, two-sided, corrected for ties [0 to 1] (e.g. 0.0004)
 * @param q p corrected for the number of tests of the same measure (Benjamini and Hochberg 1995) [0 to 1] (e.g. 0.011)
 * @param tests number of tests that q corrects for [tests] (e.g. 318)
 * @param method how slope and p were computed (e.g. theil_sen+mann_kendall)
 * @param verdict rising, falling, steady, unclear or insufficient_data (e.g. rising)
 * @param flags what to keep in mind (e.g. partial_windows_left_out)
 */
public record Trend(
        String actorA,
        @Nullable String actorB,
        Measure measure,
        Window window,
        int periods,
        long stories,
        @Nullable Double slope,
        @Nullable Double slopeLow,
        @Nullable Double slopeHigh,
        @Nullable Double p,
        @Nullable Double q,
        long tests,
        String method,
        Verdict verdict,
        List<String> flags) {
    public Trend {
        flags = List.copyOf(flags);
    }
}
