package org.parley.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

class SegmentsTest {
    private static final double[] COUNTS = {2, 3, 1, 2, 4, 2, 3, 9, 8, 11, 10, 7, 9, 3, 2, 4, 3, 2, 1, 3, 14, 12, 15, 13
    };
    private static final double[] EXPOSURES = {
        1, 1, .5, 1, 1.5, 1, 1, 1, 1, 1.2, 1, .8, 1, 1, 1, 1.3, 1, 1, .6, 1, 1, 1, 1.1, 1
    };

    /** Reference: ruptures 1.1.10, Pelt with this cost, min_size 1, jump 1. */
    @Test
    void changes_areThoseOfRuptures() {
        for (double penalty : new double[] {PoissonSegments.usualPenalty(24), 3, 1}) {
            assertThat(PoissonSegments.changes(COUNTS, EXPOSURES, penalty)).containsExactly(7, 13, 20);
        }
    }

    @Test
    void changes_areOfLeastCost_amongAll() {
        Random random = new Random(11);
        for (int run = 0; run < 200; run++) {
            int n = 1 + random.nextInt(11);
            double[] counts = random.ints(n, 0, 9).asDoubleStream().toArray();
            double[] exposures = random.doubles(n, 0.5, 2).toArray();
            double penalty = 0.5 + 4 * random.nextDouble();
            double least = Double.POSITIVE_INFINITY;
            for (int mask = 0; mask < 1 << (n - 1); mask++) {
                least = Math.min(least, cost(counts, exposures, places(mask, n), penalty));
            }
            List<Integer> found = PoissonSegments.changes(counts, exposures, penalty);
            assertThat(cost(counts, exposures, found, penalty)).isCloseTo(least, within(1e-9));
        }
    }

    private static List<Integer> places(int mask, int n) {
        List<Integer> places = new ArrayList<>();
        for (int i = 1; i < n; i++) {
            if ((mask >> (i - 1) & 1) == 1) {
                places.add(i);
            }
        }
        return places;
    }

    private static double cost(double[] counts, double[] exposures, List<Integer> changes, double penalty) {
        double cost = penalty * changes.size();
        int begin = 0;
        for (int k = 0; k <= changes.size(); k++) {
            int end = k < changes.size() ? changes.get(k) : counts.length;
            double count = 0;
            double exposure = 0;
            for (int i = begin; i < end; i++) {
                count += counts[i];
                exposure += exposures[i];
            }
            double rate = count / exposure;
            for (int i = begin; i < end; i++) {
                cost += 2 * rate * exposures[i] - (counts[i] == 0 ? 0 : 2 * counts[i] * Math.log(rate));
            }
            begin = end;
        }
        return cost;
    }

    @Test
    void bursts_areTheLikeliestStates_amongAll() {
        Random random = new Random(5);
        int found = 0;
        for (int run = 0; run < 60; run++) {
            int n = 3 + random.nextInt(8);
            double[] totals = random.ints(n, 30, 60).asDoubleStream().toArray();
            double[] counts = new double[n];
            for (int i = 0; i < n; i++) {
                counts[i] = Math.min(totals[i], random.nextInt(4) + (i > 1 && i < 5 ? random.nextInt(12) : 0));
            }
            List<Bursts.Burst> bursts = Bursts.of(counts, totals, 2, 0.5);
            int mask = 0;
            for (Bursts.Burst burst : bursts) {
                for (int i = burst.first(); i < burst.beyond(); i++) {
                    mask |= 1 << i;
                }
            }
            double least = Double.POSITIVE_INFINITY;
            for (int other = 0; other < 1 << n; other++) {
                least = Math.min(least, states(counts, totals, other));
            }
            assertThat(states(counts, totals, mask)).isCloseTo(least, within(1e-9));
            found += bursts.size();
        }
        assertThat(found).isPositive();
    }

    private static double states(double[] counts, double[] totals, int mask) {
        double hits = 0;
        double all = 0;
        for (int i = 0; i < counts.length; i++) {
            hits += counts[i];
            all += totals[i];
        }
        double cost = 0;
        for (int i = 0; i < counts.length; i++) {
            boolean bursting = (mask >> i & 1) == 1;
            boolean before = i > 0 && (mask >> (i - 1) & 1) == 1;
            cost += bursting && !before ? 0.5 * Math.log(counts.length) : 0;
            double share = Math.min(1 - 1e-12, hits / all * (bursting ? 2 : 1));
            cost -= new BinomialDistribution(null, (int) totals[i], share).logProbability((int) counts[i]);
        }
        return cost;
    }

    @Test
    void volume_isNoBurst() {
        double[] totals = {100, 100, 100, 100, 100, 100, 200, 200, 100, 100, 100, 100, 100, 100};
        double[] even = {10, 10, 10, 10, 10, 10, 20, 20, 10, 10, 10, 10, 10, 10};
        double[] burst = {10, 10, 10, 10, 10, 10, 60, 50, 10, 10, 10, 10, 10, 10};

        assertThat(Bursts.of(even, totals)).isEmpty();
        assertThat(Bursts.of(burst, totals)).singleElement().satisfies(found -> {
            assertThat(found.first()).isEqualTo(6);
            assertThat(found.beyond()).isEqualTo(8);
            assertThat(found.weight()).isPositive();
        });
        assertThat(Bursts.of(new double[14], totals)).isEmpty();
        assertThat(Bursts.of(new double[0], new double[0])).isEmpty();
    }
}
