package org.parley.flow;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.broadcast;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.hex;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.lpad;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.xxhash64;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.parley.audit.FoundTotal;
import org.parley.audit.Share;
import org.parley.audit.SheetRow;
import org.parley.audit.ShownItem;
import org.parley.model.Actor;
import org.parley.model.Article;
import org.parley.model.AuditKind;
import org.parley.model.Comention;
import org.parley.model.Mention;
import org.parley.model.Quote;
import org.parley.model.Story;
import org.parley.table.RecordEncoder;

/**
 * Findings to a sample of them, each with the sentences to judge it by. Drawn from are the first articles of stories: those
 * that count. Of mentions, those that are resolved and lie in the story; of statements, those with a known speaker. Chance
 * is a hash of the finding and a seed, so that the same findings are drawn however they are partitioned.
 */
public final class AuditFlow {
    private static final String NO_MARKS = "cast(array() as array<struct<label: string, begin: int, end: int>>)";

    private AuditFlow() {}

    /** The mentions that may be drawn. */
    public static Dataset<AuditCandidate> ofMentions(Dataset<Story> stories, Dataset<Mention> mentions) {
        Dataset<Row> counted = mentions.filter(col("actor_id").isNotNull().and(Columns.isInStory()))
                .select(
                        id("m", col("article_id"), col("begin"), col("end"), col("actor_id")),
                        col("article_id"),
                        col("actor_id").as("actor_a"),
                        lit(null).cast("string").as("actor_b"),
                        expr("array(struct('' as label, begin, end))").as("marks"));
        return candidates(stories, counted, AuditKind.MENTION);
    }

    /** The co-mentions that may be drawn. */
    public static Dataset<AuditCandidate> ofComentions(Dataset<Story> stories, Dataset<Comention> comentions) {
        Dataset<Row> counted = comentions.select(
                id("c", col("article_id"), col("actor_a"), col("actor_b")),
                col("article_id"),
                col("actor_a"),
                col("actor_b"),
                expr(NO_MARKS).as("marks"));
        return candidates(stories, counted, AuditKind.COMENTION);
    }

    /** The statements that may be drawn. */
    public static Dataset<AuditCandidate> ofStatements(Dataset<Story> stories, Dataset<Quote> quotes) {
        Column marks = concat(marks("who", "source"), marks("cue", "cue"), marks("said", "content"));
        Dataset<Row> counted = quotes.filter(col("speaker").isNotNull())
                .select(
                        id("s", col("quote_id"), col("speaker")),
                        col("article_id"),
                        col("speaker").as("actor_a"),
                        lit(null).cast("string").as("actor_b"),
                        marks.as("marks"));
        return candidates(stories, counted, AuditKind.STATEMENT);
    }

    /** How many there are of each kind, outlet and year. */
    public static Dataset<FoundTotal> totals(Dataset<AuditCandidate> candidates) {
        return candidates
                .groupBy("kind", "outlet", "year")
                .agg(count(lit(1)).as("items"))
                .as(RecordEncoder.of(FoundTotal.class));
    }

    /**
     * Draws as many from each stratum as it has places, those whose hash is least.
     *
     * @param shares of each kind, outlet and year
     * @param most the most places of a stratum
     * @param seed what chance follows from
     */
    public static Dataset<AuditDraw> draw(
            Dataset<AuditCandidate> candidates, Dataset<Share> shares, int most, long seed) {
        Column place = xxhash64(col("item_id"), lit(seed));
        Column sameOutlet = candidates.col("outlet").eqNullSafe(shares.col("outlet"));
        Column sameYear = candidates.col("year").eqNullSafe(shares.col("year"));
        Column isOf = candidates
                .col("kind")
                .equalTo(shares.col("kind"))
                .and(sameOutlet)
                .and(sameYear);
        Column rank =
                row_number().over(Window.partitionBy("kind", "stratum", "year").orderBy("place", "item_id"));
        return candidates
                .withColumn("place", place)
                .join(broadcast(shares), isOf)
                .drop(shares.col("kind"))
                .drop(shares.col("outlet"))
                .drop(shares.col("year"))
                .withColumn("rank", rank)
                // A bound that Spark knows while it plans: no task hands on more of a stratum.
                .filter(col("rank").leq(most))
                .filter(col("rank").leq(col("stratum_drawn")))
                .select(
                        struct(
                                        col("item_id"),
                                        col("kind"),
                                        col("article_id"),
                                        col("actor_a"),
                                        col("actor_b"),
                                        col("outlet"),
                                        col("published"),
                                        col("stratum"),
                                        col("year"),
                                        col("stratum_items"),
                                        col("stratum_drawn"),
                                        lit(seed).as("seed"),
                                        lit(null).cast("string").as("label"),
                                        lit(null).cast("string").as("note"))
                                .as("item"),
                        col("marks"),
                        col("place"))
                .as(RecordEncoder.of(AuditDraw.class));
    }

    /**
     * The rows of a sheet: co-mentions, mentions, statements, each by chance.
     *
     * @param draws few
     */
    public static Dataset<SheetRow> sheet(
            Dataset<AuditDraw> draws, Dataset<Article> articles, Dataset<Mention> mentions, Dataset<Actor> actors) {
        Dataset<Row> drawn = draws.select(
                col("item.item_id").as("item_id"),
                col("item.article_id").as("article_id"),
                col("item.actor_a").as("actor_a"),
                col("item.actor_b").as("actor_b"),
                col("item"),
                col("marks"),
                col("place"));
        Dataset<Row> texts = articles.select("article_id", "text", "url").join(broadcast(drawn), "article_id");
        Dataset<Row> pairs = drawn.filter(col("actor_b").isNotNull())
                .select(
                        col("item_id"),
                        col("article_id"),
                        array("actor_a", "actor_b").as("pair"));
        Dataset<Row> seen = mentions.filter(Columns.isInStory())
                .join(broadcast(pairs), "article_id")
                .filter("array_contains(pair, actor_id)")
                .groupBy("item_id")
                .agg(collect_list(struct("actor_id", "begin", "end", "token", "tokens"))
                        .as("seen"));
        Column noSeen = array().cast(seen.schema().apply("seen").dataType());
        MapFunction<ShownItem, SheetRow> row = ShownItem::row;
        return texts.join(broadcast(seen), Columns.of("item_id"), "left")
                .join(broadcast(names(drawn, actors, "a")), Columns.of("actor_a"), "left")
                .join(broadcast(names(drawn, actors, "b")), Columns.of("actor_b"), "left")
                .withColumn("seen", coalesce(col("seen"), noSeen))
                .orderBy("item.kind", "place", "item_id")
                .as(RecordEncoder.of(ShownItem.class))
                .map(row, RecordEncoder.of(SheetRow.class));
    }

    /** The names of drawn actors. */
    private static Dataset<Row> names(Dataset<Row> drawn, Dataset<Actor> actors, String which) {
        Dataset<Row> ids = drawn.select(col("actor_" + which)).distinct();
        return actors.select(col("actor_id").as("actor_" + which), col("name").as("name_" + which))
                .join(broadcast(ids), "actor_" + which);
    }

    private static Dataset<AuditCandidate> candidates(Dataset<Story> stories, Dataset<Row> counted, AuditKind kind) {
        return stories.filter("is_first")
                .select(
                        col("article_id"),
                        col("first_outlet").as("outlet"),
                        col("first_published").as("published"),
                        expr("year(first_published)").as("year"))
                .join(counted, "article_id")
                .withColumn("kind", lit(Columns.name(kind)))
                .as(RecordEncoder.of(AuditCandidate.class));
    }

    /** Of what is claimed, too: a label doesn't hold for what naming makes of it later. */
    private static Column id(String letter, Column... of) {
        return concat(lit(letter + "-"), lpad(lower(hex(xxhash64(of))), 16, "0"))
                .as("item_id");
    }

    private static Column marks(String label, String spans) {
        return expr("transform(" + spans + ", s -> struct('" + label + "' as label, s.begin as begin, s.end as end))");
    }
}
