package org.parley.flow;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.parley.dedup.Agency;
import org.parley.dedup.Sketch;
import org.parley.model.Article;
import org.parley.model.Story;
import org.parley.table.RecordEncoder;

/** Articles to stories: an article, its copies and their copies are one story, named after the first of them. */
public final class StoryFlow {
    private StoryFlow() {}

    /**
     * One row per article.
     *
     * @param days between a copy and its original at most
     */
    public static Dataset<Story> of(Dataset<Article> articles, List<Agency> agencies, int days, Keeper keeper) {
        Dataset<Sketch> sketches = keeper.keep("sketches", CopyFlow.sketches(articles, agencies), Sketch.class);
        Dataset<Copy> copies = keeper.keep("copies", CopyFlow.of(sketches, days), Copy.class);
        return stories(sketches, copies, CopyFlow.ancestors(copies, keeper));
    }

    private static Dataset<Story> stories(Dataset<Sketch> sketches, Dataset<Copy> copies, Dataset<Ancestor> ancestors) {
        Dataset<Row> firsts = sketches.select(
                col("article_id").as("story_id"),
                col("published").as("first_published"),
                col("outlet").as("first_outlet"));
        Column story = coalesce(col("ancestor"), col("article_id"));
        return sketches.join(copies, new String[] {"article_id"}, "left_outer")
                .join(ancestors, new String[] {"article_id"}, "left_outer")
                .withColumn("story_id", story)
                .join(firsts, "story_id")
                .select(
                        col("article_id"),
                        col("story_id"),
                        col("article_id").equalTo(col("story_id")).as("is_first"),
                        col("first_published"),
                        col("first_outlet"),
                        col("original").as("copy_of"),
                        coalesce(col("likeness"), lit(1.0)).as("similarity"),
                        col("agency").as("wire_agency"),
                        col("month"))
                .as(RecordEncoder.of(Story.class));
    }
}
