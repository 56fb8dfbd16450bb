package org.parley.flow;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.Arrays;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.parley.model.Break;
import org.parley.model.Measure;
import org.parley.model.Trend;
import org.parley.planted.BreakTrial;
import org.parley.planted.CountedBreaks;
import org.parley.planted.CountedTrials;
import org.parley.planted.KnownBreaks;
import org.parley.planted.KnownTrend;
import org.parley.planted.PairTruth;
import org.parley.planted.TrendTrial;
import org.parley.table.RecordEncoder;

/** Trends and breaks beside what was planted, and how many came out alike: a few rows, whatever the size of the corpus. */
public final class KnownTruthFlow {
    private static final String JOINT_ATTENTION = Columns.name(Measure.JOINT_ATTENTION);

    private KnownTruthFlow() {}

    /** One row per way in which tests came out. */
    public static Dataset<CountedTrials> trends(Dataset<Trend> trends, Dataset<PairTruth> truths) {
        FlatMapFunction<KnownTrend, CountedTrials> trial =
                known -> TrendTrial.of(known).map(of -> CountedTrials.one(of, known.trend())).stream()
                        .iterator();
        Column pair = struct(all(truths));
        Dataset<Row> told = trends.select(struct(all(trends)).as("trend"));
        Dataset<Row> planted = truths.select(col("actor_a"), col("actor_b"), pair.as("truth"));
        Dataset<Row> attention =
                truths.select(explode(array("actor_a", "actor_b")).as("actor"), col("attention"));
        return told.join(
                        planted,
                        col("trend.actor_a")
                                .equalTo(col("actor_a"))
                                .and(col("trend.actor_b").equalTo(col("actor_b"))),
                        "left")
                .drop("actor_a", "actor_b")
                .join(attention.toDF("a", "attention_a"), col("trend.actor_a").equalTo(col("a")), "left")
                .join(attention.toDF("b", "attention_b"), col("trend.actor_b").equalTo(col("b")), "left")
                .select("trend", "truth", "attention_a", "attention_b")
                .as(RecordEncoder.of(KnownTrend.class))
                .flatMap(trial, RecordEncoder.of(CountedTrials.class))
                .groupBy("trial")
                .agg(
                        count(lit(1)).as("tests"),
                        sum("stories").as("stories"),
                        max("periods").as("periods"),
                        max("greatest_p").as("greatest_p"))
                .as(RecordEncoder.of(CountedTrials.class));
    }

    /** One row per way in which the breaks of planted pairs came out, of which there was data enough. */
    public static Dataset<CountedBreaks> breaks(
            Dataset<Trend> trends, Dataset<Break> breaks, Dataset<PairTruth> truths) {
        MapFunction<KnownBreaks, CountedBreaks> trial = known -> new CountedBreaks(BreakTrial.of(known), 1);
        Column joint = col("measure").equalTo(JOINT_ATTENTION);
        Dataset<Row> told = breaks.filter(joint.and(col("actor_b").isNotNull()))
                .groupBy("actor_a", "actor_b", "window")
                .agg(collect_list(struct(all(breaks))).as("breaks"));
        Dataset<Row> tested = trends.filter(joint.and(col("q").isNotNull())).select("actor_a", "actor_b", "window");
        Column none = array().cast(told.schema().apply("breaks").dataType());
        return tested.join(
                        truths.select(
                                col("actor_a"),
                                col("actor_b"),
                                struct(all(truths)).as("truth")),
                        Columns.of("actor_a", "actor_b"))
                .join(told, Columns.of("actor_a", "actor_b", "window"), "left")
                .select(
                        col("truth"),
                        col("window"),
                        coalesce(col("breaks"), none).as("breaks"))
                .as(RecordEncoder.of(KnownBreaks.class))
                .map(trial, RecordEncoder.of(CountedBreaks.class))
                .groupBy("trial")
                .agg(count(lit(1)).as("pairs"))
                .as(RecordEncoder.of(CountedBreaks.class));
    }

    private static Column[] all(Dataset<?> rows) {
        return Arrays.stream(rows.columns()).map(functions::col).toArray(Column[]::new);
    }
}
