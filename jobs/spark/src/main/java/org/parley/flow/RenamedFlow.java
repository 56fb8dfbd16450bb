package org.parley.flow;

import static org.apache.spark.sql.functions.expr;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.parley.model.Mention;
import org.parley.model.Quote;
import org.parley.naming.Course;
import org.parley.table.RecordEncoder;

/**
 * Mentions and statements under the names that courses give them, whatever names they had before. A column {@code
 * changed} says which rows are other than they were.
 */
public final class RenamedFlow {
    private static final String NOW = "try_element_at(filter(renamings, r -> r.since <= month), -1)";

    private RenamedFlow() {}

    public static Dataset<Row> mentions(Dataset<Mention> mentions, Dataset<Course> courses) {
        String columns = "struct(actor_id, speaks_for, found_id, found_speaks_for)";
        String ids = "array(coalesce(found_id, actor_id), coalesce(found_speaks_for, speaks_for))";
        return mentions.join(byArticle(mentions, ids, courses), Columns.of("article_id"), "left")
                .withColumn("before", expr(columns))
                .withColumn("found_id", expr("coalesce(found_id, actor_id)"))
                .withColumn("found_speaks_for", expr("coalesce(found_speaks_for, speaks_for)"))
                .withColumn("actor_id", expr(named("found_id")))
                .withColumn("speaks_for", expr(named("found_speaks_for")))
                .withColumn("found_id", expr("if(actor_id <=> found_id, null, found_id)"))
                .withColumn("found_speaks_for", expr("if(speaks_for <=> found_speaks_for, null, found_speaks_for)"))
                .withColumn("changed", expr("not (before <=> " + columns + ")"))
                .drop("before", "renamed");
    }

    public static Dataset<Row> quotes(Dataset<Quote> quotes, Dataset<Course> courses) {
        Column before = expr("struct(speaker, reason, chain, mentioned, found_speaker, found_mentioned)");
        return quotes.join(byArticle(quotes, QUOTED, courses), Columns.of("article_id"), "left")
                .withColumn("before", before)
                .withColumn("found_speaker", expr("coalesce(found_speaker, speaker)"))
                .withColumn("found_mentioned", expr("if(size(found_mentioned) > 0, found_mentioned, mentioned)"))
                .withColumn("speaker", expr(named("found_speaker")))
                .withColumn(
                        "reason", expr("if(found_speaker is null, reason, if(speaker is null, 'not_an_actor', null))"))
                .withColumn("found_speaker", expr("if(speaker <=> found_speaker, null, found_speaker)"))
                .withColumn("chain", expr(CHAIN))
                .withColumn(
                        "mentioned",
                        expr("array_sort(array_distinct(filter(transform(found_mentioned, m -> " + named("m")
                                + "), m -> m is not null)))"))
                .withColumn(
                        "found_mentioned",
                        expr("if(mentioned = found_mentioned, slice(found_mentioned, 1, 0), found_mentioned)"))
                .withColumn(
                        "changed",
                        expr(
                                "not (before <=> struct(speaker, reason, chain, mentioned, found_speaker, found_mentioned))"))
                .drop("before", "renamed");
    }

    private static final String QUOTED = "concat(array(coalesce(found_speaker, speaker)), "
            + "transform(chain, h -> coalesce(h.found_id, h.actor_id)), "
            + "if(size(found_mentioned) > 0, found_mentioned, mentioned))";

    private static final String CHAIN = "transform(chain, h -> struct(h.role as role, "
            + named("coalesce(h.found_id, h.actor_id)")
            + " as actor_id, h.name as name, h.begin as begin, h.end as end, "
            + "if(" + named("coalesce(h.found_id, h.actor_id)")
            + " <=> coalesce(h.found_id, h.actor_id), null, coalesce(h.found_id, h.actor_id)) as found_id))";

    /** What an id is called now, by the article's map of those that are called otherwise. */
    private static String named(String id) {
        return "if(coalesce(map_contains_key(renamed, " + id + "), false), renamed[" + id + "], " + id + ")";
    }

    /**
     * For each article with an id that is called otherwise, a map of those to what they are called in its month.
     *
     * @param ids an array of the ids that a row has
     */
    private static Dataset<Row> byArticle(Dataset<?> rows, String ids, Dataset<Course> courses) {
        return rows.selectExpr("article_id", "month", "explode(" + ids + ") as found")
                .filter("found is not null")
                .distinct()
                .join(courses.toDF("found", "renamings"), "found")
                .withColumn("now", expr(NOW))
                .filter("now is not null")
                .groupBy("article_id")
                .agg(expr("map_from_entries(collect_list(struct(found, now.actor_id)))")
                        .as("renamed"));
    }

    /** The rows of a table without {@code changed}. */
    public static <T extends Record> Dataset<T> rows(Dataset<Row> renamed, Class<T> type) {
        Encoder<T> encoder = RecordEncoder.of(type);
        MapFunction<T, T> same = row -> row;
        // As records once, so that rewritten files say of each field whether it may be null as the others do.
        return renamed.drop("changed").as(encoder).map(same, encoder);
    }
}
