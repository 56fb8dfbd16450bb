package org.parley.flow;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.hex;
import static org.apache.spark.sql.functions.lower;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.Set;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.parley.model.Article;
import org.parley.model.Mention;
import org.parley.model.Quote;
import org.parley.model.Reading;
import org.parley.model.Rejection;
import org.parley.nlp.AnnotatedArticle;
import org.parley.nlp.AnnotatedArticles;
import org.parley.nlp.FinderRecipe;
import org.parley.nlp.OtherPipeline;
import org.parley.nlp.PassedOver;
import org.parley.seed.SeedFiles;
import org.parley.table.RecordEncoder;

/**
 * Articles to mentions and quotes. One pass of the pipeline gives everything found in an article as one row; keep that
 * dataset (persisted, or in a staging table) before taking the tables out of it, or each of them costs the pass again.
 */
public final class AnnotateFlow {
    private AnnotateFlow() {}

    /** The articles in some languages (ISO 639-1), and those whose language is not known. */
    public static Dataset<Article> inLanguages(Dataset<Article> articles, Set<String> languages) {
        return articles.filter(isIn(languages));
    }

    /** The others: how many there are of each language. */
    public static Dataset<LeftOut> inOtherLanguages(Dataset<Article> articles, Set<String> languages) {
        return articles.filter(functions.not(isIn(languages)))
                .groupBy("language")
                .agg(functions.count(functions.lit(1)).as("articles"))
                .as(RecordEncoder.of(LeftOut.class));
    }

    private static Column isIn(Set<String> languages) {
        Column language = functions.col("language");
        return language.isNull().or(language.isin(languages.stream().sorted().toArray()));
    }

    /** The same rows as Parley's pipeline gives, without its annotations in between: what they cost is measured by it. */
    public static Dataset<AnnotatedArticle> of(
            Dataset<Article> articles, SeedFiles seeds, Class<? extends FinderRecipe> recipe) {
        return AnnotatedArticles.in(articles, seeds, recipe);
    }

    /** The articles with the names that another's pipeline finds in them, followed as Parley's own are. */
    public static Dataset<AnnotatedArticle> of(
            Dataset<Article> articles, OtherPipeline names, SeedFiles seeds, Class<? extends FinderRecipe> recipe) {
        return AnnotatedArticles.by(names, articles, seeds, recipe);
    }

    /**
     * The articles as a pipeline sees them.
     *
     * @param pipeline adds {@code zone}, {@code actors} and {@code statements}: {@link org.parley.nlp.ParleyPipeline}, or
     *     one that names its columns alike
     */
    public static Dataset<AnnotatedArticle> of(Dataset<Article> articles, PipelineModel pipeline) {
        return AnnotatedArticles.of(
                pipeline.transform(articles.select("article_id", "month", "text", "zones", "published")));
    }

    /**
     * Articles that no reading has seen as they are now.
     *
     * @param before readings, of the same months at least
     */
    public static Dataset<Article> unread(Dataset<Article> articles, Dataset<Reading> before) {
        return articles.join(
                        before.select(col("article_id").as("read_id"), col("seen")),
                        col("article_id").equalTo(col("read_id")).and(seen().equalTo(col("seen"))),
                        "left_anti")
                .as(RecordEncoder.of(Article.class));
    }

    /** What was seen of each article that is annotated, and how much was found in it. */
    public static Dataset<Reading> readings(Dataset<Article> articles, Dataset<AnnotatedArticle> annotated) {
        return articles.select(col("article_id"), seen().as("seen"), col("month"))
                .join(
                        annotated.select(
                                col("article_id"),
                                size(col("mentions")).as("mentions"),
                                size(col("quotes")).as("quotes")),
                        Columns.of("article_id"))
                .select("article_id", "seen", "mentions", "quotes", "month")
                .as(RecordEncoder.of(Reading.class));
    }

    private static Column seen() {
        return lower(hex(xxhash64(col("text"), col("zones"), col("published"))));
    }

    /**
     * Rows of a table that annotation makes, of the articles that are still as they were read.
     *
     * @param articleId the column that tells the article
     * @param articles of the months that are concerned
     * @param unread those that are annotated anew
     */
    public static <T extends Record> Dataset<T> kept(
            Dataset<T> rows, String articleId, Dataset<Article> articles, Dataset<Article> unread, Class<T> type) {
        Dataset<Row> same = articles.select("article_id")
                .join(unread.select("article_id"), Columns.of("article_id"), "left_anti")
                .withColumnRenamed("article_id", articleId);
        return rows.join(same, Columns.of(articleId), "left_semi")
                .select(Columns.all(rows))
                .as(RecordEncoder.of(type));
    }

    public static Dataset<Mention> mentions(Dataset<AnnotatedArticle> annotated) {
        return parts(annotated, "mentions", Mention.class);
    }

    public static Dataset<Quote> quotes(Dataset<AnnotatedArticle> annotated) {
        return parts(annotated, "quotes", Quote.class);
    }

    /** Names of another's recogniser that became no mentions: number by label. */
    public static Dataset<PassedOver> passedOver(Dataset<AnnotatedArticle> annotated) {
        return parts(annotated, "passed_over", PassedOver.class)
                .groupBy("label")
                .agg(functions.sum("names").as("names"))
                .as(RecordEncoder.of(PassedOver.class));
    }

    public static Dataset<Rejection> rejections(Dataset<AnnotatedArticle> annotated) {
        return parts(annotated, "rejections", Rejection.class);
    }

    /** Taken apart as columns: no row becomes an object on the way. */
    private static <T extends Record> Dataset<T> parts(
            Dataset<AnnotatedArticle> annotated, String list, Class<T> type) {
        return annotated
                .select(functions.explode(annotated.col(list)).as("part"))
                .select("part.*")
                .as(RecordEncoder.of(type));
    }
}
