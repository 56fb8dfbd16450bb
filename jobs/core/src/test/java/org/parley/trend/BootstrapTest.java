package org.parley.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BootstrapTest {
    private static final Bootstrap BOOTSTRAP = new Bootstrap(200, 0);

    @Test
    void weights_arePoissonOfMeanOne_andFollowFromTheStoryAlone() {
        int[] counts = new int[12];
        long n = 0;
        double together = 0;
        for (int story = 0; story < 5000; story++) {
            long hash = BOOTSTRAP.hash("story-" + story);
            for (int replicate = 0; replicate < 200; replicate++) {
                int weight = Bootstrap.weight(hash, replicate);
                assertThat(Bootstrap.weight(new Bootstrap(40, 0).hash("story-" + story), replicate))
                        .isEqualTo(weight);
                counts[weight]++;
                n++;
                together += (weight - 1) * (Bootstrap.weight(hash, replicate + 1) - 1);
            }
        }

        double probability = Math.exp(-1);
        for (int weight = 0; weight < 7; weight++) {
            probability /= Math.max(1, weight);
            double error = Math.sqrt(probability / n);
            assertThat((double) counts[weight] / n).as("weight " + weight).isCloseTo(probability, within(5 * error));
        }
        assertThat(together / n).as("replicates don't know of each other").isCloseTo(0, within(0.005));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 7, 30, 31, 400})
    void sumsOfWeights_haveTheirMeanAndVariance(double stories) {
        double sum = 0;
        double squares = 0;
        int n = 20_000;
        for (int i = 0; i < n; i++) {
            double drawn = Bootstrap.sum(BOOTSTRAP.hash("actor " + i % 100), i, stories);
            assertThat(drawn).isGreaterThanOrEqualTo(0).isEqualTo(Math.rint(drawn));
            sum += drawn;
            squares += drawn * drawn;
        }
        double mean = sum / n;
        assertThat(mean).isCloseTo(stories, within(5 * Math.sqrt(stories / n)));
        assertThat(squares / n - mean * mean).isCloseTo(stories, within(0.06 * stories));
    }

    /** R: quantile(1:200, c(0.025, 0.975), type = 6). */
    @Test
    void percentiles_areThoseOfHyndmanAndFan() {
        double[] slopes =
                IntStream.rangeClosed(1, 200).mapToDouble(i -> 201 - i).toArray();

        assertThat(Bootstrap.interval(slopes)).containsExactly(new double[] {5.025, 195.975}, within(1e-9));
    }

    @Test
    void replicatesWithoutASlope_areLeftOut_ifTheyAreFew() {
        double[] slopes = IntStream.range(0, 200).mapToDouble(i -> i).toArray();
        slopes[7] = Double.NaN;
        assertThat(Bootstrap.interval(slopes.clone())).isNotNull();

        Arrays.fill(slopes, 0, 11, Double.NaN);
        assertThat(Bootstrap.interval(slopes)).isNull();
    }

    @Test
    void tooFewReplicates_areRefused() {
        assertThatThrownBy(() -> new Bootstrap(39, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    /** A replicate's slope by one step is that of its own fit, but for a small part of its error. */
    @Test
    void oneStep_isNearlyAFit() {
        int n = 104;
        double[] months = IntStream.range(0, n).mapToDouble(i -> i / 4.0).toArray();
        double[][] columns = TrendLine.columns(months);
        Random random = new Random(3);
        double[] counts = new double[n];
        double[] exposures = new double[n];
        for (int i = 0; i < n; i++) {
            exposures[i] = 500 + 5 * i;
            counts[i] = Bootstrap.sum(random.nextLong(), 0, 1 + i / 30.0);
        }
        PoissonRegression line =
                PoissonRegression.of(columns, counts, exposures).orElseThrow();
        double[] rates = new double[n];
        for (int i = 0; i < n; i++) {
            rates[i] = line.fitted(i) / exposures[i];
        }
        Tangent tangent = new Tangent.OfRates(columns, rates, line.coefficient(1));
        double error = line.quasiError(1, line.dispersion()) / Math.sqrt(line.dispersion());
        double sum = 0;
        double squares = 0;
        double off = 0;
        int replicates = 1000;
        for (int r = 0; r < replicates; r++) {
            double[] resampled = new double[n];
            for (int i = 0; i < n; i++) {
                resampled[i] = Bootstrap.sum(i, r, counts[i]);
            }
            double step = tangent.step(resampled, exposures);
            double fitted = PoissonRegression.of(columns, resampled, exposures)
                    .orElseThrow()
                    .coefficient(1);
            off += Math.pow(tangent.slope() + step - fitted, 2);
            sum += step;
            squares += step * step;
        }
        assertThat(Math.sqrt(off / replicates)).isLessThan(0.1 * error);
        assertThat(Math.sqrt(squares / replicates))
                .as("the error that the Poisson model gives (McCullagh and Nelder, 1989)")
                .isCloseTo(error, within(0.12 * error));
        assertThat(sum / replicates).isCloseTo(0, within(0.15 * error));
    }
}
