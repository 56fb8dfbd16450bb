package org.parley.nlp;

import com.johnsnowlabs.nlp.Annotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.parley.model.Rejection;
import org.parley.model.RejectionCode;
import org.parley.table.RecordEncoder;

/**
 * Rows that went through a pipeline as rows of Parley's tables. The columns {@code article_id}, {@code month} and
 * {@code text} are those of articles; {@code zone}, {@code actors} and {@code statements} hold annotations, as
 * {@link ParleyPipeline} names them. The chunks in {@code actors} may be those of any recogniser.
 */
public final class AnnotatedArticles {
    private static final String STAGE = "annotate";

    private AnnotatedArticles() {}

    public static Dataset<AnnotatedArticle> of(Dataset<Row> annotated) {
        return annotated
                .select(
                        "article_id",
                        "month",
                        "text",
                        ParleyPipeline.ZONE,
                        ParleyPipeline.ACTORS,
                        ParleyPipeline.STATEMENTS)
                .map(
                        (MapFunction<Row, AnnotatedArticle>) AnnotatedArticles::article,
                        RecordEncoder.of(AnnotatedArticle.class));
    }

    private static AnnotatedArticle article(Row row) {
        return of(
                row.getString(0),
                row.getString(1),
                row.getString(2),
                annotations(row, 3),
                annotations(row, 4),
                annotations(row, 5));
    }

    private static AnnotatedArticle of(
            String articleId,
            String month,
            String text,
            List<Annotation> zones,
            List<Annotation> actors,
            List<Annotation> statements) {
        List<Rejection> rejections = new ArrayList<>();
        Failure.in(actors).forEach(failure -> rejections.add(rejection(articleId, failure)));
        Failure.in(statements).forEach(failure -> rejections.add(rejection(articleId, failure)));
        return Failure.boundary(
                "tables",
                () -> {
                    List<PlacedMention> mentions =
                            MentionChunk.in(actors, () -> RecentLayout.of(text, ZoneAnnotation.in(zones))).stream()
                                    .sorted(Comparator.comparingInt(
                                            placed -> placed.mention().range().begin()))
                                    .toList();
                    TableEdge edge = new TableEdge(articleId, month, text);
                    return new AnnotatedArticle(
                            articleId,
                            edge.mentions(mentions),
                            edge.quotes(StatementChunk.in(statements), mentions),
                            rejections);
                },
                failure -> {
                    rejections.add(rejection(articleId, failure));
                    return new AnnotatedArticle(articleId, List.of(), List.of(), rejections);
                });
    }

    private static Rejection rejection(String articleId, Failure failure) {
        return new Rejection(articleId, 0, STAGE, RejectionCode.FAILED, failure.step() + ": " + failure.detail());
    }

    private static List<Annotation> annotations(Row row, int column) {
        List<@Nullable Row> rows = row.getList(column);
        List<Annotation> annotations = new ArrayList<>(rows.size());
        for (Row annotation : rows) {
            annotations.add(Annotation.apply(annotation));
        }
        return annotations;
    }
}
