package org.parley.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Probabilities: scipy 1.17.1, scipy.stats.poisson.cdf and binom.cdf. */
class StandingTest {
    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void standings_areCumulativeProbabilities() {
        assertThat(Standing.ofCount(0, 0.4, 1).low()).isZero();
        assertThat(Standing.ofCount(0, 0.4, 1).high()).isCloseTo(0.6703200460356393, EXACT);
        assertThat(Standing.ofCount(7, 4.5, 1).low()).isCloseTo(0.8310505787254115, EXACT);
        assertThat(Standing.ofCount(7, 4.5, 1).high()).isCloseTo(0.913413528352644, EXACT);
        assertThat(Standing.ofShare(3, 9, 0.4).low()).isCloseTo(0.231787008, EXACT);
        assertThat(Standing.ofShare(3, 9, 0.4).high()).isCloseTo(0.482609664, EXACT);
        assertThat(Standing.ofShare(9, 9, 0.4).high()).isEqualTo(1);
        assertThat(Standing.ofShare(0, 9, 0)).isEqualTo(new Standing(0, 1, 0));
        assertThat(Standing.ofCount(0, 0, 0)).isEqualTo(new Standing(0, 1, 0));
    }

    @Test
    void over_isTheMeanSignOfTheDifference() {
        Random random = new Random(11);
        for (int round = 0; round < 50; round++) {
            Standing a = standing(random);
            Standing b = standing(random);
            double sum = 0;
            int steps = 400;
            for (int i = 0; i < steps; i++) {
                for (int j = 0; j < steps; j++) {
                    double x = a.low() + a.width() * (i + 0.5) / steps;
                    double y = b.low() + b.width() * (j + 0.5) / steps;
                    sum += Math.signum(x - y);
                }
            }
            assertThat(a.over(b)).isCloseTo(sum / steps / steps, within(0.005)).isCloseTo(-b.over(a), EXACT);
        }
    }

    @Test
    void extremes_areRankedByTheirRates() {
        List<Standing> standings =
                standings(new double[] {1, 2, 3, 2000, 2100, 2200}, new double[] {100, 100, 100, 100, 100, 100});

        assertThat(MannKendall.of(standings, 1).s()).isEqualTo(15);
        assertThat(MannKendall.of(standings, 1).p()).as("exact").isCloseTo(2.0 / 720, EXACT);
    }

    @Test
    void equalExposures_giveTheUsualTests() {
        double[] counts = {3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5, 8};
        double[] exposures = new double[counts.length];
        Arrays.fill(exposures, 1000);
        List<Standing> standings = standings(counts, exposures);

        assertThat(MannKendall.of(standings, 1).s())
                .isCloseTo(MannKendall.of(counts).s(), EXACT);
        assertThat(MannKendall.of(standings, 1).variance())
                .isCloseTo(MannKendall.of(counts).variance(), within(10.0));
        assertThat(Pettitt.of(standings).k()).isCloseTo(Pettitt.of(counts).k(), EXACT);
        assertThat(Pettitt.of(standings).place()).isEqualTo(Pettitt.of(counts).place());
    }

    /** With ranks of log rates instead, each of these is taken for a trend. */
    @Test
    void growingCorpus_isNoTrend_forRareActors() {
        assertThat(falseTrends(104, 40)).isBetween(0.01, 0.08);
        assertThat(falseTrends(24, 40)).isBetween(0.01, 0.08);
        assertThat(falseTrends(24, 400)).isBetween(0.01, 0.08);
    }

    /** Share of 500 series of constant rate, in a corpus that grows to its threefold, with p of at most 0.05. */
    private static double falseTrends(int periods, double stories) {
        Random random = new Random(3);
        double[] exposures = IntStream.range(0, periods)
                .mapToDouble(i -> 1 + 2.0 * i / periods)
                .toArray();
        double rate = stories / Arrays.stream(exposures).sum();
        int found = 0;
        for (int series = 0; series < 500; series++) {
            double[] counts = Arrays.stream(exposures)
                    .map(exposure -> poisson(rate * exposure, random))
                    .toArray();
            found += MannKendall.of(standings(counts, exposures), 1).p() <= 0.05 ? 1 : 0;
        }
        return found / 500.0;
    }

    private static int poisson(double mean, Random random) {
        int count = -1;
        double time = 0;
        while (time < mean) {
            time -= Math.log(1 - random.nextDouble());
            count++;
        }
        return count;
    }

    private static List<Standing> standings(double[] counts, double[] exposures) {
        double rate = Arrays.stream(counts).sum() / Arrays.stream(exposures).sum();
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            standings.add(Standing.ofCount(counts[i], rate * exposures[i], exposures[i]));
        }
        return standings;
    }

    private static Standing standing(Random random) {
        double a = random.nextDouble();
        double b = random.nextDouble();
        return new Standing(Math.min(a, b), Math.max(a, b), 0);
    }
}
