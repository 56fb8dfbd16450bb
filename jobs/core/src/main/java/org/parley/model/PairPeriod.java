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
 * @param expectedByOutlet the same, added up over the outlets that were first with the stories, so that what makes both
 *     frequent in one outlet is no relation, without what the stories with both add to it themselves; outlets with fewer than 20 stories in the period are one [stories] (e.g. 6.1)
 * @param expectedByCompany the same, added up over stories that mention about as many actors, so that a list of sixty
 *     names is no relation; drawn towards O where such stories are few [stories] (e.g. 7.4)
 * @param ic shrunken information component log2((O + 1/2) / (E + 1/2)), E by outlet (Noren 2013) [bits] (e.g. 1.06)
 * @param icLow lower end of its 95 % credibility interval [bits] (e.g. 0.14)
 * @param icHigh upper end [bits] (e.g. 1.72)
 * @param npmi normalised pointwise mutual information (Bouma 2009); null when never together [-1 to 1] (e.g. 0.22)
 * @param g2 log-likelihood ratio, negative below expectation (Dunning 1993) [chi-squared, 1 degree of freedom] (e.g.
 *     9.3)
 * @param logDice 14 + log2 Dice (Rychly 2008); null when never together [14 at most] (e.g. 11.97)
 * @param deltaPOfB P(b | a) - P(b | not a) [-1 to 1] (e.g. 0.2)
 * @param deltaPOfA P(a | b) - P(a | not b) [-1 to 1] (e.g. 0.11)
 * @param sameParagraph share of the stories with both that have both in one paragraph; null when never together [0 to 1]
 *     (e.g. 0.75)
 * @param sameSentence share of the stories with both that have both in one sentence; null when never together [0 to 1]
 *     (e.g. 0.58)
 * @param near share of them that have at most 10 tokens between the two [0 to 1] (e.g. 0.41)
 * @param tokenGap median over them of the fewest tokens between the two [tokens] (e.g. 14.0)
 * @param closeness mean closeness over the stories with both, each by its closest article; null when never together [0
 *     or more] (e.g. 1.41)
 * @param inTitle stories with both in the title [stories] (e.g. 2)
 * @param inStatements stories with both in one statement [stories] (e.g. 4)
 * @param inNarration stories with both in the narrator's own words [stories] (e.g. 11)
 * @param aSpeaksOfB stories in which a speaks of b [stories] (e.g. 3)
 * @param bSpeaksOfA stories in which b speaks of a [stories] (e.g. 1)
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
        double expectedByOutlet,
        double expectedByCompany,
        double ic,
        double icLow,
        double icHigh,
        @Nullable Double npmi,
        double g2,
        @Nullable Double logDice,
        double deltaPOfB,
        double deltaPOfA,
        @Nullable Double sameParagraph,
        @Nullable Double sameSentence,
        @Nullable Double near,
        @Nullable Double tokenGap,
        @Nullable Double closeness,
        long inTitle,
        long inStatements,
        long inNarration,
        long aSpeaksOfB,
        long bSpeaksOfA,
        boolean partial) {}
