package org.parley.flow;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.parley.actor.ActorProfile;
import org.parley.actor.ListedActor;
import org.parley.actor.ShownActor;
import org.parley.model.Actor;
import org.parley.model.Mention;
import org.parley.model.Renaming;
import org.parley.table.RecordEncoder;

/** Mentions to actors, each with the surfaces it was mentioned by. Mentions in all zones count, copies included. */
public final class ActorFlow {
    private ActorFlow() {}

    /**
     * One row per actor that was mentioned.
     *
     * @param mentions those that are not resolved are left out
     * @param directory listed actors, each once; may be empty
     * @param renamings what became of ids, for the corrections among it
     * @param shown names and types that corrections give; may be empty
     */
    public static Dataset<Actor> of(
            Dataset<Mention> mentions,
            Dataset<ListedActor> directory,
            Dataset<Renaming> renamings,
            Dataset<ShownActor> shown) {
        Dataset<Row> listed = directory.select(
                col("actor_id"), col("name").as("listed_name"), col("type").as("listed_type"));
        Dataset<Row> given = shown.groupBy("actor_id")
                .agg(max("name").as("given_name"), max("type").as("given_type"));
        Dataset<Row> rules = renamings
                .filter(col("rule").isNotNull())
                .selectExpr("actor_id", "explode(split(rule, ' ')) as rule")
                .union(shown.select("actor_id", "rule"))
                .groupBy("actor_id")
                .agg(collect_set("rule").as("rules"));
        MapFunction<ActorProfile, Actor> actor = ActorProfile::actor;
        return months(mentions.filter(col("actor_id").isNotNull()).toDF())
                .join(listed, Columns.of("actor_id"), "left")
                .join(given, Columns.of("actor_id"), "left")
                .join(rules, Columns.of("actor_id"), "left")
                .selectExpr(
                        "actor_id",
                        "months",
                        "listed_name",
                        "listed_type",
                        "given_name",
                        "given_type",
                        "coalesce(rules, cast(array() as array<string>)) as rules")
                .as(RecordEncoder.of(ActorProfile.class))
                .map(actor, RecordEncoder.of(Actor.class));
    }

    private static Dataset<Row> months(Dataset<Row> mentions) {
        Dataset<Row> articles = mentions.select("actor_id", "month", "article_id")
                .distinct()
                .groupBy("actor_id", "month")
                .agg(count(lit(1)).as("articles"));
        return mentions.groupBy("actor_id", "month", "surface", "form", "type")
                .agg(count(lit(1)).as("mentions"))
                .groupBy("actor_id", "month")
                .agg(collect_list(struct("surface", "form", "type", "mentions")).as("surfaces"))
                .join(articles, Columns.of("actor_id", "month"))
                .groupBy("actor_id")
                .agg(collect_list(struct("month", "articles", "surfaces")).as("months"));
    }
}
