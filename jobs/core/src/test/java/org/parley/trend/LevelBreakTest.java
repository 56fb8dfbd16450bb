package org.parley.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/**
 * Pettitt's constants: U by its definition, the double sum over signs, in plain Python (O(n^3)), where the class goes by
 * ranks. The splits: the sum of scipy.stats.poisson.logpmf over both segments, for each place.
 */
class LevelBreakTest {
    @Test
    void pettitt_ofTheNile_findsTheDamOf1899() {
        Pettitt test = Pettitt.of(ClassicSeries.NILE);

        assertThat(test.k()).isEqualTo(1617);
        assertThat(test.place()).isEqualTo(1899 - 1871);
        assertThat(test.p()).isCloseTo(3.5910221769362927e-07, within(1e-15));
    }

    @Test
    void pettitt_withTies_agreesWithTheDefinition() {
        Pettitt coal = Pettitt.of(ClassicSeries.COAL);
        Pettitt tied = Pettitt.of(new double[] {3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8});

        assertThat(coal).isEqualTo(new Pettitt(2107, 41, coal.p()));
        assertThat(coal.p()).isCloseTo(1.3800755059418243e-08, within(1e-16));
        assertThat(tied).isEqualTo(new Pettitt(25, 4, tied.p()));
        assertThat(tied.p()).isCloseTo(0.26980442140080585, within(1e-12));
    }

    @Test
    void pettitt_withoutAnyDifference_findsNothing() {
        assertThat(Pettitt.of(new double[10])).isEqualTo(new Pettitt(0, 1, 1));
        assertThatThrownBy(() -> Pettitt.of(new double[] {1})).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void split_ofTheCoalMines_liesAround1892() {
        double[] years = new double[ClassicSeries.COAL.length];
        Arrays.fill(years, 1);

        LevelBreak split = LevelBreak.of(ClassicSeries.COAL, years);

        assertThat(split).isEqualTo(new LevelBreak(41, 35, 46, split.size()));
        assertThat(split.size()).isCloseTo(0.29212924606462304, within(1e-12));
    }

    @Test
    void split_countsByExposure_soThatVolumeIsNoBreak() {
        LevelBreak split = LevelBreak.of(
                new double[] {5, 6, 4, 22, 20, 19, 20, 17, 23, 19},
                new double[] {100, 120, 90, 400, 380, 410, 100, 90, 110, 100});

        assertThat(split).isEqualTo(new LevelBreak(6, 6, 6, split.size()));
        assertThat(split.size()).isCloseTo(3.897058823529412, within(1e-12));
    }

    @Test
    void split_ofNothing_mayLieAnywhere() {
        LevelBreak split = LevelBreak.of(new double[5], new double[] {1, 1, 1, 1, 1});

        assertThat(split.earliest()).isEqualTo(1);
        assertThat(split.latest()).isEqualTo(4);
        assertThatThrownBy(() -> LevelBreak.of(new double[] {1}, new double[] {1}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
