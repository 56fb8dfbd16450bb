package org.parley.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The constants come from scipy 1.17.1: scipy.stats.gamma.ppf for the interval and for quantiles,
 * chi2_contingency(correction=False, lambda_="log-likelihood") for G2, and the formulas of the papers in plain Python
 * for the rest.
 */
class AssociationTest {
    private static final Offset<Double> EXACT = within(1e-9);

    @ParameterizedTest
    @CsvSource({
        "12,40,60,1000, 2.4, 2.107803289534515, 1.177612127793422, 2.8090052282779667, 0.3638917013371419,"
                + "23.91663361274214, 11.94110631094643",
        "200,300,400,5000, 24, 3.0327485823397122, 2.8257959464322466, 3.2256739696510004, 0.6586969027570073,"
                + "751.6190407912917, 13.192645077942396",
        "1,1,1,10, 0.1, 1.3219280948873624, -2.475299173473985, 2.961685616010026, 1, 6.501659467828966, 14",
        "3,500,500,1000, 250, -6.161311871137604, -8.211755226979522, -4.967516317308392, -0.761359917731178,"
                + "-1312.9384836196223, 6.619178216059069"
    })
    void measures_agreeWithAnIndependentReference(
            long observed,
            long a,
            long b,
            long total,
            double expected,
            double ic,
            double icLow,
            double icHigh,
            double npmi,
            double g2,
            double logDice) {
        Association association = new Association(observed, a, b, total);

        assertThat(association.expected()).isCloseTo(expected, EXACT);
        assertThat(ic(association).value()).isCloseTo(ic, EXACT);
        assertThat(ic(association).low()).isCloseTo(icLow, EXACT);
        assertThat(ic(association).high()).isCloseTo(icHigh, EXACT);
        assertThat(association.npmi()).hasValueCloseTo(npmi, EXACT);
        assertThat(association.g2()).isCloseTo(g2, EXACT);
        assertThat(association.logDice()).hasValueCloseTo(logDice, EXACT);
    }

    @Test
    void largeCounts_keepTheirPrecision() {
        Association association = new Association(10_000, 20_000, 30_000, 1_000_000);

        assertThat(ic(association).low()).isCloseTo(4.029347332355698, EXACT);
        assertThat(ic(association).high()).isCloseTo(4.08589991383917, EXACT);
        assertThat(association.g2()).isCloseTo(46496.60578345796, within(1e-6));
    }

    @Test
    void neverTogether_hasNoPointwiseMeasureButAnInterval() {
        Association association = new Association(0, 40, 60, 1000);

        assertThat(association.npmi()).isEmpty();
        assertThat(association.logDice()).isEmpty();
        assertThat(ic(association).value()).isCloseTo(-2.5360529002402097, EXACT);
        assertThat(ic(association).low()).isCloseTo(-12.527940716047073, EXACT);
        assertThat(ic(association).high()).isCloseTo(-0.20724911890403605, EXACT);
        assertThat(association.g2()).isCloseTo(-5.055060284807028, EXACT);
    }

    @Test
    void alwaysTogether_isCompleteAssociation() {
        Association association = new Association(100, 100, 100, 100);

        assertThat(association.npmi()).hasValue(1);
        assertThat(association.logDice()).hasValue(14);
        assertThat(association.g2()).isZero();
        assertThat(ic(association).value()).isZero();
    }

    @Test
    void noStories_sayNothing() {
        Association association = new Association(0, 0, 0, 0);

        assertThat(association.expected()).isZero();
        assertThat(ic(association).value()).isZero();
        assertThat(ic(association).low()).isCloseTo(-9.991887815806862, EXACT);
        assertThat(ic(association).high()).isCloseTo(2.3288037813361737, EXACT);
        assertThat(association.g2()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"5,4,9,100", "-1,4,9,100", "1,101,9,100", "0,60,60,100"})
    void impossibleCounts_areRefused(long observed, long a, long b, long total) {
        assertThatThrownBy(() -> new Association(observed, a, b, total)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, 1e-6, 7.853981633978593e-13",
        "0.5, 0.025, 0.0004910345585876278",
        "0.5, 0.5, 0.227468211559786",
        "0.5, 0.999999, 11.964063488439734",
        "1, 0.975, 3.6888794541139354",
        "1.5, 1e-6, 0.00012090524360062132",
        "1.5, 0.025, 0.10789764131194893",
        "10.5, 1e-6, 1.4330576988246988",
        "10.5, 0.999999, 33.573254366197",
        "1000.5, 0.025, 939.4575241441688",
        "1e6, 0.025, 998040.9833402939",
        "1e6, 0.999999, 1004760.6247134678"
    })
    void gammaQuantiles_agreeWithAnIndependentReference(double shape, double probability, double quantile) {
        assertThat(GammaQuantile.of(shape, probability) / quantile).isCloseTo(1, EXACT);
    }

    private static InformationComponent ic(Association association) {
        return new InformationComponent(association.observed(), association.expected());
    }
}
