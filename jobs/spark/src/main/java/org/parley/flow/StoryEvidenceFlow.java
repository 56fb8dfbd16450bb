package org.parley.flow;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.Arrays;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.parley.evidence.ActorStory;
import org.parley.evidence.ActorSum;
import org.parley.evidence.PairStory;
import org.parley.evidence.PairSum;
import org.parley.model.Comention;
import org.parley.model.Days;
import org.parley.model.Mention;
import org.parley.model.Months;
import org.parley.model.Quote;
import org.parley.model.Story;
import org.parley.model.ZoneKind;
import org.parley.table.RecordEncoder;

/**
 * Evidence to the stories behind a number, with their copies folded. A story and all its copies count on the day of its
 * first article; undated stories don't count. Of tables that are parted by month, only those months are read that may hold
 * a copy.
 */
public final class StoryEvidenceFlow {
    private StoryEvidenceFlow() {}

    /** One row for each pair and story that mentions both. */
    public static Dataset<PairStory> ofPairs(Dataset<Comention> comentions, Days days) {
        return comentions
                .filter(isIn(days))
                .groupBy("actor_a", "actor_b", "story_id", "first_published", "first_outlet")
                .agg(collect_list(struct(
                                col("article_id"),
                                col("month"),
                                col("token_distance"),
                                col("sentence_distance"),
                                col("paragraph_distance"),
                                col("same_sentence"),
                                col("closeness"),
                                expr("array_contains(zones, 'title')").as("in_title"),
                                col("in_statements"),
                                col("in_narration"),
                                col("a_speaks_of_b"),
                                col("b_speaks_of_a")))
                        .as("articles"))
                .as(RecordEncoder.of(PairStory.class));
    }

    /**
     * Those of one pair.
     *
     * @param actorA the actor whose id sorts first
     */
    public static Dataset<PairStory> ofPair(Dataset<Comention> comentions, String actorA, String actorB, Days days) {
        return ofPairs(
                comentions.filter(
                        col("actor_a").equalTo(actorA).and(col("actor_b").equalTo(actorB))),
                days);
    }

    /** One row for each actor and story that mentions it, in the story's own zones, or lets it speak. */
    public static Dataset<ActorStory> ofActors(
            Dataset<Story> stories, Dataset<Mention> mentions, Dataset<Quote> quotes, Days days) {
        Column isTitle = col("zone").equalTo(Columns.name(ZoneKind.TITLE));
        Dataset<Row> mentioned = mentions.filter(
                        col("actor_id").isNotNull().and(Columns.isInStory()).and(mayHold(days)))
                .groupBy("actor_id", "article_id")
                .agg(
                        count(lit(1)).as("mentions"),
                        lit(0L).as("statements"),
                        max(isTitle).as("in_title"));
        Dataset<Row> said = quotes.filter(col("speaker").isNotNull().and(mayHold(days)))
                .groupBy(col("speaker").as("actor_id"), col("article_id"))
                .agg(
                        lit(0L).as("mentions"),
                        count(lit(1)).as("statements"),
                        lit(false).as("in_title"));
        Dataset<Row> told =
                stories.filter(isIn(days)).select("article_id", "story_id", "first_published", "first_outlet", "month");
        return mentioned
                .unionByName(said)
                .groupBy("actor_id", "article_id")
                .agg(
                        sum("mentions").as("mentions"),
                        sum("statements").as("statements"),
                        max("in_title").as("in_title"))
                .join(told, "article_id")
                .groupBy("actor_id", "story_id", "first_published", "first_outlet")
                .agg(collect_list(struct(
                                col("article_id"),
                                col("month"),
                                coalesce(col("mentions"), lit(0L)).as("mentions"),
                                coalesce(col("statements"), lit(0L)).as("statements"),
                                coalesce(col("in_title"), lit(false)).as("in_title")))
                        .as("articles"))
                .as(RecordEncoder.of(ActorStory.class));
    }

    /** Those of one actor. */
    public static Dataset<ActorStory> ofActor(
            Dataset<Story> stories, Dataset<Mention> mentions, Dataset<Quote> quotes, String actor, Days days) {
        return ofActors(
                stories,
                mentions.filter(col("actor_id").equalTo(actor)),
                quotes.filter(col("speaker").equalTo(actor)),
                days);
    }

    /** All stories of some days, by the rows of their first articles. */
    public static Dataset<Story> dated(Dataset<Story> stories, Days days) {
        return stories.filter(isIn(days).and(col("is_first")));
    }

    /** What a pair's stories add up to: one row for each outlet that was first with some, the most stories first. */
    public static Dataset<PairSum> pairSums(Dataset<PairStory> stories) {
        MapFunction<PairStory, PairSum> one = PairSum::of;
        return byOutlet(stories.map(one, RecordEncoder.of(PairSum.class)), PairSum.class);
    }

    /** What an actor's stories add up to: one row for each outlet that was first with some, the most stories first. */
    public static Dataset<ActorSum> actorSums(Dataset<ActorStory> stories) {
        MapFunction<ActorStory, ActorSum> one = ActorSum::of;
        return byOutlet(stories.map(one, RecordEncoder.of(ActorSum.class)), ActorSum.class);
    }

    private static <T extends Record> Dataset<T> byOutlet(Dataset<T> sums, Class<T> type) {
        Column[] parts = Arrays.stream(sums.columns())
                .filter(name -> !name.equals("outlet"))
                .map(name -> sum(name).as(name))
                .toArray(Column[]::new);
        return sums.groupBy("outlet")
                .agg(parts[0], Arrays.copyOfRange(parts, 1, parts.length))
                .orderBy(col("stories").desc(), col("outlet"))
                .as(RecordEncoder.of(type));
    }

    /** The closest first: each by its closest article. */
    public static Dataset<PairStory> closest(Dataset<PairStory> stories) {
        return stories.orderBy(expr("array_max(articles.closeness)").desc(), col("first_published"), col("story_id"));
    }

    /** Those that mention the actor most first: each by the article that does so most. */
    public static Dataset<ActorStory> fullest(Dataset<ActorStory> stories) {
        return stories.orderBy(expr("array_max(articles.mentions)").desc(), col("first_published"), col("story_id"));
    }

    private static Column isIn(Days days) {
        return mayHold(days).and(Columns.isIn(days));
    }

    /** A copy lies in the month of the story's first article, in a later one, or is undated, which sorts last. */
    private static Column mayHold(Days days) {
        return col("month").geq(Months.of(days.first()));
    }
}
