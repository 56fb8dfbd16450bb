package org.parley.trend;

import org.parley.model.Measure;

/**
 * Stories with both of a pair by those that are expected, within outlets, as what an outlet writes about makes its own
 * ratio. Outlets that let expect few stories are one.
 */
final class Relation {
    /** Outlets that let expect fewer of the pair's stories in all say little of their own ratio. */
    private static final double LEAST_EXPECTED = 5;

    private final Calendar calendar;
    private final Strata outlets;
    private final Strata.Counts.Moved isSparse;
    private final Strata.Counts ofA;
    private final Strata.Counts ofB;
    private final Strata.Counts ofBoth;

    /**
     * The relation of a pair.
     *
     * @param expected by {@link Strata#expectedOfOthers}
     * @param both stories with both
     */
    Relation(Calendar calendar, Strata.Counts expected, Strata.Counts both, ActorMargins a, ActorMargins b) {
        this.calendar = calendar;
        this.outlets = calendar.panel().strata();
        this.ofA = outlets.pooled(a.outlets());
        this.ofB = outlets.pooled(b.outlets());
        this.ofBoth = outlets.pooled(both);
        double[] sums = expected.byStratum(calendar.usable());
        this.isSparse = (place, outlet) -> outlet >= sums.length || sums[outlet] < LEAST_EXPECTED;
    }

    /** What was expected, as it is counted by. */
    private Strata.Counts expected(Strata.Counts expected) {
        return expected.moved(isSparse, outlets.size());
    }

    /** What was observed, as it is counted. */
    private Strata.Counts observed(Strata.Counts both) {
        return both.moved(isSparse, outlets.size());
    }

    /** The series. */
    Series series(Strata.Counts expected) {
        double together = 0;
        double storiesA = 0;
        double storiesB = 0;
        for (int place : calendar.usable()) {
            together += ofBoth.stories(place);
            storiesA += ofA.stories(place);
            storiesB += ofB.stories(place);
        }
        return Series.ofStories(calendar, Measure.ASSOCIATION, expected(expected), observed(ofBoth))
                .variedBy(variation(together / storiesA, together / storiesB));
    }

    /** The slope of a series of {@link #series} in a replicate of the corpus. */
    double slope(Series series, ResampledPair.Replicate replicate) {
        Strata.Counts both = outlets.pooled(replicate.ofBoth());
        Strata.Counts expected = resampled(outlets.pooled(replicate.ofA()), outlets.pooled(replicate.ofB()), both);
        return series.slope(expected(expected), observed(both));
    }

    /**
     * What a replicate lets expect, by what each story adds to the product of margins. The product of two counts a and b has a
     * variance that ab(a + b - 1) estimates without bias; products of their replicates vary by ab(a + b + 1), which is much
     * more where counts are small. So the part of the first order is taken, ab(a + b), and that less by what it is too large.
     */
    private Strata.Counts resampled(Strata.Counts a, Strata.Counts b, Strata.Counts both) {
        double[] expected = new double[ofA.cells()];
        for (int place = 0; place < calendar.size(); place++) {
            for (int cell = ofA.first(place); cell < ofA.first(place + 1); cell++) {
                int stratum = ofA.stratum(cell);
                double storiesB = ofB.stories(place, stratum);
                double total = outlets.total(place, stratum);
                if (storiesB > 0 && total > 1) {
                    double together = ofBoth.stories(place, stratum);
                    double now = both.stories(place, stratum);
                    double moreOfA = a.ofCell(cell) - now - (ofA.ofCell(cell) - together);
                    double moreOfB = b.stories(place, stratum) - now - (storiesB - together);
                    expected[cell] = product(ofA.ofCell(cell), storiesB, together, moreOfA, moreOfB, now - together)
                            / (total - 1);
                }
            }
        }
        return ofA.with(expected);
    }

    private static double product(
            double ofA, double ofB, double both, double moreOfA, double moreOfB, double moreOfBoth) {
        double onlyA = ofA - both;
        double onlyB = ofB - both;
        double first = onlyA * ofB * ofB + onlyB * ofA * ofA;
        double second = onlyA * onlyB + both * (onlyA + onlyB) + 2 * both * (both - 1);
        double part = first > second ? Math.sqrt(1 - second / first) : 0;
        return ofA * ofB - both + part * (ofB * moreOfA + ofA * moreOfB) + (ofA + ofB - 2) * moreOfBoth;
    }

    /**
     * By how much the logarithm of observed over expected varies less than that of a Poisson count: stories with both are
     * also stories of each, so that O and E move together (delta method).
     *
     * @param givenA share of a's stories that mention b
     * @param givenB share of b's stories that mention a
     */
    static double variation(double givenA, double givenB) {
        double own = 1 - givenA - givenB;
        return own * own + givenA * (1 - givenA) + givenB * (1 - givenB);
    }
}
