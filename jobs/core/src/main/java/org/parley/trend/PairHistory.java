package org.parley.trend;

import java.util.ArrayList;
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
    private final Strata.Counts both;
    private final Strata.Counts byOutlet;
    private final double[] byCompany;
    private final Series joint;

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
        this.both = counted(Tie.STORY);
        this.byOutlet = calendar.panel().strata().expectedOfOthers(a.outlets(), b.outlets(), both);
        this.joint = Series.ofStories(calendar, Measure.JOINT_ATTENTION, calendar.panel(), both);
        this.byCompany = new double[calendar.size()];
        for (int place = 0; place < byCompany.length; place++) {
            byCompany[place] = calendar.companies().expected(a.companies(), b.companies(), place);
        }
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
        double ofOutlets = 0;
        double ofCompanies = 0;
        double independent = 0;
        double variance = 0;
        for (int place = 0; place < calendar.size(); place++) {
            storiesA += a.stories(place);
            storiesB += b.stories(place);
            total += calendar.stories(place);
            if (a.stories(place) > 0 && b.stories(place) > 0) {
                Strata outlets = calendar.panel().strata();
                ofOutlets += byOutlet.stories(place);
                ofCompanies += byCompany[place];
                independent += outlets.expected(a.outlets(), b.outlets(), place);
                variance += outlets.variance(a.outlets(), b.outlets(), place);
            }
        }
        Association association = new Association(stories.length, storiesA, storiesB, total);
        InformationComponent ic = new InformationComponent(stories.length, ofOutlets);
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
                ofOutlets,
                ofCompanies,
                ic.value(),
                ic.low(),
                ic.high(),
                tested ? new StratifiedAssociation(stories.length, independent, variance).p() : null,
                null,
                tested ? StratifiedAssociation.atLeast(stories.length, ofCompanies) : null,
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
        TrendTest test = TrendTest.of(actorA, actorB, joint);
        if (test.line() == null) {
            return List.of(test);
        }
        Relation relation = new Relation(calendar, byOutlet, both, a, b);
        List<ResampledPair.Tested> tested = new ArrayList<>(List.of(
                new ResampledPair.Tested(test, joint, byAll(Tie.STORY)),
                tested(relation.series(byOutlet), relation::slope),
                tested(series(Measure.CLOSENESS, both, Tie.SENTENCE), PairHistory::closeness),
                tested(series(Measure.GIVEN_A, a.outlets(), Tie.STORY), PairHistory::givenA),
                tested(series(Measure.GIVEN_B, b.outlets(), Tie.STORY), PairHistory::givenB)));
        for (Tie tie : Tie.values()) {
            Measure measure = SOME.get(tie);
            if (measure != null && count(tie) >= TrendTest.LEAST_STORIES) {
                tested.add(tested(series(measure, calendar.panel(), tie), byAll(tie)));
            }
        }
        if (bootstrap.replicates() == 0) {
            return tested.stream().map(ResampledPair.Tested::test).toList();
        }
        String name = actorA + " " + actorB;
        return new ResampledPair(calendar, bootstrap, name, stories, hashes, both, a.outlets(), b.outlets())
                .resampled(tested);
    }

    private ResampledPair.Tested tested(Series series, ResampledPair.Slope slope) {
        return new ResampledPair.Tested(TrendTest.of(actorA, actorB, series), series, slope);
    }

    private static ResampledPair.Slope byAll(Tie tie) {
        return (series, replicate) -> replicate.slope(series, tie);
    }

    private static double closeness(Series series, ResampledPair.Replicate replicate) {
        return series.slope(replicate.ofBoth(), replicate.counted(Tie.SENTENCE));
    }

    private static double givenA(Series series, ResampledPair.Replicate replicate) {
        return series.slope(replicate.ofA(), replicate.ofBoth());
    }

    private static double givenB(Series series, ResampledPair.Replicate replicate) {
        return series.slope(replicate.ofB(), replicate.ofBoth());
    }

    /** The test of joint attention with what an audit says of the pairs found. */
    public TrendTest auditedTest(Extraction extraction) {
        return extraction.test(actorA, actorB, Measure.JOINT_ATTENTION, calendar, both);
    }

    /** The test for a break in the pair's share of the stories; empty where the data don't suffice. */
    public Optional<BreakTest> breakTest() {
        return stories.length < TrendTest.LEAST_STORIES ? Optional.empty() : BreakTest.of(actorA, actorB, joint);
    }

    /** The pair's stories that have the two together in a way, by others. */
    private Series series(Measure measure, Denominator whole, Tie tie) {
        return Series.ofStories(calendar, measure, whole, tie == Tie.STORY ? both : counted(tie));
    }

    private Strata.Counts counted(Tie tie) {
        int[] cells = new int[stories.length];
        long[] one = new long[stories.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = PairTally.place(stories[i]) * calendar.panel().size() + PairTally.outlet(stories[i]);
            one[i] = PairTally.has(stories[i], tie) ? 1 : 0;
        }
        return Strata.Counts.of(calendar.size(), calendar.panel().size(), cells, one);
    }

    private PairPeriod row(int place, PairTally.@Nullable Cell cell) {
        long together = stories(cell, Tie.STORY);
        Association association =
                new Association(together, a.stories(place), b.stories(place), calendar.stories(place));
        InformationComponent ic = new InformationComponent(together, byOutlet.stories(place));
        return new PairPeriod(
                actorA,
                actorB,
                calendar.window(),
                calendar.period(place),
                together,
                cell == null ? 0 : cell.articles(),
                association.storiesA(),
                association.storiesB(),
                association.total(),
                association.expected(),
                byOutlet.stories(place),
                byCompany[place],
                ic.value(),
                ic.low(),
                ic.high(),
                orNull(association.npmi()),
                association.g2(),
                orNull(association.logDice()),
                association.deltaPOfB(),
                association.deltaPOfA(),
                cell == null ? null : (Double) ((double) cell.stories(Tie.PARAGRAPH) / together),
                cell == null ? null : (Double) ((double) cell.stories(Tie.SENTENCE) / together),
                cell == null ? null : (Double) ((double) cell.stories(Tie.NEAR) / together),
                cell == null ? null : (Double) cell.medianGap(),
                cell == null ? null : (Double) (cell.closeness() / together),
                stories(cell, Tie.TITLE),
                stories(cell, Tie.STATEMENT),
                stories(cell, Tie.NARRATION),
                stories(cell, Tie.A_ON_B),
                stories(cell, Tie.B_ON_A),
                calendar.isPartial(place));
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
