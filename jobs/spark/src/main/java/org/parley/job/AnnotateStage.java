package org.parley.job;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.storage.StorageLevel;
import org.parley.flow.AnnotateFlow;
import org.parley.model.Article;
import org.parley.nlp.AnnotatedArticle;
import org.parley.nlp.OtherPipeline;
import org.parley.nlp.ParleyFinders;
import org.parley.nlp.ParleyPipeline;
import org.parley.nlp.PassedOver;
import org.parley.nlp.SavedPipeline;
import org.parley.session.UserError;
import org.parley.table.Tables;

/** Articles to mentions and quotes, with the ids that each article alone gives. */
final class AnnotateStage implements Stage {
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
    public void run(Work work) {
        // Articles differ a hundredfold in length: many small tasks keep all cores busy to the end.
        Dataset<Article> articles = options.inLanguages(work).repartition(work.tasks());
        Dataset<AnnotatedArticle> annotated = annotating.apply(articles).persist(StorageLevel.DISK_ONLY());
        try {
            work.write(Tables.MENTIONS, AnnotateFlow.mentions(annotated));
            work.write(Tables.QUOTES, AnnotateFlow.quotes(annotated));
            work.writeRejections(name(), AnnotateFlow.rejections(annotated));
            if (!options.pipeline.isEmpty()) {
                tellPassedOver(work, AnnotateFlow.passedOver(annotated));
            }
        } finally {
            annotated.unpersist();
        }
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

    private static void tellPassedOver(Work work, Dataset<PassedOver> labels) {
        List<PassedOver> passed = labels.orderBy("label").collectAsList();
        passed.forEach(label -> work.run().passedOver(label.label(), label.names()));
        if (!passed.isEmpty()) {
            work.note(passed.stream()
                    .map(one -> String.format(Locale.ROOT, "%s %,d", one.label(), one.names()))
                    .collect(Collectors.joining(", ", "names passed over: ", "")));
        }
    }
}
