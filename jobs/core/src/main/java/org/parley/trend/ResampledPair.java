package org.parley.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The slopes of a pair's measures in replicates of the corpus. The pair's stories have the weights that they have
 * everywhere. Of the stories of one actor without the other only the number is known here: their weights are drawn as their
 * sum, which is Poisson as the sum of the weights of stories by name would be, so that the intervals of the pair are the same.
 */
final class ResampledPair {
    private static final Tie[] TIES = Tie.values();

    private final Calendar calendar;
    private final Bootstrap bootstrap;
    private final long hash;
    private final long[] stories;
    private final long[] hashes;
    private final ActorMargins a;
    private final ActorMargins b;
    private final long[] together;

    /**
     * Makes nothing yet.
     *
     * @param pair names it
     * @param stories the stories with both, as {@link PairTally} packs them
     * @param hashes what their weights follow from
     */
    ResampledPair(
            Calendar calendar,
            Bootstrap bootstrap,
            String pair,
            long[] stories,
            long[] hashes,
            ActorMargins a,
            ActorMargins b) {
        this.calendar = calendar;
        this.bootstrap = bootstrap;
        this.hash = bootstrap.hash(pair);
        this.stories = stories;
        this.hashes = hashes;
        this.a = a;
        this.b = b;
        this.together = new long[calendar.size()];
        for (long story : stories) {
            together[PairTally.place(story)]++;
        }
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
        private final double[] both = new double[calendar.size()];
        private final double[] squares = new double[calendar.size()];
        private final double[][] counts = new double[Tie.SIZE][calendar.size()];
        private final double[][] outlets = new double[Tie.SIZE][calendar.panel().size()];
        private final double[] ofA = new double[calendar.size()];
        private final double[] ofB = new double[calendar.size()];

        void draw(int number) {
            Arrays.fill(both, 0);
            Arrays.fill(squares, 0);
            for (int tie = 0; tie < Tie.SIZE; tie++) {
                Arrays.fill(counts[tie], 0);
                Arrays.fill(outlets[tie], 0);
            }
            for (int i = 0; i < stories.length; i++) {
                int weight = Bootstrap.weight(hashes[i], number);
                int place = PairTally.place(stories[i]);
                if (weight > 0 && calendar.isUsable(place)) {
                    both[place] += weight;
                    squares[place] += (double) weight * weight;
                    for (Tie tie : TIES) {
                        if (PairTally.has(stories[i], tie)) {
                            counts[tie.index()][place] += weight;
                            outlets[tie.index()][PairTally.outlet(stories[i])] += weight;
                        }
                    }
                }
            }
            for (int place = 0; place < both.length; place++) {
                if (calendar.isUsable(place)) {
                    ofA[place] = both[place] + others(a, number, 2 * place);
                    ofB[place] = both[place] + others(b, number, 2 * place + 1);
                }
            }
        }

        /** The weights of an actor's stories without the other. */
        private double others(ActorMargins actor, int number, int draw) {
            int place = draw / 2;
            return Bootstrap.sum(hash + draw, number, (double) actor.stories(place) - together[place]);
        }

        double step(Tangent tangent, Tested tested) {
            Series series = tested.series;
            double[] counted = series.atPlaces(counts[tested.tie.index()]);
            if (tangent instanceof Tangent.OfOutlets) {
                return tangent.step(counted, series.ofOutlets(outlets[tested.tie.index()]));
            }
            double[] exposures = series.exposures();
            for (int i = 0; i < exposures.length; i++) {
                exposures[i] *= growth(series.place(i));
            }
            return tangent.step(counted, exposures);
        }

        /**
         * By how much what other stories let expect changes ({@link Strata#expectedOfOthers}), which goes with the product of the
         * margins. A story that counts several times is still itself: none of its copies lets expect another.
         */
        private double growth(int place) {
            double before = (double) a.stories(place) * b.stories(place) - together[place];
            return before > 0 ? (ofA[place] * ofB[place] - squares[place]) / before : 0;
        }
    }
}
