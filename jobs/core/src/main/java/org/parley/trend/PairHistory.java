package org.parley.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.parley.model.Measure;
import org.parley.model.Pair;
import org.parley.model.PairPeriod;

/** All that was counted of one pair, and what follows from it. */
public final class PairHistory {
    /** Measures that count some of the pair's stories by all stories; tested where there are enough of them. */
    private static final Map<Tie, Measure> SOME = Map.of(
            Tie.TITLE, Measure.IN_TITLES,
            Tie.STATEMENT, Measure.IN_STATEMENTS,
            Tie.NARRATION, Measure.IN_NARRATION,
            Tie.A_ON_B, Measure.A_ON_B,
            Tie.B_ON_A, Measure.B_ON_A);

    private final Calendar calendar;
    private final String actorA;
    private final String actorB;
    private final List<PairTally.Cell> cells;
    private final long[] stories;
    private final Bootstrap bootstrap;
    private final long[] hashes;
    private final double medianGap;
    private final ActorMargins a;
    private final ActorMargins b;

    /**
     * @param cells the periods in which both were mentioned together, ascending
     * @param stories the stories, as {@link PairTally} packs them
     * @param hashes what their weights in the bootstrap follow from; empty without one
     */
    PairHistory(
            Calendar calendar,
            String actorA,
            String actorB,
            List<PairTally.Cell> cells,
            long[] stories,
            Bootstrap bootstrap,
            long[] hashes,
            double medianGap,
            ActorMargins a,
            ActorMargins b) {
        this.calendar = calendar;
        this.actorA = actorA;
        this.actorB = actorB;
        this.cells = cells;
        this.stories = stories;
        this.bootstrap = bootstrap;
        this.hashes = hashes;
        this.medianGap = medianGap;
        this.a = a;
        this.b = b;
    }

    /** The pair's row for each period; see {@link PairPeriod} for which. */
    public List<PairPeriod> periods() {
        List<PairPeriod> rows = new ArrayList<>();
        if (stories.length < TrendTest.LEAST_STORIES) {
            cells.forEach(cell -> rows.add(row(cell.place(), cell)));
            return rows;
        }
        PairTally.Cell[] byPlace = byPlace();
        for (int place = 0; place < calendar.size(); place++) {
            if (calendar.stories(place) > 0) {
                rows.add(row(place, byPlace[place]));
            }
        }
        return rows;
    }

    /** The pair over the whole corpus, before it is known how many others were tested with it. */
    public Pair whole() {
        long storiesA = 0;
        long storiesB = 0;
        long total = 0;
        double byOutlet = 0;
        double independent = 0;
        double byCompany = 0;
        double variance = 0;
        for (int place = 0; place < calendar.size(); place++) {
            storiesA += a.stories(place);
            storiesB += b.stories(place);
            total += calendar.stories(place);
            if (a.stories(place) > 0 && b.stories(place) > 0) {
                Strata outlets = calendar.panel().strata();
                byOutlet += expectedByOutlet(place);
                independent += outlets.expected(a.outlets(), b.outlets(), place);
                variance += outlets.variance(a.outlets(), b.outlets(), place);
                byCompany += calendar.companies().expected(a.companies(), b.companies(), place);
            }
        }
        Association association = new Association(stories.length, storiesA, storiesB, total);
        InformationComponent ic = new InformationComponent(stories.length, byOutlet);
        boolean tested = Math.min(storiesA, storiesB) >= TrendTest.LEAST_STORIES;
        return new Pair(
                actorA,
                actorB,
                calendar.window(),
                calendar.period(cells.get(0).place()),
                calendar.period(cells.get(cells.size() - 1).place()),
                stories.length,
                cells.stream().mapToLong(PairTally.Cell::articles).sum(),
                storiesA,
                storiesB,
                total,
                association.expected(),
                byOutlet,
                byCompany,
                ic.value(),
                ic.low(),
                ic.high(),
                tested ? new StratifiedAssociation(stories.length, independent, variance).p() : null,
                null,
                tested ? StratifiedAssociation.atLeast(stories.length, byCompany) : null,
                null,
                0,
                orNull(association.npmi()),
                association.g2(),
                orNull(association.logDice()),
                (double) stories.length / storiesA,
                (double) stories.length / storiesB,
                association.deltaPOfB(),
                association.deltaPOfA(),
                share(Tie.PARAGRAPH),
                share(Tie.SENTENCE),
                share(Tie.NEAR),
                medianGap,
                cells.stream().mapToDouble(PairTally.Cell::closeness).sum() / stories.length,
                count(Tie.TITLE),
                count(Tie.STATEMENT),
                count(Tie.NARRATION),
                count(Tie.A_ON_B),
                count(Tie.B_ON_A));
    }

    /** The tests of all measures; of too little data, that of joint attention alone, which says so. */
    public List<TrendTest> trendTests() {
        Series series = series(Measure.JOINT_ATTENTION, calendar.panel(), Tie.STORY);
        TrendTest joint = TrendTest.of(actorA, actorB, series);
        if (joint.line() == null) {
            return List.of(joint);
        }
        PairTally.Cell[] byPlace = byPlace();
        List<ResampledPair.Tested> tested = new ArrayList<>(List.of(
                new ResampledPair.Tested(joint, series, Tie.STORY),
                tested(association(byPlace), Tie.STORY),
                tested(series(Measure.CLOSENESS, ofTheTwo(), Tie.SENTENCE), Tie.SENTENCE),
                tested(series(Measure.GIVEN_A, a.outlets(), Tie.STORY), Tie.STORY),
                tested(series(Measure.GIVEN_B, b.outlets(), Tie.STORY), Tie.STORY)));
        for (Tie tie : Tie.values()) {
            Measure measure = SOME.get(tie);
            if (measure != null && count(tie) >= TrendTest.LEAST_STORIES) {
                tested.add(tested(series(measure, calendar.panel(), tie), tie));
            }
        }
        if (bootstrap.replicates() == 0) {
            return tested.stream().map(ResampledPair.Tested::test).toList();
        }
        return new ResampledPair(calendar, bootstrap, actorA + " " + actorB, stories, hashes, a, b).resampled(tested);
    }

    private ResampledPair.Tested tested(Series series, Tie tie) {
        return new ResampledPair.Tested(TrendTest.of(actorA, actorB, series), series, tie);
    }

    /**
     * The test of joint attention with what an audit says of the pairs found: counts by outlet and year are corrected for
     * precision, and the slope's variance is that of the line and that between the slopes that the drawn precisions
     * give (multiple imputation; Rubin, 1987).
     */
    public TrendTest auditedTest(Extraction extraction) {
        Series best = audited(extraction, 0);
        TrendTest test = TrendTest.of(actorA, actorB, best);
        TrendLine line = test.line();
        if (line == null) {
            return test;
        }
        int draws = 0;
        double mean = 0;
        double squares = 0;
        for (int draw = 1; draw <= extraction.draws(); draw++) {
            OptionalDouble slope = audited(extraction, draw).slope();
            if (slope.isPresent()) {
                draws++;
                double off = slope.getAsDouble() - mean;
                mean += off / draws;
                squares += off * (slope.getAsDouble() - mean);
            }
        }
        double between = draws < 2 ? 0 : squares / (draws - 1) * (1 + 1.0 / draws);
        return test.along(line.widened(between, best.size() - TrendLine.columns(best.months())[0].length));
    }

    private Series audited(Extraction extraction, int draw) {
        long[] counts = new long[calendar.size()];
        long[] outlets = new long[calendar.panel().size()];
        count(Tie.STORY, counts, outlets);
        return Series.ofStories(
                calendar,
                Measure.JOINT_ATTENTION,
                new AuditedStories(calendar.panel(), extraction, draw),
                counts,
                outlets);
    }

    /** The test for a break in the pair's share of the stories; empty where the data don't suffice. */
    public Optional<BreakTest> breakTest() {
        return stories.length < TrendTest.LEAST_STORIES
                ? Optional.empty()
                : BreakTest.of(actorA, actorB, series(Measure.JOINT_ATTENTION, calendar.panel(), Tie.STORY));
    }

    /** The pair's stories that have the two together in a way, by others. */
    private Series series(Measure measure, Denominator whole, Tie tie) {
        long[] counts = new long[calendar.size()];
        long[] outlets = new long[calendar.panel().size()];
        count(tie, counts, outlets);
        return Series.ofStories(calendar, measure, whole, counts, outlets);
    }

    private void count(Tie tie, long[] counts, long[] outlets) {
        for (long story : stories) {
            int place = PairTally.place(story);
            if (PairTally.has(story, tie) && calendar.isUsable(place)) {
                counts[place]++;
                outlets[PairTally.outlet(story)]++;
            }
        }
    }

    /** The pair's own stories: how close the two would have been where they were not together is not 0 but unknown. */
    private Denominator ofTheTwo() {
        int[] cells = new int[stories.length];
        long[] one = new long[stories.length];
        Arrays.fill(one, 1);
        for (int i = 0; i < cells.length; i++) {
            cells[i] = PairTally.place(stories[i]) * calendar.panel().size() + PairTally.outlet(stories[i]);
        }
        return Strata.Counts.of(calendar.size(), calendar.panel().size(), cells, one);
    }

    private Series association(PairTally.Cell[] byPlace) {
        Series series = new Series(calendar, Measure.ASSOCIATION);
        double both = 0;
        double ofA = 0;
        double ofB = 0;
        for (int place : calendar.usable()) {
            long observed = stories(byPlace[place], Tie.STORY);
            double expected = expectedByOutlet(place);
            double value = new InformationComponent(observed, expected).value();
            series.add(place, value, (double) observed, expected);
            both += observed;
            ofA += a.stories(place);
            ofB += b.stories(place);
        }
        return series.variedBy(variation(both / ofA, both / ofB));
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

    private PairPeriod row(int place, PairTally.@Nullable Cell cell) {
        long both = stories(cell, Tie.STORY);
        Association association = new Association(both, a.stories(place), b.stories(place), calendar.stories(place));
        double byOutlet = expectedByOutlet(place);
        InformationComponent ic = new InformationComponent(both, byOutlet);
        return new PairPeriod(
                actorA,
                actorB,
                calendar.window(),
                calendar.period(place),
                both,
                cell == null ? 0 : cell.articles(),
                association.storiesA(),
                association.storiesB(),
                association.total(),
                association.expected(),
                byOutlet,
                calendar.companies().expected(a.companies(), b.companies(), place),
                ic.value(),
                ic.low(),
                ic.high(),
                orNull(association.npmi()),
                association.g2(),
                orNull(association.logDice()),
                association.deltaPOfB(),
                association.deltaPOfA(),
                cell == null ? null : (Double) ((double) cell.stories(Tie.PARAGRAPH) / both),
                cell == null ? null : (Double) ((double) cell.stories(Tie.SENTENCE) / both),
                cell == null ? null : (Double) ((double) cell.stories(Tie.NEAR) / both),
                cell == null ? null : (Double) cell.medianGap(),
                cell == null ? null : (Double) (cell.closeness() / both),
                stories(cell, Tie.TITLE),
                stories(cell, Tie.STATEMENT),
                stories(cell, Tie.NARRATION),
                stories(cell, Tie.A_ON_B),
                stories(cell, Tie.B_ON_A),
                calendar.isPartial(place));
    }

    private double expectedByOutlet(int place) {
        int first = firstStory(place);
        int beyond = firstStory(place + 1);
        int[] both = new int[beyond - first];
        for (int i = 0; i < both.length; i++) {
            both[i] = PairTally.outlet(stories[first + i]);
        }
        return calendar.panel().strata().expectedOfOthers(a.outlets(), b.outlets(), place, both);
    }

    /** Stories come by period: where those of a period begin, or would. */
    private int firstStory(int place) {
        int low = 0;
        int high = stories.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (PairTally.place(stories[middle]) < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private PairTally.Cell[] byPlace() {
        PairTally.Cell[] byPlace = new PairTally.Cell[calendar.size()];
        cells.forEach(cell -> byPlace[cell.place()] = cell);
        return byPlace;
    }

    private static long stories(PairTally.@Nullable Cell cell, Tie tie) {
        return cell == null ? 0 : cell.stories(tie);
    }

    private long count(Tie tie) {
        return cells.stream().mapToLong(cell -> cell.stories(tie)).sum();
    }

    private double share(Tie tie) {
        return (double) count(tie) / stories.length;
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
