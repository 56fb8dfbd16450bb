package org.parley.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Six actors with 6, 4, 3, 2, 2 and 1 stories, eight stories with 5, 3, 2, 2, 2, 2, 1 and 1 actors. The expected values are of
 * scipy: fsolve over all six actors and eight stories, each for itself; poisson.sf; the Poisson-binomial by convolution.
 */
class DegreeNullTest {
    private static final List<DegreeClass> ACTORS = List.of(
            new DegreeClass(2, 2),
            new DegreeClass(6, 1),
            new DegreeClass(1, 1),
            new DegreeClass(4, 1),
            new DegreeClass(3, 1));
    private static final List<DegreeClass> STORIES =
            List.of(new DegreeClass(1, 2), new DegreeClass(2, 4), new DegreeClass(3, 1), new DegreeClass(5, 1));
    private static final DegreeNull NULL = DegreeNull.of(ACTORS, STORIES);

    @Test
    void expected_isThatOfTheModelSolvedWithoutClasses() {
        assertThat(NULL.expected(6, 4)).isCloseTo(3.2668460351988284, within(1e-7));
        assertThat(NULL.expected(4, 3)).isCloseTo(1.9123389635555228, within(1e-7));
        assertThat(NULL.expected(2, 2)).isCloseTo(0.909131937879323, within(1e-7));
        assertThat(NULL.expected(6, 1)).isCloseTo(0.8995480888985434, within(1e-7));
    }

    @Test
    void expected_isTheSameForBoth() {
        assertThat(NULL.expected(6, 1)).isEqualTo(NULL.expected(1, 6));
    }

    @Test
    void p_isThePoissonTail() {
        assertThat(NULL.p(1, 6, 4)).isCloseTo(0.9618735127583675, within(1e-7));
        assertThat(NULL.p(4, 4, 3)).isCloseTo(0.12741503459081246, within(1e-7));
        assertThat(NULL.p(3, 2, 2)).isCloseTo(0.0643689766590703, within(1e-7));
        assertThat(NULL.p(0, 2, 2)).isEqualTo(1);
    }

    @Test
    void p_isNoSmallerThanTheExactOne_aboveWhatIsExpected() {
        assertThat(NULL.p(4, 6, 4)).isGreaterThan(0.41147139416372314);
        assertThat(NULL.p(3, 4, 3)).isGreaterThan(0.25137105081961464);
        assertThat(NULL.p(2, 2, 2)).isGreaterThan(0.16238950716997744);
        assertThat(NULL.p(4, 6, 1)).isGreaterThan(0.0016359791636616219);
    }

    @Test
    void degrees_areKept() {
        for (DegreeClass actor : ACTORS) {
            double stories = 0;
            for (int c = 0; c < STORIES.size(); c++) {
                stories += STORIES.get(c).members() * NULL.chance(actor.degree(), c);
            }
            assertThat(stories).isCloseTo((double) actor.degree(), within(1e-7));
        }
    }

    /** Sixty actors have nothing in common but a roster: its 1,770 pairs are no ties. */
    @Test
    void roster_makesNoTies() {
        DegreeNull roster = DegreeNull.of(
                List.of(new DegreeClass(5, 60)), List.of(new DegreeClass(1, 240), new DegreeClass(60, 1)));

        assertThat(roster.p(1, 5, 5)).isGreaterThan(0.5);
        assertThat((double) 5 * 5 / 241).isLessThan(0.11);
    }

    @Test
    void marginsThatDontMeet_andUnknownDegrees_areRefused() {
        assertThatThrownBy(() -> DegreeNull.of(ACTORS, List.of(new DegreeClass(1, 2))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("18 stories of actors, 2 actors of stories");
        assertThatThrownBy(() -> NULL.expected(5, 1)).hasMessage("no actor has 5 stories");
    }
}
