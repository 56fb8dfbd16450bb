package org.parley.job;

import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Dataset;
import org.apache.spark.storage.StorageLevel;
import org.parley.flow.AnnotateFlow;
import org.parley.model.Article;
import org.parley.nlp.AnnotatedArticle;
import org.parley.nlp.ParleyFinders;
import org.parley.nlp.ParleyPipeline;
import org.parley.table.Tables;

/** Articles to mentions and quotes, with the ids that each article alone gives. */
record AnnotateStage() implements Stage {
    @Override
    public String name() {
        return "annotate";
    }

    @Override
    public void run(Work work) {
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
    }
}
