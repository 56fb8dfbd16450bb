package org.parley.flow;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.parley.dedup.Agency;
import org.parley.dedup.Sketch;
import org.parley.model.Article;
import org.parley.model.Story;
import org.parley.table.RecordEncoder;

/** Articles to stories: an article, its copies and their copies are one story, named after the first of them. */
public final class StoryFlow {
    private static final Column[] HEAD = {
        col("article_id"), col("published"), col("outlet"), col("agency"), col("month")
    };

    private StoryFlow() {}

    /**
     * One row per article.
     *
     * @param days between a copy and its original at most
     */
    public static Dataset<Story> of(Dataset<Article> articles, List<Agency> agencies, int days, Keeper keeper) {
        Dataset<Sketch> sketches = keeper.keep("sketches", CopyFlow.sketches(articles, agencies), Sketch.class);
        Dataset<Copy> copies = keeper.keep("copies", CopyFlow.of(sketches, days), Copy.class);
        return stories(sketches.select(HEAD), copies, keeper);
    }

    /**
     * The same rows, where those of most articles are known: only articles within reach of what has changed are compared.
     *
     * @param before the rows before some months of the articles changed
     */
    public static Dataset<Story> restated(
            Dataset<Article> articles, Dataset<Story> before, List<Agency> agencies, CopyReach reach, Keeper keeper) {
        Dataset<Sketch> sketches =
                keeper.keep("sketches", CopyFlow.sketches(articles.filter(reach.compared()), agencies), Sketch.class);
        Dataset<Row> judged = sketches.filter(reach.judged()).select(HEAD);
        Dataset<Row> others = articles.filter(not(reach.judged()))
                .join(before.select(col("article_id"), col("wire_agency").as("agency")), Columns.of("article_id"))
                .select(HEAD);
        Dataset<Copy> kept = before.filter(col("copy_of").isNotNull())
                .join(others, Columns.of("article_id"), "left_semi")
                .select(
                        col("article_id"),
                        col("copy_of").as("original"),
                        col("similarity").as("likeness"))
                .as(RecordEncoder.of(Copy.class));
        Dataset<Copy> copies = keeper.keep(
                "copies", CopyFlow.of(sketches, reach.judged(), reach.days()).union(kept), Copy.class);
        return stories(judged.union(others), copies, keeper);
    }

    /** The months with rows that are others now, sorted. */
    public static List<String> changed(Dataset<Story> before, Dataset<Story> now) {
        return before.except(now)
                .union(now.except(before))
                .select("month")
                .distinct()
                .orderBy("month")
                .as(Encoders.STRING())
                .collectAsList();
    }

    private static Dataset<Story> stories(Dataset<Row> heads, Dataset<Copy> copies, Keeper keeper) {
        Dataset<Ancestor> ancestors = CopyFlow.ancestors(copies, keeper);
        Dataset<Row> firsts = heads.select(
                col("article_id").as("story_id"),
                col("published").as("first_published"),
                col("outlet").as("first_outlet"));
        Column story = coalesce(col("ancestor"), col("article_id"));
        return heads.join(copies, new String[] {"article_id"}, "left_outer")
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
