package org.parley.flow;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.parley.actor.ActorProfile;
import org.parley.actor.ListedActor;
import org.parley.model.Actor;
import org.parley.model.Mention;
import org.parley.table.RecordEncoder;

/** Mentions to actors, each with the surfaces it was mentioned by. Mentions in all zones count, copies included. */
public final class ActorFlow {
    private ActorFlow() {}

    /**
     * One row per actor that was mentioned.
     *
     * @param mentions those that are not resolved are left out
     * @param directory listed actors, each once; may be empty
     */
    public static Dataset<Actor> of(Dataset<Mention> mentions, Dataset<ListedActor> directory) {
        Dataset<Row> resolved = mentions.filter(col("actor_id").isNotNull()).toDF();
        Dataset<Row> listed = directory.select(
                col("actor_id"), col("name").as("listed_name"), col("type").as("listed_type"));
        MapFunction<ActorProfile, Actor> actor = ActorProfile::actor;
        return surfaces(resolved)
                .join(articles(resolved), "actor_id")
                .join(listed, Columns.of("actor_id"), "left")
                .as(RecordEncoder.of(ActorProfile.class))
                .map(actor, RecordEncoder.of(Actor.class));
    }

    private static Dataset<Row> surfaces(Dataset<Row> mentions) {
        return mentions.groupBy("actor_id", "surface", "form", "type")
                .agg(count(lit(1)).as("mentions"))
                .groupBy("actor_id")
                .agg(collect_list(struct("surface", "form", "type", "mentions")).as("surfaces"));
    }

    private static Dataset<Row> articles(Dataset<Row> mentions) {
        return mentions.select("actor_id", "article_id")
                .distinct()
                .groupBy("actor_id")
                .agg(count(lit(1)).as("articles"));
    }
}
