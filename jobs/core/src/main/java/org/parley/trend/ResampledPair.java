package org.parley.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The slopes of a pair's measures in replicates of the corpus: the pair's stories have the weights that they have
 * everywhere. Of its members' other stories the numbers are known, which is enough ({@link Bootstrap}).
 */
final class ResampledPair {
    private static final Tie[] TIES = Tie.values();

    private final Calendar calendar;
    private final Bootstrap bootstrap;
    private final long[] stories;
    private final long[] hashes;
    private final Strata.Counts both;
    private final Member a;
    private final Member b;

    /**
     * Makes nothing yet.
     *
     * @param name of the pair
     * @param stories the stories with both, as {@link PairTally} packs them
     * @param hashes what their weights follow from
     * @param both the same stories by outlet
     * @param a the stories of its first member by outlet
     * @param b those of the second
     */
    ResampledPair(
            Calendar calendar,
            Bootstrap bootstrap,
            String name,
            long[] stories,
            long[] hashes,
            Strata.Counts both,
            Strata.Counts a,
            Strata.Counts b) {
        this.calendar = calendar;
        this.bootstrap = bootstrap;
        this.stories = stories;
        this.hashes = hashes;
        this.both = both;
        this.a = new Member(bootstrap.hash(name + " a"), a);
        this.b = new Member(bootstrap.hash(name + " b"), b);
    }

    /**
     * A measure that was tested.
     *
     * @param slope how its slope follows from a replicate
     */
    record Tested(TrendTest test, Series series, Slope slope) {}

    /** A slope in a replicate, of log2 per month. */
    interface Slope {
        double of(Series series, Replicate replicate);
    }

    /** The tests with the intervals of their slopes over the replicates; as they were where there is no line. */
    List<TrendTest> resampled(List<Tested> tested) {
        double[][] slopes = new double[tested.size()][bootstrap.replicates()];
        Replicate replicate = new Replicate();
        for (int number = 0; number < bootstrap.replicates(); number++) {
            replicate.draw(number);
            for (int i = 0; i < slopes.length; i++) {
                Tested of = tested.get(i);
                slopes[i][number] = of.test.line() == null ? Double.NaN : of.slope.of(of.series, replicate);
            }
        }
        List<TrendTest> tests = new ArrayList<>();
        for (int i = 0; i < slopes.length; i++) {
            TrendTest test = tested.get(i).test;
            double @Nullable [] ends = test.line() == null ? null : Bootstrap.interval(slopes[i]);
            tests.add(ends == null ? test : test.resampled(ends[0], ends[1]));
        }
        return tests;
    }

    /** One of the two. */
    private final class Member {
        private final long hash;
        private final Strata.Counts all;
        private final long[] others;
        private final int[] cells;

        private Member(long hash, Strata.Counts all) {
            this.hash = hash;
            this.all = all;
            this.others = new long[all.cells()];
            this.cells = new int[stories.length];
            for (int cell = 0; cell < others.length; cell++) {
                others[cell] = (long) all.ofCell(cell);
            }
            for (int i = 0; i < cells.length; i++) {
                cells[i] = all.cell(PairTally.place(stories[i]), PairTally.outlet(stories[i]));
                others[cells[i]]--;
            }
        }

        /** Its stories in a replicate. */
        private Strata.Counts drawn(int number, int[] weights) {
            double[] drawn = new double[others.length];
            for (int cell = 0; cell < drawn.length; cell++) {
                drawn[cell] = Bootstrap.weight(Bootstrap.hash(hash, cell), number, others[cell]);
            }
            for (int i = 0; i < cells.length; i++) {
                drawn[cells[i]] += weights[i];
            }
            return all.with(drawn);
        }
    }

    /** What is counted in one replicate. */
    final class Replicate {
        private final double[][] counts = new double[Tie.SIZE][calendar.size()];
        private final double[][] outlets = new double[Tie.SIZE][calendar.panel().size()];
        private final int[] weights = new int[stories.length];
        private int number;
        private Strata.@Nullable Counts ofBoth;
        private Strata.@Nullable Counts ofA;
        private Strata.@Nullable Counts ofB;

        private void draw(int replicate) {
            number = replicate;
            ofBoth = null;
            ofA = null;
            ofB = null;
            for (int tie = 0; tie < Tie.SIZE; tie++) {
                Arrays.fill(counts[tie], 0);
                Arrays.fill(outlets[tie], 0);
            }
            for (int i = 0; i < stories.length; i++) {
                weights[i] = Bootstrap.weight(hashes[i], number);
                int place = PairTally.place(stories[i]);
                if (weights[i] > 0 && calendar.isUsable(place)) {
                    for (Tie tie : TIES) {
                        if (PairTally.has(stories[i], tie)) {
                            counts[tie.index()][place] += weights[i];
                            outlets[tie.index()][PairTally.outlet(stories[i])] += weights[i];
                        }
                    }
                }
            }
        }

        /** The slope of a series that counts the stories with the two together in a way by all stories, which are held fixed. */
        double slope(Series series, Tie tie) {
            return series.slope(counts[tie.index()], outlets[tie.index()]);
        }

        /** Stories with both. */
        Strata.Counts ofBoth() {
            Strata.Counts counted = ofBoth == null ? counted(Tie.STORY) : ofBoth;
            ofBoth = counted;
            return counted;
        }

        /** The pair's stories that have the two together in a way. */
        Strata.Counts counted(Tie tie) {
            double[] sums = new double[both.cells()];
            for (int i = 0; i < stories.length; i++) {
                if (PairTally.has(stories[i], tie)) {
                    sums[both.cell(PairTally.place(stories[i]), PairTally.outlet(stories[i]))] += weights[i];
                }
            }
            return both.with(sums);
        }

        /** Stories that mention the first member. */
        Strata.Counts ofA() {
            Strata.Counts drawn = ofA == null ? a.drawn(number, weights) : ofA;
            ofA = drawn;
            return drawn;
        }

        /** Stories that mention the second. */
        Strata.Counts ofB() {
            Strata.Counts drawn = ofB == null ? b.drawn(number, weights) : ofB;
            ofB = drawn;
            return drawn;
        }
    }
}
