package org.parley.flow;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.parley.model.Mention;
import org.parley.model.Story;
import org.parley.model.Window;
import org.parley.table.RecordEncoder;
import org.parley.trend.CompanyTotal;
import org.parley.trend.OutletTotal;
import org.parley.trend.PeriodTotal;

/**
 * Stories to what each period holds in all, by outlet, and by the number of actors that stories mention. The job reads
 * these few rows into a {@link org.parley.trend.Calendar}, which the flows of histories and trends are given. Undated
 * stories belong to no period.
 */
public final class CalendarFlow {
    private CalendarFlow() {}

    /** One row per period with a story. */
    public static Dataset<PeriodTotal> of(Dataset<Story> stories, Window window) {
        return stories.filter(col("first_published").isNotNull())
                .groupBy(Columns.period(window))
                .agg(
                        sum(col("is_first").cast("long")).as("stories"),
                        count(lit(1)).as("articles"),
                        min("first_published").as("first_day"),
                        max("first_published").as("last_day"))
                .as(RecordEncoder.of(PeriodTotal.class));
    }

    /** One row per period and outlet that was first to publish a story in it. */
    public static Dataset<OutletTotal> byOutlet(Dataset<Story> stories, Window window) {
        return stories.filter(col("first_published").isNotNull().and(col("is_first")))
                .groupBy(Columns.period(window), col("first_outlet").as("outlet"))
                .agg(count(lit(1)).as("stories"))
                .as(RecordEncoder.of(OutletTotal.class));
    }

    /** One row per period and class of the number of actors, of stories that mention any. */
    public static Dataset<CompanyTotal> byCompany(Dataset<Story> stories, Dataset<Mention> mentions, Window window) {
        return mentions.filter(col("actor_id").isNotNull().and(Columns.isInStory()))
                .select("article_id", "actor_id")
                .join(Columns.dated(stories, window), "article_id")
                .select("period", "story_id", "actor_id")
                .distinct()
                .groupBy("period", "story_id")
                .agg(count(lit(1)).as("actors"))
                .groupBy(col("period"), Columns.company(col("actors")))
                .agg(count(lit(1)).as("stories"), sum("actors").as("actors"))
                .as(RecordEncoder.of(CompanyTotal.class));
    }
}
