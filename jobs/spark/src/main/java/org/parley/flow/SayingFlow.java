package org.parley.flow;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.parley.model.Quote;
import org.parley.model.SaysAbout;
import org.parley.model.Story;
import org.parley.model.Window;
import org.parley.table.RecordEncoder;

/** Statements to who speaks about whom, with which stance, by period; undated stories don't count. */
public final class SayingFlow {
    private SayingFlow() {}

    /** One row for each speaker, actor spoken of, stance and period in which there is such a statement. */
    public static Dataset<SaysAbout> of(Dataset<Story> stories, Dataset<Quote> quotes, Window window) {
        // Whole millionths, lest the order in which rows are met shows in the sum.
        Column millionths = expr("cast(round(confidence * 1000000) as bigint)");
        return quotes.filter(col("speaker").isNotNull())
                .select(
                        col("article_id"),
                        col("speaker"),
                        col("stance"),
                        millionths.as("millionths"),
                        explode(col("mentioned")).as("about"))
                .filter(col("about").notEqual(col("speaker")))
                .groupBy("article_id", "speaker", "about", "stance")
                .agg(count(lit(1)).as("statements"), sum("millionths").as("millionths"))
                .join(Columns.dated(stories, window), "article_id")
                .groupBy("speaker", "about", "stance", "period", "story_id")
                .agg(
                        count(lit(1)).as("articles"),
                        sum("statements").as("statements"),
                        sum("millionths").as("millionths"))
                .groupBy("speaker", "about", "stance", "period")
                .agg(
                        count(lit(1)).as("stories"),
                        sum("articles").as("articles"),
                        sum("statements").as("statements"),
                        sum("millionths").divide(1_000_000).as("likely"))
                .withColumn("window", lit(Columns.name(window)))
                .as(RecordEncoder.of(SaysAbout.class));
    }
}
