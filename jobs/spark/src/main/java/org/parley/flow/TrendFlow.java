package org.parley.flow;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.array_union;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.parley.model.ActorPeriod;
import org.parley.model.AuditedTrend;
import org.parley.model.Break;
import org.parley.model.Mention;
import org.parley.model.Months;
import org.parley.model.Pair;
import org.parley.model.PairPeriod;
import org.parley.model.Trend;
import org.parley.table.RecordEncoder;
import org.parley.trend.ActorFindings;
import org.parley.trend.ActorHistory;
import org.parley.trend.Bootstrap;
import org.parley.trend.BreakTest;
import org.parley.trend.Calendar;
import org.parley.trend.PairFindings;
import org.parley.trend.TrendTest;

/**
 * Findings to what the reader sees of them: rows per period, pairs, trends and breaks. The tests of one measure and window
 * are one family, whose false discovery rate is kept at 5 %.
 */
public final class TrendFlow {
    private static final String FAMILY = "measure";
    private static final String IDS_CHANGE = "ids_change";
    private static final double LEAST_CHANGE = 0.01;

    private TrendFlow() {}

    /**
     * What follows from the histories of actors. Worth keeping, as all that follows is read from it.
     *
     * @param bootstrap of the slopes
     */
    public static Dataset<ActorFindings> ofActors(
            Dataset<ActorHistory> actors, Calendar calendar, Bootstrap bootstrap) {
        MapFunction<ActorHistory, ActorFindings> findings = history -> ActorFindings.of(history, calendar, bootstrap);
        return actors.map(findings, RecordEncoder.of(ActorFindings.class));
    }

    /** The rows of all actors for each period. */
    public static Dataset<ActorPeriod> actorPeriods(Dataset<ActorFindings> actors) {
        return each(actors, "periods").as(RecordEncoder.of(ActorPeriod.class));
    }

    /** The rows of all pairs for each period. */
    public static Dataset<PairPeriod> pairPeriods(Dataset<PairFindings> pairs) {
        return each(pairs, "periods").as(RecordEncoder.of(PairPeriod.class));
    }

    /**
     * The pairs over the whole corpus, corrected for all pairs of actors with enough stories, together or not.
     *
     * @param actors number of actors with enough stories
     */
    public static Dataset<Pair> pairs(Dataset<PairFindings> pairs, long actors) {
        long all = Math.max(1, actors * (actors - 1) / 2);
        Dataset<Row> tests = pairs.select("whole.*").withColumn("of", lit("association"));
        Dataset<Row> byOutlet = Family.corrected(tests, "of", "p", all)
                .select(col("test.*"), col("q").as("corrected_q"), col("tests").as("corrected_tests"));
        return Family.corrected(byOutlet, "of", "company_p", all)
                .select(col("test.*"), col("q").as("corrected_company_q"))
                .drop("q", "company_q", "tests")
                .withColumnRenamed("corrected_q", "q")
                .withColumnRenamed("corrected_company_q", "company_q")
                .withColumnRenamed("corrected_tests", "tests")
                .as(RecordEncoder.of(Pair.class));
    }

    /** One row per test, with its verdict. */
    public static Dataset<Trend> trends(Dataset<ActorFindings> actors, Dataset<PairFindings> pairs) {
        return judged(actors.select("test.*").union(each(pairs, "tests")).as(RecordEncoder.of(TrendTest.class)));
    }

    /**
     * Trends before and after an audit: those of actors and pairs that could be tested both times.
     *
     * @param trends the table
     * @param audited the same tests with what the audit says; of one window
     */
    public static Dataset<AuditedTrend> audited(Dataset<Trend> trends, Dataset<TrendTest> audited) {
        Dataset<Row> after = judged(audited)
                .filter(col("slope").isNotNull())
                .selectExpr(
                        "actor_a as a",
                        "actor_b as b",
                        "measure as tested",
                        "window as by",
                        "slope as audited_slope",
                        "slope_low as audited_low",
                        "slope_high as audited_high",
                        "p as audited_p",
                        "q as audited_q",
                        "verdict as audited_verdict");
        return trends.filter(col("slope").isNotNull())
                .join(
                        after,
                        col("actor_a")
                                .equalTo(col("a"))
                                .and(col("actor_b").eqNullSafe(col("b")))
                                .and(col("measure").equalTo(col("tested")))
                                .and(col("window").equalTo(col("by"))))
                .drop("a", "b", "tested", "by")
                .as(RecordEncoder.of(AuditedTrend.class));
    }

    /**
     * The same with a flag where naming gave a hundredth or more of the dated mentions of one found id to other actors than the
     * rest, as it does without hindsight: what an actor gains or loses by that is no trend.
     */
    public static Dataset<Trend> flaggedWhereIdsChange(Dataset<Trend> trends, Dataset<Mention> mentions) {
        Column found = coalesce(col("found_id"), col("actor_id"));
        Dataset<Row> changing = mentions.filter(
                        found.isNotNull().and(col("month").notEqual(Months.UNDATED)))
                .groupBy(found.as("found"), col("actor_id"))
                .count()
                .groupBy("found")
                .agg(
                        collect_set("actor_id").as("actors"),
                        sum("count").as("all"),
                        max("count").as("most"))
                .filter(col("all")
                        .gt(col("most"))
                        .and(col("all").minus(col("most")).geq(col("all").multiply(LEAST_CHANGE))))
                .select(explode(col("actors")).as("changing"))
                .distinct();
        Column flagged = array_union(col("flags"), array(lit(IDS_CHANGE)));
        return trends.join(
                        broadcast(changing.toDF("changing_a")), col("actor_a").equalTo(col("changing_a")), "left")
                .join(broadcast(changing.toDF("changing_b")), col("actor_b").equalTo(col("changing_b")), "left")
                .withColumn(
                        "flags",
                        when(col("changing_a").isNotNull().or(col("changing_b").isNotNull()), flagged)
                                .otherwise(col("flags")))
                .drop("changing_a", "changing_b")
                .as(RecordEncoder.of(Trend.class));
    }

    private static Dataset<Trend> judged(Dataset<TrendTest> tests) {
        MapFunction<CorrectedTrend, Trend> judged =
                corrected -> corrected.test().judged(corrected.q(), corrected.tests());
        return Family.corrected(tests, FAMILY, "line.p", Family.COMPLETE)
                .as(RecordEncoder.of(CorrectedTrend.class))
                .map(judged, RecordEncoder.of(Trend.class));
    }

    /** The changes of level that stand after correction for the number of tests, and the bursts. */
    public static Dataset<Break> breaks(Dataset<ActorFindings> actors, Dataset<PairFindings> pairs) {
        FlatMapFunction<CorrectedBreak, Break> judged = corrected ->
                corrected.test().judged(corrected.q(), corrected.tests()).iterator();
        Dataset<BreakTest> tests = those(actors).union(those(pairs)).as(RecordEncoder.of(BreakTest.class));
        return Family.corrected(tests, FAMILY, "p", Family.COMPLETE)
                .as(RecordEncoder.of(CorrectedBreak.class))
                .flatMap(judged, RecordEncoder.of(Break.class));
    }

    private static Dataset<Row> each(Dataset<?> findings, String rows) {
        return findings.select(explode(col(rows)).as("row")).select("row.*");
    }

    private static Dataset<Row> those(Dataset<?> findings) {
        return findings.filter(col("breaks").isNotNull()).select("breaks.*");
    }
}
