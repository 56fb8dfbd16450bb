package org.parley.flow;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.greatest;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.pmod;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.api.java.function.CoGroupFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.KeyValueGroupedDataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.WindowSpec;
import org.parley.model.Comention;
import org.parley.model.Mention;
import org.parley.model.Quote;
import org.parley.model.Story;
import org.parley.model.Window;
import org.parley.table.RecordEncoder;
import org.parley.trend.ActorHistory;
import org.parley.trend.ActorMargins;
import org.parley.trend.Bootstrap;
import org.parley.trend.Calendar;
import org.parley.trend.Extraction;
import org.parley.trend.PairFindings;
import org.parley.trend.PairHistory;
import org.parley.trend.PairReader;
import org.parley.trend.Together;
import org.parley.trend.TrendTest;

/**
 * Evidence to histories: all counts of an actor or a pair in one place, which is what its periods, trends and breaks are
 * computed from. A story and all its copies count in the period of its first article; undated stories don't count.
 */
public final class HistoryFlow {
    private HistoryFlow() {}

    /** One row per actor that a dated story mentions or lets speak. Only mentions in the story's own zones count. */
    public static Dataset<ActorHistory> ofActors(
            Dataset<Story> stories, Dataset<Mention> mentions, Dataset<Quote> quotes, Window window) {
        Dataset<Row> mentioned = mentions.filter(col("actor_id").isNotNull().and(Columns.isInStory()))
                .groupBy("actor_id", "article_id")
                .agg(count(lit(1)).as("mentions"), lit(0L).as("statements"));
        Dataset<Row> said = quotes.filter(col("speaker").isNotNull())
                .groupBy(col("speaker").as("actor_id"), col("article_id"))
                .agg(lit(0L).as("mentions"), count(lit(1)).as("statements"));
        Column isMentioned = col("mentions").gt(0);
        WindowSpec ofStory = org.apache.spark.sql.expressions.Window.partitionBy("story_id");
        return mentioned
                .unionByName(said)
                .join(Columns.dated(stories, window), "article_id")
                .groupBy(
                        col("actor_id"),
                        col("period"),
                        col("story_id"),
                        col("first_outlet").as("outlet"))
                .agg(
                        sum(isMentioned.cast("long")).as("articles"),
                        sum("mentions").as("mentions"),
                        sum("statements").as("statements"))
                .withColumn("stories", col("articles").gt(0).cast("long"))
                .withColumn("company", Columns.company(sum("stories").over(ofStory)))
                .groupBy("actor_id", "period", "outlet", "company")
                .agg(
                        sum("stories").as("stories"),
                        sum("articles").as("articles"),
                        sum("mentions").as("mentions"),
                        sum("statements").as("statements"))
                .groupBy("actor_id")
                .agg(collect_list(
                                struct("period", "outlet", "company", "stories", "articles", "mentions", "statements"))
                        .as("counts"))
                .as(RecordEncoder.of(ActorHistory.class));
    }

    /**
     * What follows from each pair that a dated story mentions. The evidence moves once, to where the margins of its actors
     * are: actors are dealt out to blocks, and each two blocks are one task's work. More blocks need less memory (a task
     * holds the margins of two) and move the margins more often (each block's as often as there are blocks).
     *
     * @param actors the histories of the actors, from the same mentions
     * @param blocks number of blocks; the rows don't depend on it
     */
    public static Dataset<PairFindings> ofPairs(
            Dataset<Comention> comentions, Dataset<ActorHistory> actors, Calendar calendar, int blocks) {
        return ofPairs(comentions, actors, calendar, blocks, Bootstrap.NONE);
    }

    /**
     * The same with slopes bootstrapped, in the same pass: replicates are made where a pair's evidence is.
     *
     * @param bootstrap how many replicates
     */
    public static Dataset<PairFindings> ofPairs(
            Dataset<Comention> comentions,
            Dataset<ActorHistory> actors,
            Calendar calendar,
            int blocks,
            Bootstrap bootstrap) {
        Serving<PairFindings> findings = PairFindings::of;
        return each(comentions, actors, calendar, blocks, bootstrap, findings, PairFindings.class);
    }

    /**
     * The tests of pairs' joint attention with what an audit says of what was found.
     *
     * @param actors the histories of the actors, from the same mentions
     * @param blocks number of blocks; the rows don't depend on it
     */
    public static Dataset<TrendTest> auditedPairs(
            Dataset<Comention> comentions,
            Dataset<ActorHistory> actors,
            Calendar calendar,
            int blocks,
            Extraction extraction) {
        Serving<TrendTest> test = pair -> pair.auditedTest(extraction);
        return each(comentions, actors, calendar, blocks, Bootstrap.NONE, test, TrendTest.class);
    }

    /** The tests of actors' attention with what an audit says of the mentions found. */
    public static Dataset<TrendTest> auditedActors(
            Dataset<ActorHistory> actors, Calendar calendar, Extraction extraction) {
        MapFunction<ActorHistory, TrendTest> test = actor -> actor.auditedTest(calendar, extraction);
        return actors.map(test, RecordEncoder.of(TrendTest.class));
    }

    /** What is made of a pair's history; it travels to where that is. */
    private interface Serving<T> extends Serializable {
        T of(PairHistory pair);
    }

    private static <T extends Record> Dataset<T> each(
            Dataset<Comention> comentions,
            Dataset<ActorHistory> actors,
            Calendar calendar,
            int blocks,
            Bootstrap bootstrap,
            Serving<T> serving,
            Class<T> type) {
        KeyValueGroupedDataset<Integer, Together> evidence = evidence(comentions, calendar.window())
                .withColumn("cell", cell(block("actor_a", blocks), block("actor_b", blocks), blocks))
                .groupBy("cell")
                .as(Encoders.INT(), RecordEncoder.of(Together.class));
        // New names for old columns: both sides may come from the same mentions.
        KeyValueGroupedDataset<Integer, ActorHistory> margins = actors.withColumn(
                        "other", explode(expr("sequence(0, " + (blocks - 1) + ")")))
                .select(
                        cell(block("actor_id", blocks), col("other"), blocks).as("cell"),
                        col("actor_id").as("actor_id"),
                        col("counts").as("counts"))
                .groupBy("cell")
                .as(Encoders.INT(), RecordEncoder.of(ActorHistory.class));
        CoGroupFunction<Integer, Together, ActorHistory, T> served = (cell, rows, histories) -> {
            Iterator<PairHistory> pairs = new PairReader(calendar, rows, margins(histories, calendar), bootstrap);
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return pairs.hasNext();
                }

                @Override
                public T next() {
                    return serving.of(pairs.next());
                }
            };
        };
        Column[] byStory = {col("actor_a"), col("actor_b"), col("period"), col("story_id")};
        return evidence.cogroupSorted(margins, byStory, new Column[] {}, served, RecordEncoder.of(type));
    }

    private static Dataset<Row> evidence(Dataset<Comention> comentions, Window window) {
        return comentions
                .filter(col("first_published").isNotNull())
                .select(
                        col("actor_a"),
                        col("actor_b"),
                        Columns.period(window),
                        col("story_id"),
                        col("first_outlet"),
                        col("token_distance"),
                        col("paragraph_distance"),
                        col("same_sentence"),
                        expr("cast(round(closeness * 1000000) as bigint) as closeness_millionths"),
                        expr("array_contains(zones, 'title') as in_title"),
                        col("in_statements"),
                        col("in_narration"),
                        col("a_speaks_of_b"),
                        col("b_speaks_of_a"));
    }

    private static Column block(String actor, int blocks) {
        return pmod(xxhash64(col(actor)), lit(blocks)).cast("int");
    }

    /** Two blocks' number, whichever comes first. */
    private static Column cell(Column block, Column other, int blocks) {
        Column number = least(block, other).multiply(blocks).plus(greatest(block, other));
        // Never null, though Spark can't know: both sides of the join must say the same of it.
        return coalesce(number, lit(-1));
    }

    private static Map<String, ActorMargins> margins(Iterator<ActorHistory> histories, Calendar calendar) {
        Map<String, ActorMargins> margins = new HashMap<>();
        while (histories.hasNext()) {
            ActorHistory history = histories.next();
            margins.put(history.actorId(), ActorMargins.of(history, calendar));
        }
        return margins;
    }
}
