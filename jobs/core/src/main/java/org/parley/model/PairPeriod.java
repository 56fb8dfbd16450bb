package org.parley.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A pair of actors in a period. A story and all its copies count in the period of its first article, so that the rows
 * of comentions with the same pair and a first_published in the period are the evidence. A pair with at least 20 stories
 * has a row for every period in which the corpus has stories; a rarer pair only for those in which it has one.
 *
 * @param actorA the actor whose id sorts first
 * @param actorB the other
 * @param window length of the period (month)
 * @param period first day of the period (e.g. 2024-09-01)
 * @param stories stories that mention both (O)
 * @param articles articles of those stories that mention both, copies included
 * @param storiesA stories that mention a
 * @param storiesB stories that mention b
 * @param totalStories all stories of the period (N)
 * @param expected stories expected to mention both if they were independent, stories_a * stories_b / N
 * @param ic shrunken information component log2((O + 1/2) / (E + 1/2)), in bits (Noren 2013)
 * @param icLow lower end of its 95 % credibility interval
 * @param icHigh upper end
 * @param npmi normalised pointwise mutual information, -1 to 1 (Bouma 2009); null when never together
 * @param g2 log-likelihood ratio, negative below expectation (Dunning 1993)
 * @param logDice 14 + log2 Dice (Rychly 2008); null when never together
 * @param sameSentence share of the stories with both that have both in one sentence; null when never together
 * @param closeness mean closeness over the stories with both, each by its closest article; null when never together
 * @param partial whether the corpus begins or ends within the period
 */
public record PairPeriod(
        String actorA,
        String actorB,
        Window window,
        LocalDate period,
        long stories,
        long articles,
        long storiesA,
        long storiesB,
        long totalStories,
        double expected,
        double ic,
        double icLow,
        double icHigh,
        @Nullable Double npmi,
        double g2,
        @Nullable Double logDice,
        @Nullable Double sameSentence,
        @Nullable Double closeness,
        boolean partial) {}
