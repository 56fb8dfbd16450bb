package org.parley.job;

import java.util.List;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.storage.StorageLevel;
import org.parley.actor.ListedActor;
import org.parley.flow.ActorFlow;
import org.parley.flow.AnnotateFlow;
import org.parley.model.Article;
import org.parley.nlp.AnnotatedArticle;
import org.parley.nlp.ParleyFinders;
import org.parley.nlp.ParleyPipeline;
import org.parley.seed.ParleySeeds;
import org.parley.table.RecordEncoder;
import org.parley.table.Tables;

/** Articles to mentions, quotes and actors. */
record AnnotateStage() implements Stage {
    @Override
    public String name() {
        return "annotate";
    }

    @Override
    public void run(Work work) {
        // Read before the work begins: a bad line in the directory is the user's to know at once.
        Dataset<ListedActor> directory = directory(work);
        PipelineModel pipeline = ParleyPipeline.of(work.seeds(), ParleyFinders.class);
        // Articles differ a hundredfold in length: many small tasks keep all cores busy to the end.
        Dataset<Article> articles = work.read(Tables.ARTICLES).repartition(work.tasks());
        Dataset<AnnotatedArticle> annotated =
                AnnotateFlow.of(articles, pipeline).persist(StorageLevel.DISK_ONLY());
        try {
            work.write(Tables.MENTIONS, AnnotateFlow.mentions(annotated));
            work.write(Tables.QUOTES, AnnotateFlow.quotes(annotated));
            work.writeRejections(name(), AnnotateFlow.rejections(annotated));
        } finally {
            annotated.unpersist();
        }
        work.write(Tables.ACTORS, ActorFlow.of(work.read(Tables.MENTIONS), directory));
    }

    private static Dataset<ListedActor> directory(Work work) {
        List<ListedActor> listed = ParleySeeds.listedActors(work.seeds());
        return work.spark().createDataset(listed, RecordEncoder.of(ListedActor.class));
    }
}
