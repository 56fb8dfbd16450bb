package org.parley.flow;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.trunc;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.parley.model.Window;
import org.parley.model.ZoneKind;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/** Columns that more than one flow speaks of. */
final class Columns {
    private Columns() {}

    /** Columns that two tables are joined by. */
    static Seq<String> of(String... names) {
        return JavaConverters.asScalaBuffer(List.of(names)).toList();
    }

    /** First day of the period in which the story was first published; null for undated stories. */
    static Column period(Window window) {
        return switch (window) {
            case MONTH -> trunc(col("first_published"), "month").as("period");
        };
    }

    /** Whether a mention lies in a zone that belongs to the story. */
    static Column isInStory() {
        return col("zone")
                .isin(Arrays.stream(ZoneKind.values())
                        .filter(ZoneKind::isStory)
                        .map(zone -> zone.name().toLowerCase(Locale.ROOT))
                        .toArray());
    }
}
