package org.parley.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parley.model.ActorPeriod;
import org.parley.model.Measure;

/**
 * All that was counted of one actor, and what follows from it.
 *
 * @param actorId the actor
 * @param counts what was counted, in any order
 */
public record ActorHistory(String actorId, List<ActorCount> counts) {
    public ActorHistory {
        counts = List.copyOf(counts);
    }

    /** Stories that mention the actor. */
    public long stories() {
        return counts.stream().mapToLong(ActorCount::stories).sum();
    }

    /** The actor's row for each period; see {@link ActorPeriod} for which. */
    public List<ActorPeriod> periods(Calendar calendar) {
        SortedMap<Integer, Sums> sums = new TreeMap<>();
        for (ActorCount count : counts) {
            sums.computeIfAbsent(calendar.placeOf(count.period()), place -> new Sums())
                    .add(count);
        }
        boolean all = stories() >= TrendTest.LEAST_STORIES;
        List<ActorPeriod> rows = new ArrayList<>();
        for (int place = 0; place < calendar.size(); place++) {
            Sums sum = sums.get(place);
            if (sum != null || (all && calendar.stories(place) > 0)) {
                rows.add(row(calendar, place, sum == null ? new Sums() : sum));
            }
        }
        return rows;
    }

    /** The test of the actor's share of the stories. */
    public TrendTest attentionTest(Calendar calendar) {
        return attentionTest(calendar, Bootstrap.NONE);
    }

    /** The same with its slope bootstrapped. */
    public TrendTest attentionTest(Calendar calendar, Bootstrap bootstrap) {
        return attentionTest(attention(calendar), bootstrap);
    }

    /** The same of a series of {@link #attention}. */
    TrendTest attentionTest(Series attention, Bootstrap bootstrap) {
        TrendTest test = TrendTest.of(actorId, null, attention);
        if (bootstrap.replicates() == 0 || test.line() == null) {
            return test;
        }
        double[] ends = Bootstrap.interval(slopes(attention, bootstrap));
        return ends == null ? test : test.resampled(ends[0], ends[1]);
    }

    /** The slopes of replicates of the corpus; its stories are known by their number. */
    private double[] slopes(Series attention, Bootstrap bootstrap) {
        Calendar calendar = attention.calendar();
        Strata.Counts stories = ActorMargins.of(this, calendar).outlets();
        long hash = bootstrap.hash(actorId);
        double[] slopes = new double[bootstrap.replicates()];
        for (int number = 0; number < slopes.length; number++) {
            double[] drawn = new double[stories.cells()];
            for (int cell = 0; cell < drawn.length; cell++) {
                drawn[cell] = Bootstrap.weight(Bootstrap.hash(hash, cell), number, (long) stories.ofCell(cell));
            }
            Strata.Counts counted = stories.with(drawn);
            double[] byPlace = new double[calendar.size()];
            for (int place : calendar.usable()) {
                byPlace[place] = counted.stories(place);
            }
            double[] byOutlet = Arrays.copyOf(
                    counted.byStratum(calendar.usable()), calendar.panel().size());
            slopes[number] = attention.slope(byPlace, byOutlet);
        }
        return slopes;
    }

    /**
     * The test of its share of the stories with what an audit says of the mentions found. A story is taken to be as often right
     * as a mention is.
     */
    public TrendTest auditedTest(Calendar calendar, Extraction extraction) {
        Strata.Counts outlets = ActorMargins.of(this, calendar).outlets();
        return extraction.test(actorId, null, Measure.ATTENTION, calendar, outlets);
    }

    /** The test for a break in the actor's share of the stories; empty where the data don't suffice. */
    public Optional<BreakTest> breakTest(Calendar calendar) {
        return BreakTest.of(actorId, null, attention(calendar));
    }

    /** The actor's share of the stories. */
    Series attention(Calendar calendar) {
        return Series.ofStories(
                calendar,
                Measure.ATTENTION,
                calendar.panel(),
                ActorMargins.of(this, calendar).outlets());
    }

    private ActorPeriod row(Calendar calendar, int place, Sums sum) {
        long all = calendar.stories(place);
        return new ActorPeriod(
                actorId,
                calendar.window(),
                calendar.period(place),
                sum.stories,
                sum.articles,
                sum.mentions,
                sum.statements,
                all,
                calendar.articles(place),
                (double) sum.stories / all,
                calendar.isPartial(place));
    }

    private static final class Sums {
        private long stories;
        private long articles;
        private long mentions;
        private long statements;

        private void add(ActorCount count) {
            stories += count.stories();
            articles += count.articles();
            mentions += count.mentions();
            statements += count.statements();
        }
    }
}
