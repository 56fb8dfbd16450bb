package org.parley.flow;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.trunc;
import static org.apache.spark.sql.functions.udf;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.DataTypes;
import org.parley.model.Days;
import org.parley.model.Story;
import org.parley.model.Window;
import org.parley.model.ZoneKind;
import org.parley.trend.Company;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/** Columns that more than one flow speaks of. */
final class Columns {
    private Columns() {}

    /** All columns of some rows in their order: a join by columns puts those first. */
    static Column[] all(Dataset<?> rows) {
        return Arrays.stream(rows.columns()).map(functions::col).toArray(Column[]::new);
    }

    /** Columns that two tables are joined by. */
    static Seq<String> of(String... names) {
        return JavaConverters.asScalaBuffer(List.of(names)).toList();
    }

    /** First day of the period in which the story was first published; null for undated stories. */
    static Column period(Window window) {
        Column day = col("first_published");
        Column start = window == Window.DAY ? day : trunc(day, name(window));
        return start.as("period");
    }

    /** Whether the story was first published in some days. */
    static Column isIn(Days days) {
        return col("first_published").between(days.first(), days.last());
    }

    /** The articles of dated stories, each with its story and the period that the story counts in. */
    static Dataset<Row> dated(Dataset<Story> stories, Window window) {
        return stories.filter(col("first_published").isNotNull())
                .select(col("article_id"), col("story_id"), col("first_outlet"), period(window));
    }

    /** The class of a number of actors; see {@link Company}. */
    static Column company(Column actors) {
        UDF1<Long, Integer> company = Company::of;
        return udf(company, DataTypes.IntegerType).apply(actors).as("company");
    }

    /** A constant as tables show it. */
    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Whether a mention lies in a zone that belongs to the story. */
    static Column isInStory() {
        return col("zone")
                .isin(Arrays.stream(ZoneKind.values())
                        .filter(ZoneKind::isStory)
                        .map(Columns::name)
                        .toArray());
    }
}
