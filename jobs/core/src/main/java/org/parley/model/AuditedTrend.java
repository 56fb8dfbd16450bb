package org.parley.model;

import org.jspecify.annotations.Nullable;

/**
 * A trend of a pair's joint attention or an actor's attention before and after an audit: with counts corrected for the
 * precision of co-mentions, or of mentions, by outlet and year, and an interval that knows how little the labels say of it.
 *
 * @param actorA the actor, or the actor of a pair whose id sorts first (e.g. IR)
 * @param actorB the other actor of a pair; null for one actor (e.g. RU)
 * @param measure joint_attention or attention (e.g. joint_attention)
 * @param window length of the periods (e.g. month)
 * @param stories stories of the actor or pair in whole periods [stories] (e.g. 288)
 * @param slope of the log2 rate, as in trends [per month] (e.g. 0.08)
 * @param slopeLow lower end of its 95 % interval [per month] (e.g. 0.05)
 * @param slopeHigh upper end [per month] (e.g. 0.12)
 * @param verdict rising, falling, steady or unclear, as in trends (e.g. rising)
 * @param auditedSlope the same after correction (Rogan and Gladen 1978, precision alone) [per month] (e.g. 0.06)
 * @param auditedLow lower end of its 95 % interval, the labels' uncertainty included (Rubin 1987) [per month] (e.g. 0.01)
 * @param auditedHigh upper end [per month] (e.g. 0.11)
 * @param auditedP probability of a slope as far from 0 if there were none, two-sided [0 to 1] (e.g. 0.02)
 * @param auditedQ p corrected for the number of tests of the measure and window (Benjamini and Hochberg 1995) [0 to 1] (e.g. 0.08)
 * @param auditedVerdict what it amounts to now (e.g. unclear)
 */
public record AuditedTrend(
        String actorA,
        @Nullable String actorB,
        Measure measure,
        Window window,
        long stories,
        double slope,
        double slopeLow,
        double slopeHigh,
        Verdict verdict,
        double auditedSlope,
        double auditedLow,
        double auditedHigh,
        double auditedP,
        @Nullable Double auditedQ,
        Verdict auditedVerdict) {}
