package org.parley.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.model.Window;

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

    @Test
    void weightsOfManyStories_arePoissonOfTheirNumber() {
        for (int stories : new int[] {0, 3, 64, 150}) {
            double sum = 0;
            double squares = 0;
            int draws = 20_000;
            for (int i = 0; i < draws; i++) {
                double off = Bootstrap.weight(Bootstrap.hash(7, i / 200), i % 200, stories) - stories;
                sum += off;
                squares += off * off;
            }
            assertThat(sum / draws).isCloseTo(0, within(5 * Math.sqrt((double) stories / draws)));
            assertThat(squares / draws).isCloseTo(stories, within(0.05 * stories));
        }
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
        LocalDate begin = LocalDate.of(2022, 1, 3);
        List<PeriodTotal> totals = new ArrayList<>();
        int[] weeks = new int[n];
        long[] stories = new long[n];
        for (int i = 0; i < n; i++) {
            LocalDate week = begin.plusWeeks(i);
            totals.add(new PeriodTotal(week, 500 + 5L * i, 500 + 5L * i, week, week.plusDays(6)));
            weeks[i] = i * 2;
            stories[i] = (long) i % 3 + i / 30;
        }
        Calendar calendar = Calendar.of(Window.WEEK, totals);
        OutletMix mix =
                new OutletMix(calendar, calendar.panel(), calendar.usable(), Strata.Counts.of(n, 2, weeks, stories));
        double[][] columns = TrendLine.columns(
                IntStream.range(0, n).mapToDouble(calendar::months).toArray(), Weekdays.NONE);
        double[] counts = Arrays.stream(stories).asDoubleStream().toArray();
        OutletCourse course = mix.model().course(columns).orElseThrow();
        double[] exposures = exposures(mix);
        PoissonRegression line =
                PoissonRegression.of(columns, counts, exposures).orElseThrow();
        assertThat(line.coefficient(1)).isCloseTo(course.slopes()[0], within(1e-8));
        double error = line.quasiError(1, 1);
        double sum = 0;
        double squares = 0;
        double off = 0;
        int replicates = 1000;
        for (int r = 0; r < replicates; r++) {
            double[] resampled = new double[n];
            for (int i = 0; i < n; i++) {
                for (int story = 0; story < stories[i]; story++) {
                    resampled[i] += Bootstrap.weight(BOOTSTRAP.hash(i + " " + story), r);
                }
            }
            double step = mix.resampled(
                                    resampled,
                                    new double[] {Arrays.stream(resampled).sum()})
                            .slope(columns, course.slopes())
                    - course.slopes()[0];
            double fitted = PoissonRegression.of(columns, resampled, exposures)
                    .orElseThrow()
                    .coefficient(1);
            off += Math.pow(course.slopes()[0] + step - fitted, 2);
            sum += step;
            squares += step * step;
        }
        assertThat(Math.sqrt(off / replicates)).isLessThan(0.1 * error);
        assertThat(Math.sqrt(squares / replicates))
                .as("the error that the Poisson model gives (McCullagh and Nelder, 1989)")
                .isCloseTo(error, within(0.12 * error));
        assertThat(sum / replicates).isCloseTo(0, within(0.15 * error));
    }

    private static double[] exposures(OutletMix mix) {
        double[] evenly = mix.growth(0);
        return mix.exposures(evenly, evenly);
    }
}
