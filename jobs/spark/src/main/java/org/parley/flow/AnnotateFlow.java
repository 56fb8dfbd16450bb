package org.parley.flow;

import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.functions;
import org.parley.model.Article;
import org.parley.model.Mention;
import org.parley.model.Quote;
import org.parley.model.Rejection;
import org.parley.nlp.AnnotatedArticle;
import org.parley.nlp.AnnotatedArticles;
import org.parley.table.RecordEncoder;

/**
 * Articles to mentions and quotes. One pass of the pipeline gives everything found in an article as one row; keep that
 * dataset (persisted, or in a staging table) before taking the tables out of it, or each of them costs the pass again.
 */
public final class AnnotateFlow {
    private AnnotateFlow() {}

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

    public static Dataset<Mention> mentions(Dataset<AnnotatedArticle> annotated) {
        return parts(annotated, "mentions", Mention.class);
    }

    public static Dataset<Quote> quotes(Dataset<AnnotatedArticle> annotated) {
        return parts(annotated, "quotes", Quote.class);
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
