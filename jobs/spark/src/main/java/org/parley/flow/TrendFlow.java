package org.parley.flow;

import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.parley.model.ActorPeriod;
import org.parley.model.Break;
import org.parley.model.PairPeriod;
import org.parley.model.Trend;
import org.parley.table.RecordEncoder;
import org.parley.trend.ActorHistory;
import org.parley.trend.BreakTest;
import org.parley.trend.Calendar;
import org.parley.trend.PairHistory;
import org.parley.trend.TrendTest;

/**
 * Histories to what the reader sees of them: rows per period, trends and breaks. The tests of one measure are one family,
 * whose false discovery rate is kept at 5 %.
 */
public final class TrendFlow {
    private TrendFlow() {}

    /** The rows of all actors for each period. */
    public static Dataset<ActorPeriod> actorPeriods(Dataset<ActorHistory> actors, Calendar calendar) {
        FlatMapFunction<ActorHistory, ActorPeriod> rows =
                history -> history.periods(calendar).iterator();
        return actors.flatMap(rows, RecordEncoder.of(ActorPeriod.class));
    }

    /** The rows of all pairs for each period. */
    public static Dataset<PairPeriod> pairPeriods(Dataset<PairHistory> pairs, Calendar calendar) {
        FlatMapFunction<PairHistory, PairPeriod> rows =
                history -> history.periods(calendar).iterator();
        return pairs.flatMap(rows, RecordEncoder.of(PairPeriod.class));
    }

    /**
     * One test per actor, and of each pair those that it has data for. Worth keeping between their
     * two uses in {@link #trends}.
     */
    public static Dataset<TrendTest> trendTests(
            Dataset<ActorHistory> actors, Dataset<PairHistory> pairs, Calendar calendar) {
        MapFunction<ActorHistory, TrendTest> ofActor = history -> history.attentionTest(calendar);
        FlatMapFunction<PairHistory, TrendTest> ofPair =
                history -> history.trendTests(calendar).iterator();
        return actors.map(ofActor, RecordEncoder.of(TrendTest.class))
                .union(pairs.flatMap(ofPair, RecordEncoder.of(TrendTest.class)));
    }

    /** One row per test, with its verdict. */
    public static Dataset<Trend> trends(Dataset<TrendTest> tests) {
        MapFunction<CorrectedTrend, Trend> judged =
                corrected -> corrected.test().judged(corrected.q(), corrected.tests());
        return Family.corrected(tests, "line.p")
                .as(RecordEncoder.of(CorrectedTrend.class))
                .map(judged, RecordEncoder.of(Trend.class));
    }

    /** One test per actor and pair with sufficient data. Worth keeping between their two uses in {@link #breaks}. */
    public static Dataset<BreakTest> breakTests(
            Dataset<ActorHistory> actors, Dataset<PairHistory> pairs, Calendar calendar) {
        FlatMapFunction<ActorHistory, BreakTest> ofActor =
                history -> history.breakTest(calendar).stream().iterator();
        FlatMapFunction<PairHistory, BreakTest> ofPair =
                history -> history.breakTest(calendar).stream().iterator();
        return actors.flatMap(ofActor, RecordEncoder.of(BreakTest.class))
                .union(pairs.flatMap(ofPair, RecordEncoder.of(BreakTest.class)));
    }

    /** The changes of level that stand after correction for the number of tests, and the bursts. */
    public static Dataset<Break> breaks(Dataset<BreakTest> tests) {
        FlatMapFunction<CorrectedBreak, Break> judged = corrected ->
                corrected.test().judged(corrected.q(), corrected.tests()).iterator();
        return Family.corrected(tests, "p")
                .as(RecordEncoder.of(CorrectedBreak.class))
                .flatMap(judged, RecordEncoder.of(Break.class));
    }
}
