package org.parley.job;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.parley.flow.AnnotateFlow;
import org.parley.model.Article;
import org.parley.model.Rejection;
import org.parley.nlp.AnnotatedArticle;
import org.parley.nlp.OtherPipeline;
import org.parley.nlp.ParleyFinders;
import org.parley.nlp.ParleyPipeline;
import org.parley.nlp.PassedOver;
import org.parley.nlp.SavedPipeline;
import org.parley.session.UserError;
import org.parley.table.Table;
import org.parley.table.Tables;

/** Articles to mentions and quotes, with the ids that each article alone gives. */
final class AnnotateStage implements TableStage {
    private final AnnotateOptions options;
    private Function<Dataset<Article>, Dataset<AnnotatedArticle>> annotating = articles -> {
        throw new IllegalStateException("the stage is not prepared");
    };

    AnnotateStage(AnnotateOptions options) {
        this.options = options;
    }

    @Override
    public String name() {
        return "annotate";
    }

    @Override
    public void prepare(Work work) {
        options.codes();
        annotating = annotating(work);
    }

    @Override
    public List<Table<?>> sources() {
        return List.of(Tables.ARTICLES);
    }

    @Override
    public List<Table<?>> makes() {
        return List.of(Tables.MENTIONS, Tables.QUOTES, Tables.READINGS);
    }

    @Override
    public List<String> recipe(Work work) {
        return List.of(
                options.pipeline, options.names, new TreeSet<>(options.codes()).toString(), work.seedsFingerprint());
    }

    @Override
    public void run(Work work, Due due) {
        if (due instanceof Due.Some some) {
            restate(work, some.months());
        } else {
            Dataset<Article> articles = options.inLanguages(work);
            try (KeptRows kept = new KeptRows()) {
                Dataset<AnnotatedArticle> annotated = kept.keep(annotated(work, articles));
                work.write(Tables.MENTIONS, AnnotateFlow.mentions(annotated));
                work.write(Tables.QUOTES, AnnotateFlow.quotes(annotated));
                work.writeRejections(
                        name(),
                        work.spark().emptyDataset(Tables.REJECTIONS.encoder()),
                        AnnotateFlow.rejections(annotated));
                work.write(Tables.READINGS, AnnotateFlow.readings(articles, annotated));
                tellPassedOver(work, annotated);
            }
        }
    }

    /** Articles of some months: only those that were not read as they are now are annotated. */
    private void restate(Work work, SortedSet<String> months) {
        Dataset<Article> articles = in(months, options.inLanguages(work));
        try (KeptRows kept = new KeptRows()) {
            Dataset<Article> unread = kept.keep(AnnotateFlow.unread(articles, in(months, work.read(Tables.READINGS))));
            Dataset<AnnotatedArticle> annotated = kept.keep(annotated(work, unread));
            restate(work, Tables.MENTIONS, months, articles, unread, AnnotateFlow.mentions(annotated));
            restate(work, Tables.QUOTES, months, articles, unread, AnnotateFlow.quotes(annotated));
            work.writeRejections(
                    name(),
                    AnnotateFlow.kept(
                            work.rejections(name()), "source", work.read(Tables.ARTICLES), unread, Rejection.class),
                    AnnotateFlow.rejections(annotated));
            restate(work, Tables.READINGS, months, articles, unread, AnnotateFlow.readings(unread, annotated));
            tellPassedOver(work, annotated);
        }
    }

    private static <T extends Record> void restate(
            Work work,
            Table<T> table,
            SortedSet<String> months,
            Dataset<Article> articles,
            Dataset<Article> unread,
            Dataset<T> found) {
        Dataset<T> before = in(months, work.read(table));
        work.write(
                table,
                AnnotateFlow.kept(before, "article_id", articles, unread, table.row())
                        .union(found),
                months);
    }

    private static <T> Dataset<T> in(SortedSet<String> months, Dataset<T> rows) {
        return rows.filter(col(Table.MONTH).isin(months.toArray()));
    }

    private Dataset<AnnotatedArticle> annotated(Work work, Dataset<Article> articles) {
        // Articles differ a hundredfold in length: many small tasks keep all cores busy to the end.
        return annotating.apply(articles.repartition(work.tasks()));
    }

    /** How articles are annotated; the user's pipeline is looked up at once. */
    private Function<Dataset<Article>, Dataset<AnnotatedArticle>> annotating(Work work) {
        if (options.pipeline.isEmpty()) {
            if (!options.names.isEmpty()) {
                throw new UserError("--names names a column of --pipeline, which is missing");
            }
            return articles -> AnnotateFlow.of(articles, ParleyPipeline.of(work.seeds(), ParleyFinders.class));
        }
        PipelineModel pipeline = SavedPipeline.load(work.spark(), options.pipeline);
        if (options.names.isEmpty() && OtherPipeline.isWhole(pipeline)) {
            return articles -> AnnotateFlow.of(articles, pipeline);
        }
        OtherPipeline names = OtherPipeline.of(pipeline, options.names);
        return articles -> AnnotateFlow.of(articles, names, work.seeds(), ParleyFinders.class);
    }

    private void tellPassedOver(Work work, Dataset<AnnotatedArticle> annotated) {
        if (options.pipeline.isEmpty()) {
            return;
        }
        List<PassedOver> passed =
                AnnotateFlow.passedOver(annotated).orderBy("label").collectAsList();
        passed.forEach(label -> work.run().passedOver(label.label(), label.names()));
        if (!passed.isEmpty()) {
            work.note(passed.stream()
                    .map(one -> String.format(Locale.ROOT, "%s %,d", one.label(), one.names()))
                    .collect(Collectors.joining(", ", "names passed over: ", "")));
        }
    }
}
