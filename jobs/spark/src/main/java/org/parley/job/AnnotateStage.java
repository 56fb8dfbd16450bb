package org.parley.job;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.storage.StorageLevel;
import org.parley.actor.ListedActor;
import org.parley.flow.ActorFlow;
import org.parley.flow.AnnotateFlow;
import org.parley.model.Article;
import org.parley.nlp.AnnotatedArticle;
import org.parley.nlp.OtherPipeline;
import org.parley.nlp.ParleyFinders;
import org.parley.nlp.ParleyPipeline;
import org.parley.nlp.PassedOver;
import org.parley.nlp.SavedPipeline;
import org.parley.seed.ParleySeeds;
import org.parley.session.UserError;
import org.parley.table.RecordEncoder;
import org.parley.table.Tables;

/** Articles to mentions, quotes and actors. */
record AnnotateStage(AnnotateOptions options) implements Stage {
    @Override
    public String name() {
        return "annotate";
    }

    @Override
    public void run(Work work) {
        // Read before the work begins: a bad line in the directory is the user's to know at once.
        Dataset<ListedActor> directory = directory(work);
        // Articles differ a hundredfold in length: many small tasks keep all cores busy to the end.
        Dataset<Article> articles = work.read(Tables.ARTICLES).repartition(work.tasks());
        Dataset<AnnotatedArticle> annotated = annotated(work, articles).persist(StorageLevel.DISK_ONLY());
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
        work.write(Tables.ACTORS, ActorFlow.of(work.read(Tables.MENTIONS), directory));
    }

    private Dataset<AnnotatedArticle> annotated(Work work, Dataset<Article> articles) {
        if (options.pipeline.isEmpty()) {
            if (!options.names.isEmpty()) {
                throw new UserError("--names names a column of --pipeline, which is missing");
            }
            return AnnotateFlow.of(articles, ParleyPipeline.of(work.seeds(), ParleyFinders.class));
        }
        PipelineModel pipeline = SavedPipeline.load(work.spark(), options.pipeline);
        return options.names.isEmpty() && OtherPipeline.isWhole(pipeline)
                ? AnnotateFlow.of(articles, pipeline)
                : AnnotateFlow.of(
                        articles, OtherPipeline.of(pipeline, options.names), work.seeds(), ParleyFinders.class);
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

    private static Dataset<ListedActor> directory(Work work) {
        List<ListedActor> listed = ParleySeeds.listedActors(work.seeds());
        return work.spark().createDataset(listed, RecordEncoder.of(ListedActor.class));
    }
}
