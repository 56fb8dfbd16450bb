package org.parley.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;

/**
 * References: statsmodels 0.14, {@code GLM(Poisson, offset).fit(scale=dispersion)} with the dispersion of its
 * {@code resid_response}, and {@code cov_type="HAC"}.
 */
class TrendLineTest {
    private static final double[] COUNTS = {3, 5, 2, 8, 4, 6, 9, 7, 12, 6, 11, 9, 14, 10, 13, 12, 18, 9, 15, 17};
    private static final double[] EXPOSURES = {
        100, 120, 90, 150, 110, 130, 140, 120, 160, 100, 150, 140, 170, 130, 150, 140, 190, 120, 160, 170
    };

    @Test
    void regression_isThatOfStatsmodels() {
        PoissonRegression line =
                PoissonRegression.of(columns(false), COUNTS, EXPOSURES).orElseThrow();

        assertThat(line.coefficient(0)).isCloseTo(-3.2286995006458175, within(1e-9));
        assertThat(line.coefficient(1)).isCloseTo(2.6529351163185337, within(1e-9));
        assertThat(line.dispersion()).isCloseTo(0.17010971062776384, within(1e-9));
        assertThat(line.quasiError(0, line.dispersion())).isCloseTo(0.07114494137685647, within(1e-9));
        assertThat(line.quasiError(1, line.dispersion())).isCloseTo(0.2853343666749819, within(1e-9));
        assertThat(line.robustError(0, 2)).isCloseTo(0.08584724326976545, within(1e-9));
        assertThat(line.robustError(1, 2)).isCloseTo(0.3211565300016727, within(1e-9));
    }

    @Test
    void regressionWithAWave_isThatOfStatsmodels() {
        PoissonRegression line =
                PoissonRegression.of(columns(true), COUNTS, EXPOSURES).orElseThrow();

        assertThat(line.coefficient(1)).isCloseTo(5.745565159629745, within(1e-7));
        assertThat(line.coefficient(3)).isCloseTo(0.6464030361856574, within(1e-7));
        assertThat(line.dispersion()).isCloseTo(0.13778133752245092, within(1e-9));
        assertThat(line.quasiError(1, line.dispersion())).isCloseTo(3.935146192106501, within(1e-7));
        assertThat(line.robustError(1, 3)).isCloseTo(2.0052284011564816, within(1e-7));
    }

    private static double[][] columns(boolean wave) {
        return IntStream.range(0, COUNTS.length)
                .mapToDouble(i -> i / 52.0)
                .mapToObj(t -> wave
                        ? new double[] {1, t, Math.sin(2 * Math.PI * t), Math.cos(2 * Math.PI * t)}
                        : new double[] {1, t})
                .toArray(double[][]::new);
    }

    @Test
    void counts_thatGrowAsWhatTheyAreCountedBy_haveNoSlope() {
        double[] months = IntStream.range(0, 24).mapToDouble(i -> i).toArray();
        double[] exposures =
                IntStream.range(0, 24).mapToDouble(i -> 100 + 50.0 * i).toArray();
        double[] counts = IntStream.range(0, 24).mapToDouble(i -> 10 + 5.0 * i).toArray();

        TrendLine line = line(months, counts, exposures, 1).orElseThrow();

        assertThat(line.slope()).isCloseTo(0, within(1e-9));
        assertThat(line.p()).isCloseTo(1, within(1e-9));
    }

    @Test
    void countsOnTheLine_haveTheErrorThatChanceBringsAtLeast() {
        double[] months = IntStream.range(0, 12).mapToDouble(i -> i).toArray();
        double[] tens = IntStream.range(0, 12).mapToDouble(i -> 10).toArray();

        TrendLine line = line(months, tens, tens, 0.01).orElseThrow();

        assertThat(line.dispersion()).isZero();
        assertThat(line.p()).isCloseTo(1, within(1e-9));
        assertThat(line.high()).isPositive().isEqualTo(-line.low(), within(1e-9));
    }

    @Test
    void season_isNoTrend_whereTwoYearsTellIt() {
        double[] months = IntStream.range(0, 30).mapToDouble(i -> i).toArray();
        double[] exposures = IntStream.range(0, 30).mapToDouble(i -> 1000).toArray();
        double[] counts = IntStream.range(0, 30)
                .mapToDouble(i -> Math.rint(100 * Math.exp(0.8 * Math.sin(2 * Math.PI * i / 12))))
                .toArray();

        assertThat(line(months, counts, exposures, 1).orElseThrow().p()).isGreaterThan(0.2);
    }

    @Test
    void intervals_coverTheTruth_andPKeepsItsLevel() {
        Random random = new Random(3);
        int covered = 0;
        int significant = 0;
        int runs = 2_000;
        double growth = Math.log(1.3);
        for (int run = 0; run < runs; run++) {
            boolean rises = run % 2 == 0;
            double[] months = new double[104];
            double[] exposures = new double[104];
            double[] counts = new double[104];
            for (int i = 0; i < 104; i++) {
                months[i] = i * 12 / 52.0;
                exposures[i] = 100 + i;
                double mean = exposures[i] * 0.02 * (rises ? Math.exp(growth * i / 52.0) : 1);
                counts[i] = new PoissonDistribution(new Well19937c(random.nextLong()), mean, 1e-12, 100_000).sample();
            }
            TrendLine line = line(months, counts, exposures, 1).orElseThrow();
            double truth = rises ? growth / Math.log(2) / 12 : 0;
            covered += line.low() <= truth && truth <= line.high() ? 1 : 0;
            significant += !rises && line.p() <= 0.05 ? 1 : 0;
        }
        assertThat((double) covered / runs).isBetween(0.93, 0.985);
        assertThat(2.0 * significant / runs).isLessThan(0.07);
    }

    @Test
    void tooFewCounts_orNone_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> line(new double[] {0, 1}, new double[] {1, 2}, new double[] {1, 1}, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> line(new double[] {0, 1, 2, 3}, new double[] {0, 0, 0, 0}, new double[] {1, 1, 1, 1}, 1));
    }

    @Test
    void countsInOnePeriod_haveNoLine() {
        double[] months = IntStream.range(0, 30).mapToDouble(i -> i).toArray();
        double[] exposures = IntStream.range(0, 30).mapToDouble(i -> 100).toArray();
        for (int place = 0; place < 30; place++) {
            double[] counts = new double[30];
            counts[place] = 25;
            assertThat(line(months, counts, exposures, 1)).isEmpty();
        }
    }

    private static Optional<TrendLine> line(
            double[] months, double[] counts, double[] exposures, double leastDispersion) {
        return PoissonRegression.of(TrendLine.columns(months, Weekdays.NONE), counts, exposures)
                .map(line -> TrendLine.of(line, leastDispersion, 1));
    }
}
