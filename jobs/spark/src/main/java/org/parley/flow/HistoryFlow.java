package org.parley.flow;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.parley.model.Comention;
import org.parley.model.Mention;
import org.parley.model.Quote;
import org.parley.model.Story;
import org.parley.model.Window;
import org.parley.table.RecordEncoder;
import org.parley.trend.ActorHistory;
import org.parley.trend.PairHistory;

/**
 * Evidence to histories: all counts of an actor or a pair in one row, which is what its periods, trends and breaks are
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
        return mentioned
                .unionByName(said)
                .join(Columns.dated(stories, window), "article_id")
                .groupBy("actor_id", "period", "story_id")
                .agg(
                        sum(isMentioned.cast("long")).as("articles"),
                        sum("mentions").as("mentions"),
                        sum("statements").as("statements"))
                .groupBy("actor_id", "period")
                .agg(
                        sum(col("articles").gt(0).cast("long")).as("stories"),
                        sum("articles").as("articles"),
                        sum("mentions").as("mentions"),
                        sum("statements").as("statements"))
                .groupBy("actor_id")
                .agg(collect_list(struct("period", "stories", "articles", "mentions", "statements"))
                        .as("counts"))
                .as(RecordEncoder.of(ActorHistory.class));
    }

    /**
     * One row per pair that a dated story mentions.
     *
     * @param actors the histories of the actors, from the same mentions
     */
    public static Dataset<PairHistory> ofPairs(
            Dataset<Comention> comentions, Dataset<ActorHistory> actors, Window window) {
        return pairCounts(comentions, window)
                .join(margins(actors, "actor_a", "margins_a"), "actor_a")
                .join(margins(actors, "actor_b", "margins_b"), "actor_b")
                .as(RecordEncoder.of(PairHistory.class));
    }

    private static Dataset<Row> pairCounts(Dataset<Comention> comentions, Window window) {
        Column millionths = expr("cast(round(closeness * 1000000) as bigint)");
        return comentions
                .filter(col("first_published").isNotNull())
                .groupBy(col("actor_a"), col("actor_b"), Columns.period(window), col("story_id"))
                .agg(
                        count(lit(1)).as("articles"),
                        max(col("same_sentence").gt(0)).cast("long").as("same_sentence"),
                        max(millionths).as("closeness_millionths"))
                .groupBy("actor_a", "actor_b", "period")
                .agg(
                        count(lit(1)).as("stories"),
                        sum("articles").as("articles"),
                        sum("same_sentence").as("same_sentence"),
                        sum("closeness_millionths").as("closeness_millionths"))
                .groupBy("actor_a", "actor_b")
                .agg(collect_list(struct("period", "stories", "articles", "same_sentence", "closeness_millionths"))
                        .as("counts"));
    }

    /** An actor's stories, as margins of the pairs that it is in. */
    private static Dataset<Row> margins(Dataset<ActorHistory> actors, String actor, String margins) {
        Column narrow = expr("transform(counts, c -> struct(c.period AS period, c.stories AS stories))");
        return actors.select(col("actor_id").as(actor), narrow.as(margins));
    }
}
