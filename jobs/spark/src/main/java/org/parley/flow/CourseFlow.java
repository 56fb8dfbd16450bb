package org.parley.flow;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.size;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapGroupsFunction;
import org.apache.spark.api.java.function.ReduceFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.parley.model.Mention;
import org.parley.model.Renaming;
import org.parley.naming.Corrections;
import org.parley.naming.Course;
import org.parley.naming.SeenCourse;
import org.parley.table.RecordEncoder;
import scala.Tuple2;

/** Single renamings to courses: what an id became may have become another in its turn. */
public final class CourseFlow {
    /** An acronym, its long form, the form with the state's name, the directory's: chains are short. */
    private static final int LONGEST_CHAIN = 6;

    private static final Column IS_RENAMED = size(col("renamings")).gt(0);

    private CourseFlow() {}

    /** The first renaming of each id: each has one at most. Worth keeping before {@link #courses}. */
    public static Dataset<Renaming> first(Dataset<Renaming> renamings) {
        MapFunction<Renaming, String> id = Renaming::foundId;
        ReduceFunction<Renaming> earlier = Course::earlier;
        MapFunction<Tuple2<String, Renaming>, Renaming> value = Tuple2::_2;
        return renamings
                .groupByKey(id, Encoders.STRING())
                .reduceGroups(earlier)
                .map(value, RecordEncoder.of(Renaming.class));
    }

    /**
     * One row for each id that was renamed.
     *
     * @param renamings one for each such id
     */
    public static Dataset<Course> courses(Dataset<Renaming> renamings) {
        Dataset<Row> next =
                renamings.selectExpr("found_id as actor_id", "since as then", "actor_id as becomes", "reason as why");
        Dataset<Row> steps = renamings.selectExpr("0 as step", "struct(*) as renaming");
        Dataset<Row> reached = renamings.toDF();
        for (int step = 1; step < LONGEST_CHAIN; step++) {
            reached = reached.join(next, "actor_id")
                    .selectExpr(
                            "found_id",
                            "greatest(since, then) as since",
                            "becomes as actor_id",
                            "if(becomes is null, why, reason) as reason",
                            "articles",
                            "rule");
            steps = steps.union(reached.selectExpr(step + " as step", "struct(*) as renaming"));
        }
        MapFunction<Course.Step, String> id = link -> link.renaming().foundId();
        MapGroupsFunction<String, Course.Step, Course> course = (foundId, links) -> {
            List<Course.Step> all = new ArrayList<>();
            links.forEachRemaining(all::add);
            return Course.of(foundId, all);
        };
        return steps.filter(col("renaming").isNotNull())
                .as(RecordEncoder.of(Course.Step.class))
                .groupByKey(id, Encoders.STRING())
                .mapGroups(course, RecordEncoder.of(Course.class));
    }

    /** The courses of all ids that mentions have, under a user's corrections. */
    public static Dataset<Course> corrected(
            Dataset<Mention> mentions, Dataset<Course> courses, Corrections corrections) {
        MapFunction<SeenCourse, Course> corrected = seen -> seen.corrected(corrections);
        return seen(mentions, courses)
                .map(corrected, RecordEncoder.of(Course.class))
                .filter(IS_RENAMED);
    }

    /** The same courses, each id being from the first what it is in the end. */
    public static Dataset<Course> inHindsight(Dataset<Mention> mentions, Dataset<Course> courses) {
        MapFunction<SeenCourse, Course> inHindsight = SeenCourse::inHindsight;
        return seen(mentions, courses)
                .map(inHindsight, RecordEncoder.of(Course.class))
                .filter(IS_RENAMED);
    }

    private static Dataset<SeenCourse> seen(Dataset<Mention> mentions, Dataset<Course> courses) {
        Column found = coalesce(col("found_id"), col("actor_id")).as("found_id");
        return mentions.select(found, col("month"))
                .filter(col("found_id").isNotNull())
                .groupBy("found_id")
                .agg(min("month").as("first"))
                .join(courses.toDF(), Columns.of("found_id"), "left")
                .withColumn("renamings", expr("coalesce(renamings, array())"))
                .as(RecordEncoder.of(SeenCourse.class));
    }

    /** The renamings of all courses. */
    public static Dataset<Renaming> renamings(Dataset<Course> courses) {
        return courses.select(explode(col("renamings")).as("renaming"))
                .select("renaming.*")
                .as(RecordEncoder.of(Renaming.class));
    }
}
