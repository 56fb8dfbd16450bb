package org.parley.flow;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.types.DataTypes;
import org.parley.dedup.TextFingerprint;
import org.parley.model.Article;
import org.parley.model.Story;
import org.parley.table.RecordEncoder;

/**
 * Articles to stories: articles with the same body, white space and case aside, are one story, named after the first of them: the one
 * published first, undated ones last, ties by article_id.
 */
public final class StoryFlow {
    private StoryFlow() {}

    /** One row per article. */
    public static Dataset<Story> of(Dataset<Article> articles) {
        WindowSpec copies = Window.partitionBy("fingerprint");
        Column seen =
                struct(col("published").isNull().as("undated"), col("published"), col("article_id"), col("outlet"));
        Dataset<Row> grouped =
                fingerprints(articles).withColumn("first", min(seen).over(copies));
        return grouped.select(
                        col("article_id"),
                        col("first.article_id").as("story_id"),
                        col("article_id").equalTo(col("first.article_id")).as("is_first"),
                        col("first.published").as("first_published"),
                        col("first.outlet").as("first_outlet"),
                        lit(1.0).as("similarity"),
                        lit(null).cast(DataTypes.StringType).as("wire_agency"),
                        col("month"))
                .as(RecordEncoder.of(Story.class));
    }

    private static Dataset<FingerprintedArticle> fingerprints(Dataset<Article> articles) {
        MapFunction<Article, FingerprintedArticle> fingerprint = article -> new FingerprintedArticle(
                article.articleId(),
                article.published(),
                article.outlet(),
                article.month(),
                TextFingerprint.of(article.text(), article.zones()));
        return articles.map(fingerprint, RecordEncoder.of(FingerprintedArticle.class));
    }
}
