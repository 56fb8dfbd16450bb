package org.parley.trend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.parley.model.Measure;
import org.parley.model.PairPeriod;

/**
 * All that was counted of one pair, and what follows from it.
 *
 * @param actorA the actor whose id sorts first
 * @param actorB the other
 * @param counts the periods in which both were mentioned together, in any order
 * @param marginsA the periods in which a was mentioned
 * @param marginsB the periods in which b was mentioned
 */
public record PairHistory(
        String actorA, String actorB, List<PairCount> counts, List<Margin> marginsA, List<Margin> marginsB) {
    public PairHistory {
        counts = List.copyOf(counts);
        marginsA = List.copyOf(marginsA);
        marginsB = List.copyOf(marginsB);
    }

    /** The pair's row for each period; see {@link PairPeriod} for which. */
    public List<PairPeriod> periods(Calendar calendar) {
        Cells cells = cells(calendar);
        boolean all = counts.stream().mapToLong(PairCount::stories).sum() >= TrendTest.LEAST_STORIES;
        List<PairPeriod> rows = new ArrayList<>();
        for (int place = 0; place < calendar.size(); place++) {
            if (cells.counts[place].stories() > 0 || (all && calendar.stories(place) > 0)) {
                rows.add(row(calendar, place, cells));
            }
        }
        return rows;
    }

    /** The tests of joint attention, association and closeness; of too little data, the first alone, which says so. */
    public List<TrendTest> trendTests(Calendar calendar) {
        Cells cells = cells(calendar);
        TrendTest joint = TrendTest.of(actorA, actorB, jointAttention(calendar, cells));
        if (joint.line() == null) {
            return List.of(joint);
        }
        return List.of(
                joint,
                TrendTest.of(actorA, actorB, association(calendar, cells)),
                TrendTest.of(actorA, actorB, closeness(calendar, cells)));
    }

    /** The test for a break in the pair's share of the stories; empty where the data don't suffice. */
    public Optional<BreakTest> breakTest(Calendar calendar) {
        return BreakTest.of(actorA, actorB, jointAttention(calendar, cells(calendar)));
    }

    private static Series jointAttention(Calendar calendar, Cells cells) {
        Series series = new Series(calendar, Measure.JOINT_ATTENTION);
        for (int place : calendar.usable()) {
            long stories = cells.counts[place].stories();
            long all = calendar.stories(place);
            series.add(place, Series.share(stories, all), (double) stories, (double) all);
        }
        return series;
    }

    private static Series association(Calendar calendar, Cells cells) {
        Series series = new Series(calendar, Measure.ASSOCIATION);
        for (int place : calendar.usable()) {
            Association association = cells.association(calendar, place);
            series.add(place, association.ic(), (double) association.observed(), association.expected());
        }
        return series;
    }

    /** Only where they were together: how closely they would have been is not 0 but unknown. */
    private static Series closeness(Calendar calendar, Cells cells) {
        Series series = new Series(calendar, Measure.CLOSENESS);
        for (int place : calendar.usable()) {
            PairCount count = cells.counts[place];
            if (count.stories() > 0) {
                double share = Series.share(count.sameSentence(), count.stories());
                series.add(place, share, (double) count.sameSentence(), (double) count.stories());
            }
        }
        return series;
    }

    private PairPeriod row(Calendar calendar, int place, Cells cells) {
        PairCount count = cells.counts[place];
        Association association = cells.association(calendar, place);
        boolean together = count.stories() > 0;
        return new PairPeriod(
                actorA,
                actorB,
                calendar.window(),
                count.period(),
                count.stories(),
                count.articles(),
                association.storiesA(),
                association.storiesB(),
                association.total(),
                association.expected(),
                association.ic(),
                association.icLow(),
                association.icHigh(),
                orNull(association.npmi()),
                association.g2(),
                orNull(association.logDice()),
                together ? (Double) ((double) count.sameSentence() / count.stories()) : null,
                together ? (Double) (count.closenessMillionths() / 1e6 / count.stories()) : null,
                calendar.isPartial(place));
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    private Cells cells(Calendar calendar) {
        PairCount[] cells = new PairCount[calendar.size()];
        for (int place = 0; place < cells.length; place++) {
            cells[place] = new PairCount(calendar.period(place), 0, 0, 0, 0);
        }
        counts.forEach(count -> cells[calendar.placeOf(count.period())] = count);
        return new Cells(cells, stories(marginsA, calendar), stories(marginsB, calendar));
    }

    private static long[] stories(List<Margin> margins, Calendar calendar) {
        long[] stories = new long[calendar.size()];
        margins.forEach(margin -> stories[calendar.placeOf(margin.period())] = margin.stories());
        return stories;
    }

    /** The counts, each at its period's place. */
    private static final class Cells {
        private final PairCount[] counts;
        private final long[] storiesA;
        private final long[] storiesB;

        private Cells(PairCount[] counts, long[] storiesA, long[] storiesB) {
            this.counts = counts;
            this.storiesA = storiesA;
            this.storiesB = storiesB;
        }

        private Association association(Calendar calendar, int place) {
            return new Association(counts[place].stories(), storiesA[place], storiesB[place], calendar.stories(place));
        }
    }
}
