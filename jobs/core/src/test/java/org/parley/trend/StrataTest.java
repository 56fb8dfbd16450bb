package org.parley.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StrataTest {
    private static final double INF = Double.POSITIVE_INFINITY;
    private static final double[][] ROOM = {{INF, INF, INF}};

    /** Tables of one period: those of {@link StratifiedAssociationTest}, as margins. */
    @Test
    void expectedAndVariance_areSumsOverStrata() {
        Strata strata = new Strata(new long[][] {{200, 100, 100}}, ROOM, 0);
        Strata.Counts a = Strata.Counts.of(1, 3, new int[] {2, 0, 1}, new long[] {20, 30, 20});
        Strata.Counts b = Strata.Counts.of(1, 3, new int[] {0, 1, 2, 0}, new long[] {30, 15, 28, 10});
        StratifiedAssociation tables = StratifiedAssociation.of(List.of(
                new Association(10, 30, 40, 200), new Association(5, 20, 15, 100), new Association(8, 20, 28, 100)));

        assertThat(strata.expected(a, b, 0)).isCloseTo(tables.expected(), within(1e-12));
        assertThat(strata.variance(a, b, 0)).isCloseTo(tables.variance(), within(1e-12));
    }

    /** By hand: pairs of different stories of a stratum, one with a and one with b, by the others that each has. */
    @Test
    void expectedOfOthers_leavesOutWhatAStoryAddsToBoth() {
        Strata strata = new Strata(new long[][] {{5, 11, 1}}, ROOM, 0);
        Strata.Counts a = Strata.Counts.of(1, 3, new int[] {0, 1, 2}, new long[] {2, 4, 1});
        Strata.Counts b = Strata.Counts.of(1, 3, new int[] {0, 1, 2}, new long[] {3, 2, 1});

        Strata.Counts both = Strata.Counts.of(1, 3, new int[] {0, 0, 1, 2}, new long[] {1, 1, 1, 1});

        Strata.Counts expected = strata.expectedOfOthers(a, b, both);

        assertThat(expected.stories(0, 0)).isCloseTo((2 * 3 - 2) / 4.0, within(1e-12));
        assertThat(expected.stories(0, 1)).isCloseTo((4 * 2 - 1) / 10.0, within(1e-12));
        assertThat(expected.stories(0, 2)).isCloseTo(1, within(1e-12));
        assertThat(expected.stories(0)).isCloseTo((2 * 3 - 2) / 4.0 + (4 * 2 - 1) / 10.0 + 1, within(1e-12));
    }

    @Test
    void expectedOfOthers_isThatOfSmallStrataAsOne() {
        Strata strata = new Strata(
                new long[][] {{5, 11, 6}, {5, 40, 6}}, new double[][] {{INF, INF, INF}, {INF, INF, INF}}, 10);
        Strata.Counts a = Strata.Counts.of(2, 3, new int[] {0, 1, 2, 4}, new long[] {2, 4, 1, 8});
        Strata.Counts b = Strata.Counts.of(2, 3, new int[] {0, 1, 2, 4}, new long[] {3, 2, 2, 6});
        Strata.Counts both = Strata.Counts.of(2, 3, new int[] {0, 1, 2, 4}, new long[] {1, 2, 1, 3});

        Strata.Counts expected = strata.expectedOfOthers(a, b, both);

        assertThat(expected.stories(0, 1)).isCloseTo((4 * 2 - 2) / 10.0, within(1e-12));
        assertThat(expected.stories(0, 3)).isCloseTo((3 * 5 - 2) / 10.0, within(1e-12));
        assertThat(expected.stories(1, 1)).isCloseTo((8 * 6 - 3) / 39.0, within(1e-12));
        assertThat(strata.pooled(both).stories(0, 3)).isEqualTo(2);
        assertThat(strata.pooled(both).stories(0)).isEqualTo(4);
    }

    @Test
    void strataOfOtherPeriods_andThoseOfOneActorAlone_addNothing() {
        Strata strata = new Strata(new long[][] {{10, 10}, {10, 10}}, new double[][] {{INF, INF}, {INF, INF}}, 0);
        Strata.Counts a = Strata.Counts.of(2, 2, new int[] {0, 3}, new long[] {4, 5});
        Strata.Counts b = Strata.Counts.of(2, 2, new int[] {1, 3, 2}, new long[] {4, 6, 0});

        assertThat(strata.expected(a, b, 0)).isZero();
        assertThat(strata.expected(a, b, 1)).isCloseTo(3, within(1e-12));
    }

    /**
     * What is expected by company is what random corpora have in which each story keeps its number of actors and each actor
     * its number of stories of that size: two actors of a story of k leave k - 1 places for each other.
     */
    @Test
    void expectedByCompany_isThatOfCorporaWithTheSameMargins() {
        Random random = new Random(7);
        int stories = 60;
        int company = 3;
        int[] frequency = {30, 24, 20, 16, 14, 12, 10, 10, 9, 8, 8, 7, 6, 3, 3};
        List<Integer> places = new ArrayList<>();
        for (int actor = 0; actor < frequency.length; actor++) {
            for (int i = 0; i < frequency[actor]; i++) {
                places.add(actor);
            }
        }
        assertThat(places).hasSize(stories * company);
        double together = 0;
        int rounds = 0;
        while (rounds < 2000) {
            Collections.shuffle(places, random);
            List<Set<Integer>> made = repaired(places, stories, company, random);
            for (Set<Integer> story : made) {
                together += story.contains(1) && story.contains(2) ? 1 : 0;
            }
            rounds++;
        }
        Strata strata = new Strata(new long[][] {{stories}}, new double[][] {{company}}, 0);
        Strata.Counts a = Strata.Counts.of(1, 1, new int[] {0}, new long[] {frequency[1]});
        Strata.Counts b = Strata.Counts.of(1, 1, new int[] {0}, new long[] {frequency[2]});
        double expected = strata.expected(a, b, 0);

        assertThat(together / rounds).isCloseTo(expected, within(0.05 * expected));
        assertThat(new Association(0, frequency[1], frequency[2], stories).expected())
                .as("without regard to company")
                .isGreaterThan(1.2 * together / rounds);
    }

    /** Deals actors out to stories and swaps until nobody is twice in one. */
    private static List<Set<Integer>> repaired(List<Integer> places, int stories, int company, Random random) {
        boolean clean = false;
        while (!clean) {
            clean = true;
            for (int story = 0; story < stories; story++) {
                Set<Integer> seen = new HashSet<>();
                for (int i = story * company; i < (story + 1) * company; i++) {
                    if (!seen.add(places.get(i))) {
                        Collections.swap(places, i, random.nextInt(places.size()));
                        clean = false;
                    }
                }
            }
        }
        List<Set<Integer>> made = new ArrayList<>();
        for (int story = 0; story < stories; story++) {
            made.add(new HashSet<>(places.subList(story * company, (story + 1) * company)));
        }
        return made;
    }

    @Test
    void company_isExactForFew_andGrowsByAFifth() {
        for (int actors = 0; actors <= 8; actors++) {
            assertThat(Company.of(actors)).isEqualTo(actors);
        }
        assertThat(Company.of(16)).isEqualTo(12);
        for (int actors = 9; actors < 2000; actors++) {
            assertThat(Company.of(actors)).isBetween(Company.of(actors - 1), Company.of(actors - 1) + 1);
            assertThat(Company.of(actors * 5L / 4)).isGreaterThan(Company.of(actors) - 1);
        }
    }

    /** One list of sixty names a month: they are always together, and that is no relation. */
    @Test
    void roster_isNoRelation() {
        Strata strata = new Strata(new long[][] {{12, 400}}, new double[][] {{60, 2}}, 0);
        Strata.Counts listed = Strata.Counts.of(1, 2, new int[] {0}, new long[] {12});
        double byCompany = strata.expected(listed, listed, 0);

        assertThat(StratifiedAssociation.atLeast(12, byCompany)).isGreaterThan(0.3);
        assertThat(StratifiedAssociation.atLeast(12, new Association(12, 12, 12, 412).expected()))
                .isLessThan(1e-12);
    }
}
