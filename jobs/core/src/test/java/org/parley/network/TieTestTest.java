package org.parley.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Six hundred actors of 5 stories and two of 40, in 1,540 stories of two actors: stories are alike, so that chance is the
 * product of the actors' numbers over that of the stories. The expected values are of scipy 1.17 (poisson.sf, gamma.ppf).
 */
class TieTestTest {
    private static final DegreeNull CHANCE =
            DegreeNull.of(List.of(new DegreeClass(5, 600), new DegreeClass(40, 2)), List.of(new DegreeClass(2, 1540)));

    @Test
    void tie_isComparedWithTheStoriesThatChanceBrings() {
        TieTest test = TieTest.of(shared(9, 40, 40), CHANCE, 2000);

        assertThat(test.expected()).isCloseTo(40.0 * 40 / 1540, within(1e-9));
        assertThat(test.p()).isCloseTo(1.5330165169113466e-06, within(1e-14));
        assertThat(test.testedP()).isEqualTo(test.p());
        assertThat(test.ic()).isCloseTo(2.625970805240228, within(1e-9));
        assertThat(test.icLow()).isCloseTo(1.532904566770553, within(1e-9));
        assertThat(test.npmi()).isCloseTo(0.4479112525601541, within(1e-9));
    }

    /** Chance brings two stories of theirs together once in 10,000 times, and yet two say little of how close they are. */
    @Test
    void twoStoriesOfRareActors_areSignificant_butSayNothing() {
        TieTest test = TieTest.of(shared(2, 5, 5), CHANCE, 2000);

        assertThat(test.p()).isLessThan(2e-4);
        assertThat(test.icLow()).isNegative();
        assertThat(test.testedP()).isEqualTo(1);
    }

    @Test
    void whatIsTestedIsNeverSmallerThanP() {
        for (int stories = 1; stories <= 5; stories++) {
            TieTest test = TieTest.of(shared(stories, 5, 5), CHANCE, 2000);
            assertThat(test.testedP()).isGreaterThanOrEqualTo(test.p());
        }
    }

    private static SharedStories shared(long stories, long storiesA, long storiesB) {
        return new SharedStories("a", "b", stories, stories, storiesA, storiesB, 0, 0, 0, List.of());
    }
}
