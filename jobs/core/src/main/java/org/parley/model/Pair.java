package org.parley.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A pair of actors over the whole corpus: how much more often than expected they share a story, and how closely. Lists
 * rank by {@code ic_low}. Undated stories don't count.
 *
 * @param actorA the actor whose id sorts first (e.g. IR)
 * @param actorB the other (e.g. RU)
 * @param window length of the periods within which counts are expected (e.g. month)
 * @param first first period with both (e.g. 2023-02-01)
 * @param last last period with both (e.g. 2024-12-01)
 * @param stories O, stories that mention both [stories] (e.g. 288)
 * @param articles articles of those stories that mention both, copies included [articles] (e.g. 402)
 * @param storiesA stories that mention a [stories] (e.g. 870)
 * @param storiesB stories that mention b [stories] (e.g. 1310)
 * @param totalStories N, all stories [stories] (e.g. 9400)
 * @param expected E if the two were independent: stories_a * stories_b / N [stories] (e.g. 121.2)
 * @param expectedByOutlet the same, added up over periods and the outlets that were first with the stories (Mantel and
 *     Haenszel 1959), without what the stories with both add to it themselves [stories] (e.g. 140.5)
 * @param expectedByCompany the same, added up over periods and stories that mention about as many actors: what is left if
 *     each story keeps its number of actors and each actor its number of stories of each kind [stories] (e.g. 160.3)
 * @param ic shrunken information component log2((O + 1/2) / (E + 1/2)), E by outlet (Noren 2013) [bits] (e.g. 1.03)
 * @param icLow lower end of its 95 % credibility interval [bits] (e.g. 0.86)
 * @param icHigh upper end [bits] (e.g. 1.2)
 * @param p probability of as many stories or more if the two were independent in each period and outlet (Cochran 1954,
 *     Mantel and Haenszel 1959; Poisson where few are expected); null where one of the actors has fewer than 20 stories [0
 *     to 1] (e.g. 1e-9)
 * @param q p corrected for all pairs of actors with at least 20 stories each, those never together included (Benjamini and
 *     Hochberg 1995) [0 to 1] (e.g. 1e-7)
 * @param companyP probability of as many stories or more by expected_by_company (Poisson) [0 to 1] (e.g. 1e-6)
 * @param companyQ the same corrected [0 to 1] (e.g. 1e-4)
 * @param tests number of pairs that q corrects for [tests] (e.g. 31800)
 * @param npmi normalised pointwise mutual information (Bouma 2009) [-1 to 1] (e.g. 0.22)
 * @param g2 log-likelihood ratio, negative below expectation (Dunning 1993) [chi-squared, 1 degree of freedom] (e.g. 93.1)
 * @param logDice 14 + log2 Dice (Rychly 2008) [14 at most] (e.g. 11.97)
 * @param givenA P(b | a): share of a's stories that mention b [0 to 1] (e.g. 0.33)
 * @param givenB P(a | b): share of b's stories that mention a [0 to 1] (e.g. 0.22)
 * @param deltaPOfB P(b | a) - P(b | not a) [-1 to 1] (e.g. 0.2)
 * @param deltaPOfA P(a | b) - P(a | not b) [-1 to 1] (e.g. 0.11)
 * @param sameParagraph share of the stories with both that have both in one paragraph [0 to 1] (e.g. 0.75)
 * @param sameSentence share of them that have both in one sentence [0 to 1] (e.g. 0.58)
 * @param near share of them that have at most 10 tokens between the two [0 to 1] (e.g. 0.41)
 * @param tokenGap median over them of the fewest tokens between the two [tokens] (e.g. 14.0)
 * @param closeness mean closeness over them, each by its closest article [0 or more] (e.g. 1.41)
 * @param inTitle stories with both in the title [stories] (e.g. 20)
 * @param inStatements stories with both in one statement [stories] (e.g. 40)
 * @param inNarration stories with both in the narrator's own words [stories] (e.g. 210)
 * @param aSpeaksOfB stories in which a speaks of b [stories] (e.g. 30)
 * @param bSpeaksOfA stories in which b speaks of a [stories] (e.g. 10)
 */
public record Pair(
        String actorA,
        String actorB,
        Window window,
        LocalDate first,
        LocalDate last,
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
        @Nullable Double p,
        @Nullable Double q,
        @Nullable Double companyP,
        @Nullable Double companyQ,
        long tests,
        @Nullable Double npmi,
        double g2,
        @Nullable Double logDice,
        double givenA,
        double givenB,
        double deltaPOfB,
        double deltaPOfA,
        double sameParagraph,
        double sameSentence,
        double near,
        double tokenGap,
        double closeness,
        long inTitle,
        long inStatements,
        long inNarration,
        long aSpeaksOfB,
        long bSpeaksOfA) {}
