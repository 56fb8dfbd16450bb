package org.parley.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a measure of an actor or pair changes over the whole corpus.
 *
 * @param actorA the actor, or the actor of a pair whose id sorts first (e.g. IR)
 * @param actorB the other actor of a pair; null for one actor (e.g. RU)
 * @param measure attention, joint_attention, association, closeness, given_a, given_b, in_titles, in_statements,
 *     in_narration, a_on_b or b_on_a (e.g. attention)
 * @param window length of the periods (e.g. month)
 * @param periods whole periods that the test used [periods] (e.g. 23)
 * @param stories stories of the actor or pair in those periods [stories] (e.g. 288)
 * @param slope of the log2 rate, so that 0.1 is +7 % a month, by quasi-Poisson regression within outlets; null with too little data [per
 *     month] (e.g. 0.08)
 * @param slopeLow lower end of its 95 % interval, robust to autocorrelation (Newey and West 1987) [per month] (e.g. 0.05)
 * @param slopeHigh upper end [per month] (e.g. 0.12)
 * @param bootstrapLow lower end of its 95 % interval over replicates of the corpus (Chamandy et al. 2012); null unless parley
 *     trend --bootstrap asks for them [per month] (e.g. 0.06)
 * @param bootstrapHigh upper end [per month] (e.g. 0.1)
 * @param dispersion how much the counts vary around the line by what chance brings: 1 for Poisson counts [ratio] (e.g.
 *     1.3)
 * @param p probability of a slope as far from 0 if there were none, two-sided [0 to 1] (e.g. 0.0004)
 * @param q p corrected for the number of tests of the same measure and window (Benjamini and Hochberg 1995) [0 to 1]
 *     (e.g. 0.011)
 * @param tests number of tests that q corrects for [tests] (e.g. 318)
 * @param rankSlope second opinion, asked where p is at most 0.05: the median slope (Theil 1950) [per month] (e.g. 0.07)
 * @param rankLow lower end of its 95 % interval (Sen 1968) [per month] (e.g. 0.04)
 * @param rankHigh upper end [per month] (e.g. 0.11)
 * @param rankP Mann-Kendall p, two-sided, corrected for ties and autocorrelation (Hamed and Rao 1998) [0 to 1] (e.g.
 *     0.0009)
 * @param method how slope and p were computed (e.g. quasi_poisson+mann_kendall)
 * @param verdict rising, falling, steady, unclear or insufficient_data (e.g. rising)
 * @param flags what to keep in mind: partial_periods_left_out, empty_periods_left_out, outlets_change, few_periods, few_stories, sparse_periods,
 *     no_weekdays (days whose line has no level for each day of the week), no_line, ranks_disagree, ids_change (e.g.
 *     partial_periods_left_out)
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
        @Nullable Double bootstrapLow,
        @Nullable Double bootstrapHigh,
        @Nullable Double dispersion,
        @Nullable Double p,
        @Nullable Double q,
        long tests,
        @Nullable Double rankSlope,
        @Nullable Double rankLow,
        @Nullable Double rankHigh,
        @Nullable Double rankP,
        String method,
        Verdict verdict,
        List<String> flags) {
    public Trend {
        flags = List.copyOf(flags);
    }
}
