package org.parley.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The slopes of a pair's measures in replicates of the corpus: the pair's stories have the weights that they have
 * everywhere.
 */
final class ResampledPair {
    private static final Tie[] TIES = Tie.values();

    private final Calendar calendar;
    private final Bootstrap bootstrap;
    private final long[] stories;
    private final long[] hashes;

    /**
     * Makes nothing yet.
     *
     * @param stories the stories with both, as {@link PairTally} packs them
     * @param hashes what their weights follow from
     */
    ResampledPair(Calendar calendar, Bootstrap bootstrap, long[] stories, long[] hashes) {
        this.calendar = calendar;
        this.bootstrap = bootstrap;
        this.stories = stories;
        this.hashes = hashes;
    }

    /**
     * A measure that was tested.
     *
     * @param tie which stories its series counts
     */
    record Tested(TrendTest test, Series series, Tie tie) {}

    /** The tests with the intervals of their slopes over the replicates; as they were where there is no line. */
    List<TrendTest> resampled(List<Tested> tested) {
        List<@Nullable Tangent> tangents = new ArrayList<>();
        for (Tested of : tested) {
            tangents.add(of.test.line() == null ? null : of.series.tangent().orElse(null));
        }
        double[][] slopes = new double[tested.size()][bootstrap.replicates()];
        Replicate replicate = new Replicate();
        for (int number = 0; number < bootstrap.replicates(); number++) {
            replicate.draw(number);
            for (int i = 0; i < slopes.length; i++) {
                Tangent tangent = tangents.get(i);
                if (tangent != null) {
                    double slope = tangent.slope() + replicate.step(tangent, tested.get(i));
                    slopes[i][number] = TrendLine.perMonth(slope);
                }
            }
        }
        List<TrendTest> tests = new ArrayList<>();
        for (int i = 0; i < slopes.length; i++) {
            TrendTest test = tested.get(i).test;
            double @Nullable [] ends = tangents.get(i) == null ? null : Bootstrap.interval(slopes[i]);
            tests.add(ends == null ? test : test.resampled(ends[0], ends[1]));
        }
        return tests;
    }

    /** What the pair counts in one replicate, at usable places. */
    private final class Replicate {
        private final double[][] counts = new double[Tie.SIZE][calendar.size()];
        private final double[][] outlets = new double[Tie.SIZE][calendar.panel().size()];

        void draw(int number) {
            for (int tie = 0; tie < Tie.SIZE; tie++) {
                Arrays.fill(counts[tie], 0);
                Arrays.fill(outlets[tie], 0);
            }
            for (int i = 0; i < stories.length; i++) {
                int weight = Bootstrap.weight(hashes[i], number);
                int place = PairTally.place(stories[i]);
                if (weight > 0 && calendar.isUsable(place)) {
                    for (Tie tie : TIES) {
                        if (PairTally.has(stories[i], tie)) {
                            counts[tie.index()][place] += weight;
                            outlets[tie.index()][PairTally.outlet(stories[i])] += weight;
                        }
                    }
                }
            }
        }

        double step(Tangent tangent, Tested tested) {
            int tie = tested.tie.index();
            return tangent.step(tested.series.atPlaces(counts[tie]), tested.series.ofOutlets(outlets[tie]));
        }
    }
}
