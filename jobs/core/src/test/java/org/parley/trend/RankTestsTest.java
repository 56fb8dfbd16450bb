package org.parley.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Theil-Sen constants: scipy 1.17.1, scipy.stats.theilslopes(y, x, 0.95). Mann-Kendall: pymannkendall 1.4.3,
 * original_test, and for short series scipy.stats.kendalltau(method="exact"). Benjamini-Hochberg:
 * scipy.stats.false_discovery_control.
 */
class RankTestsTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final double[] TIED = {3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8};
    private static final double[] FALLING = {10, 9, 8, 8, 7, 7, 7, 6, 5, 5, 3, 4};
    private static final double[] RISING = {1.2, 2.1, 1.9, 3.3, 3.1, 4.4, 4.9, 5.2, 5.1, 6.8, 7.7, 7.2, 8.8, 9.9, 9.1};
    private static final double[] SHORT = {5, 1, 6, 2, 8, 3, 9, 4};

    @Test
    void slopes_agreeWithAnIndependentReference() {
        assertSlope(steps(12), TIED, 0.3666666666666667, 0, 0.8);
        assertSlope(steps(12), FALLING, -0.5, -0.6666666666666666, -0.5);
        assertSlope(steps(15), RISING, 0.6111111111111112, 0.5333333333333335, 0.6900000000000001);
        assertSlope(steps(8), SHORT, 0.5, -1, 1.6);
    }

    @Test
    void slopes_withGapsAndTiesInTime_agreeWithAnIndependentReference() {
        assertSlope(
                new double[] {0, 1, 2, 4, 5, 9, 10, 11},
                SHORT,
                0.2928571428571428,
                -0.6666666666666666,
                0.8888888888888888);
        assertSlope(new double[] {0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5}, TIED, 1, 0, 1.5);
    }

    @Test
    void slope_ofALine_isItsSlopeAndNothingElse() {
        assertSlope(steps(9), new double[9], 0, 0, 0);
        assertThat(TheilSen.of(new double[] {2, 4}, new double[] {1, 0}).slope())
                .isEqualTo(-0.5);
    }

    @Test
    void slope_withoutTwoPlaces_isRefused() {
        assertThatThrownBy(() -> TheilSen.of(new double[] {1}, new double[] {1}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TheilSen.of(new double[] {1, 1}, new double[] {1, 2}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void mannKendall_withTies_agreesWithAnIndependentReference() {
        assertTest(MannKendall.of(TIED), 25, 207, 0.09529283802345656);
        assertTest(MannKendall.of(FALLING), -59, 207, 5.547422153795445e-05);
        assertTest(MannKendall.of(RISING), 95, 408.3333333333333, 3.290603535877068e-06);
        assertTest(MannKendall.of(ClassicSeries.NILE), -1387, 112728.33333333333, 3.658262921657496e-05);
    }

    @Test
    void mannKendall_belowTenValuesWithoutTies_isExact() {
        assertTest(MannKendall.of(SHORT), 8, 65.33333333333333, 0.39875992063492066);
        assertTest(MannKendall.of(steps(8)), 28, 65.33333333333333, 4.96031746031746e-05);
        assertThat(MannKendall.of(new double[] {2, 1, 3, 4, 6, 5, 7, 9, 8}).p())
                .isCloseTo(0.0008542768959435626, EXACT);
    }

    @Test
    void mannKendall_withoutAnyDifference_findsNothing() {
        assertTest(MannKendall.of(new double[12]), 0, 0, 1);
        assertTest(MannKendall.of(new double[8]), 0, 0, 1);
        assertTest(MannKendall.of(new double[] {7}), 0, 0, 1);
        assertTest(MannKendall.of(new double[0]), 0, 0, 1);
    }

    @Test
    void mannKendall_reversed_isTheSameTestOfTheOtherSign() {
        double[] reversed = IntStream.range(0, TIED.length)
                .mapToDouble(i -> TIED[TIED.length - 1 - i])
                .toArray();

        assertTest(MannKendall.of(reversed), -25, 207, MannKendall.of(TIED).p());
    }

    @Test
    void q_agreesWithAnIndependentReference() {
        double[] p = {.01, .02, .03, .04, .05, .9, .01, .2, .0001, .5};

        assertThat(BenjaminiHochberg.of(p))
                .containsExactly(
                        new double[] {
                            0.03333333333333333, 0.05, 0.06, 0.06666666666666667, 0.07142857142857144,
                            0.9, 0.03333333333333333, 0.25, 0.001, 0.5555555555555556
                        },
                        EXACT);
    }

    @Test
    void q_ofCountedTests_isThatOfTheTestsOneByOne() {
        double[] each = {.01, .2, .01, .04, .2, .2, .9};
        double[] distinct = {.2, .01, .9, .04};

        double[] q = BenjaminiHochberg.of(distinct, new long[] {3, 2, 1, 1});

        double[] one = BenjaminiHochberg.of(each);
        assertThat(q).containsExactly(one[1], one[0], one[6], one[3]);
    }

    @Test
    void q_ofNoTests_isEmptyAndOfNoProbability_isRefused() {
        assertThat(BenjaminiHochberg.of(new double[0])).isEmpty();
        assertThatThrownBy(() -> BenjaminiHochberg.of(new double[] {Double.NaN}))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BenjaminiHochberg.of(new double[] {1.5})).isInstanceOf(IllegalArgumentException.class);
    }

    private static double[] steps(int n) {
        return IntStream.range(0, n).asDoubleStream().toArray();
    }

    private static void assertSlope(double[] x, double[] y, double slope, double low, double high) {
        TheilSen fit = TheilSen.of(x, y);
        assertThat(new double[] {fit.slope(), fit.low(), fit.high()})
                .as(Arrays.toString(y))
                .containsExactly(new double[] {slope, low, high}, EXACT);
    }

    private static void assertTest(MannKendall test, double s, double variance, double p) {
        assertThat(test.s()).isCloseTo(s, EXACT);
        assertThat(test.variance()).isCloseTo(variance, EXACT);
        assertThat(test.p()).isCloseTo(p, within(1e-9 * Math.max(p, 1e-3)));
    }

    /** Reference: pymannkendall 1.4.3, hamed_rao_modification_test. */
    @Test
    void autocorrelation_widensTheVariance_asInPymannkendall() {
        double[] values = {5, 7, 6, 8, 9, 8, 10, 9, 11, 13, 12, 12, 14, 13, 15, 14, 16, 15, 17, 18};
        double plain = MannKendall.of(values).variance();

        assertThat(plain * HamedRao.factor(values, 0.6055555555555556)).isCloseTo(200.12090225563918, within(1e-9));
        assertThat(HamedRao.factor(
                        new double[] {3.1, 2.7, 3.9, 4.4, 3.8, 4.9, 5.6, 5.2, 4.7, 6.1, 6.6, 5.9, 7.0, 6.4, 7.7},
                        0.3111111111111111))
                .isEqualTo(1);
        assertThat(HamedRao.factor(new double[] {1, 1, 1, 1}, 0)).isEqualTo(1);
    }
}
