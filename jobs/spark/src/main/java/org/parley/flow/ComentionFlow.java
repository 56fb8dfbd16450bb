package org.parley.flow;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.parley.comention.Comentions;
import org.parley.comention.CoveredArticle;
import org.parley.model.Article;
import org.parley.model.Comention;
import org.parley.model.Mention;
import org.parley.model.Quote;
import org.parley.model.Story;
import org.parley.table.RecordEncoder;

/**
 * Mentions and statements to pairs: one row per article and pair of actors that the article itself (not the page around
 * it) mentions; see {@link Comentions}. Undated articles have rows as well.
 */
public final class ComentionFlow {
    private ComentionFlow() {}

    /**
     * One row per article and pair.
     *
     * @param stories one row for each of the articles
     * @param mentions those that are not resolved are left out
     * @param quotes statements, also those without a known speaker
     */
    public static Dataset<Comention> of(
            Dataset<Article> articles, Dataset<Story> stories, Dataset<Mention> mentions, Dataset<Quote> quotes) {
        FlatMapFunction<CoveredArticle, Comention> pairs =
                article -> Comentions.in(article).iterator();
        return articles.select("article_id", "published", "outlet", "month")
                .join(stories.select("article_id", "story_id", "first_published", "first_outlet"), "article_id")
                .join(sightings(mentions), "article_id")
                .join(sayings(quotes), Columns.of("article_id"), "left")
                .withColumn("sayings", coalesce(col("sayings"), noSayings(quotes)))
                .as(RecordEncoder.of(CoveredArticle.class))
                .flatMap(pairs, RecordEncoder.of(Comention.class));
    }

    private static Dataset<Row> sightings(Dataset<Mention> mentions) {
        Column sighting = struct("actor_id", "zone", "paragraph", "sentence", "token", "tokens", "begin");
        return mentions.filter(col("actor_id").isNotNull().and(Columns.isInStory()))
                .groupBy("article_id")
                .agg(collect_list(sighting).as("sightings"));
    }

    private static Dataset<Row> sayings(Dataset<Quote> quotes) {
        return quotes.groupBy("article_id")
                .agg(collect_list(struct("speaker", "mentioned", "content")).as("sayings"));
    }

    private static Column noSayings(Dataset<Quote> quotes) {
        return array().cast(sayings(quotes).schema().apply("sayings").dataType());
    }
}
