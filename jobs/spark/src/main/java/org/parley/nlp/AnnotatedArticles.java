package org.parley.nlp;

import com.johnsnowlabs.nlp.Annotation;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;
import org.parley.model.Article;
import org.parley.seed.SeedFiles;
import org.parley.table.RecordEncoder;

/**
 * Articles to rows of Parley's tables: in one stage, by another's names, or through a pipeline of Parley's form. The
 * first and the last give the same rows where the finders are the same.
 */
public final class AnnotatedArticles {
    private AnnotatedArticles() {}

    /** In one stage: one call into core per article, and no annotations in between. */
    public static Dataset<AnnotatedArticle> in(
            Dataset<Article> articles, SeedFiles seeds, Class<? extends FinderRecipe> recipe) {
        FinderSupply supply = FinderSupply.of(recipe.getName(), seeds).sentWith(articles.sparkSession());
        MapPartitionsFunction<PlainArticle, AnnotatedArticle> read =
                rows -> mapped(rows, ArticleReader.of(supply)::read);
        return articles.select(PlainArticle.columns())
                .as(RecordEncoder.of(PlainArticle.class))
                .mapPartitions(read, RecordEncoder.of(AnnotatedArticle.class));
    }

    /** By the names that another's pipeline finds, followed through the article as Parley's own are. */
    public static Dataset<AnnotatedArticle> by(
            OtherPipeline pipeline, Dataset<Article> articles, SeedFiles seeds, Class<? extends FinderRecipe> recipe) {
        FinderSupply supply = FinderSupply.of(recipe.getName(), seeds).sentWith(articles.sparkSession());
        MapPartitionsFunction<Row, AnnotatedArticle> read = rows -> {
            ArticleReader reader = ArticleReader.of(supply);
            return mapped(rows, row -> reader.read(PlainArticle.of(row.getStruct(0)), () -> names(row)));
        };
        return pipeline.over(articles).mapPartitions(read, RecordEncoder.of(AnnotatedArticle.class));
    }

    /**
     * From rows that went through a pipeline. The columns {@code article_id}, {@code month}, {@code text} and
     * {@code zones} are those of articles; {@code zone}, {@code actors} and {@code statements} hold annotations, as
     * {@link ParleyPipeline} names them. The chunks in {@code actors} may be those of any recogniser.
     */
    public static Dataset<AnnotatedArticle> of(Dataset<Row> annotated) {
        return annotated
                .select(
                        functions.struct(PlainArticle.columns()),
                        annotated.col(ParleyPipeline.ZONE),
                        annotated.col(ParleyPipeline.ACTORS),
                        annotated.col(ParleyPipeline.STATEMENTS))
                .map(
                        (MapFunction<Row, AnnotatedArticle>) AnnotatedArticles::article,
                        RecordEncoder.of(AnnotatedArticle.class));
    }

    private static AnnotatedArticle article(Row row) {
        PlainArticle article = PlainArticle.of(row.getStruct(0));
        List<Annotation> zones = annotations(row, 1);
        List<Annotation> actors = annotations(row, 2);
        List<Annotation> statements = annotations(row, 3);
        List<Failure> failures = new ArrayList<>(Failure.in(actors));
        failures.addAll(Failure.in(statements));
        return AnnotatedArticle.of(
                        article,
                        () -> MentionChunk.in(actors, () -> RecentLayout.of(article.text(), ZoneAnnotation.in(zones))),
                        () -> StatementChunk.in(statements),
                        failures)
                .passingOver(MentionChunk.passedOver(actors));
    }

    private static GivenNames names(Row row) {
        return GivenNames.of(annotations(row, 1));
    }

    /** The annotations in a row's column; none where it is null. */
    static List<Annotation> annotations(Row row, int column) {
        List<@Nullable Row> rows = row.isNullAt(column) ? List.of() : row.getList(column);
        List<Annotation> annotations = new ArrayList<>(rows.size());
        for (Row annotation : rows) {
            annotations.add(Annotation.apply(annotation));
        }
        return annotations;
    }

    private static <A, B> Iterator<B> mapped(Iterator<A> rows, Function<A, B> function) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return rows.hasNext();
            }

            @Override
            public B next() {
                return function.apply(rows.next());
            }
        };
    }
}
