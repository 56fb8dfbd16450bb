package org.parley.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A pair of actors in a period. A story and all its copies count in the period of its first article, so that the rows
 * of comentions with the same pair and a first_published in the period are the evidence. A pair with at least 20 stories
 * has a row for every period in which the corpus has stories; a rarer pair only for those in which it has one.
 *
 * @param actorA the actor whose id sorts first (e.g. IR)
 * @param actorB the other (e.g. RU)
 * @param window length of the period (e.g. month)
 * @param period first day of the period (e.g. 2024-09-01)
 * @param stories O, stories that mention both [stories] (e.g. 12)
 * @param articles articles of those stories that mention both, copies included [articles] (e.g. 19)
 * @param storiesA stories that mention a [stories] (e.g. 37)
 * @param storiesB stories that mention b [stories] (e.g. 61)
 * @param totalStories N, all stories of the period [stories] (e.g. 410)
 * @param expected E, what would mention both if they were independent: stories_a * stories_b / N [stories] (e.g. 5.5)
 * @param ic shrunken information component log2((O + 1/2) / (E + 1/2)) (Noren 2013) [bits] (e.g. 1.06)
 * @param icLow lower end of its 95 % credibility interval [bits] (e.g. 0.14)
 * @param icHigh upper end [bits] (e.g. 1.72)
 * @param npmi normalised pointwise mutual information (Bouma 2009); null when never together [-1 to 1] (e.g. 0.22)
 * @param g2 log-likelihood ratio, negative below expectation (Dunning 1993) [chi-squared, 1 degree of freedom] (e.g.
 *     9.3)
 * @param logDice 14 + log2 Dice (Rychly 2008); null when never together [14 at most] (e.g. 11.97)
 * @param sameSentence share of the stories with both that have both in one sentence; null when never together [0 to 1]
 *     (e.g. 0.58)
 * @param closeness mean closeness over the stories with both, each by its closest article; null when never together [0
 *     or more] (e.g. 1.41)
 * @param partial whether the corpus begins or ends within the period (e.g. false)
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
