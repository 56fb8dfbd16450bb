package org.parley.flow;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.parley.model.Story;
import org.parley.model.Window;
import org.parley.table.RecordEncoder;
import org.parley.trend.PeriodTotal;

/**
 * Stories to what each period holds in all. The job reads these few rows into a {@link org.parley.trend.Calendar}, which
 * the flows of histories and trends are given.
 */
public final class CalendarFlow {
    private CalendarFlow() {}

    /** One row per period with a story. Undated stories belong to none. */
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
}
