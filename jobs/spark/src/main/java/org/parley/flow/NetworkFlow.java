package org.parley.flow;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;

import java.util.Set;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.Comention;
import org.parley.model.Days;
import org.parley.model.Mention;
import org.parley.model.Story;
import org.parley.model.Window;
import org.parley.network.DegreeClass;
import org.parley.network.DegreeNull;
import org.parley.network.NetworkActor;
import org.parley.network.SharedStories;
import org.parley.network.Tie;
import org.parley.network.TieTest;
import org.parley.table.RecordEncoder;

/**
 * Stories to a network of the actors that they mention.
 *
 * <p>Chance is measured on the graph of actors and stories, with an edge where a story mentions an actor in its own zones,
 * whichever of its articles does: an actor's degree is its stories in actor_periods, those that mention nobody else
 * included, a story's is the number of actors of the chosen types that it mentions. What two actors share are the stories
 * with an article that mentions both, as in pair_periods.
 */
public final class NetworkFlow {
    private static final String FAMILY = "family";

    private NetworkFlow() {}

    /** The articles of stories that were first published within some days. */
    public static Dataset<Story> within(Dataset<Story> stories, Days days) {
        return stories.filter(Columns.isIn(days));
    }

    /**
     * The graph of actors and stories: one row per actor and story that mentions it. Worth keeping, as all that follows
     * is read from it.
     *
     * @param stories the stories that count
     * @param actors all actors
     * @param types what kinds of them count
     */
    public static Dataset<Row> appearances(
            Dataset<Story> stories, Dataset<Mention> mentions, Dataset<Actor> actors, Set<ActorType> types) {
        Dataset<Row> chosen = actors.filter(
                        col("type").isin(types.stream().map(Enum::name).toArray()))
                .select("actor_id", "name", "type");
        return mentions.filter(col("actor_id").isNotNull().and(Columns.isInStory()))
                .select("actor_id", "article_id")
                .distinct()
                .join(stories.select("article_id", "story_id"), "article_id")
                .groupBy("actor_id", "story_id")
                .agg(count(lit(1)).as("articles"))
                .join(chosen, "actor_id");
    }

    /** The actors of a graph, each with its number of stories. */
    public static Dataset<NetworkActor> actors(Dataset<Row> appearances) {
        return appearances
                .groupBy("actor_id", "name", "type")
                .agg(count(lit(1)).as("stories"), sum("articles").as("articles"))
                .as(RecordEncoder.of(NetworkActor.class));
    }

    /** How many actors have how many stories. */
    public static Dataset<DegreeClass> degreesOfActors(Dataset<NetworkActor> actors) {
        return classes(actors.select(col("stories").as("degree")));
    }

    /** How many stories have how many actors. */
    public static Dataset<DegreeClass> degreesOfStories(Dataset<Row> appearances) {
        return classes(appearances.groupBy("story_id").agg(count(lit(1)).as("degree")));
    }

    private static Dataset<DegreeClass> classes(Dataset<Row> degrees) {
        return degrees.groupBy("degree").agg(count(lit(1)).as("members")).as(RecordEncoder.of(DegreeClass.class));
    }

    /**
     * One row per two of the actors that share a story.
     *
     * @param days when the stories were first published
     * @param window length of the periods that a pair's course is told by
     */
    public static Dataset<SharedStories> shared(
            Dataset<Comention> comentions, Dataset<NetworkActor> actors, Days days, Window window) {
        return comentions
                .filter(Columns.isIn(days))
                .groupBy(col("actor_a"), col("actor_b"), Columns.period(window), col("story_id"))
                .agg(
                        count(lit(1)).as("articles"),
                        max(expr("cast(round(closeness * 1000000) as bigint)")).as("closeness"),
                        max(expr("cast(a_speaks_of_b > 0 as bigint)")).as("a_speaks_of_b"),
                        max(expr("cast(b_speaks_of_a > 0 as bigint)")).as("b_speaks_of_a"))
                .groupBy("actor_a", "actor_b", "period")
                .agg(
                        count(lit(1)).as("stories"),
                        sum("articles").as("articles"),
                        sum("closeness").as("closeness"),
                        sum("a_speaks_of_b").as("a_speaks_of_b"),
                        sum("b_speaks_of_a").as("b_speaks_of_a"))
                .groupBy("actor_a", "actor_b")
                .agg(
                        sum("stories").as("stories"),
                        sum("articles").as("articles"),
                        sum("closeness").as("closeness_millionths"),
                        sum("a_speaks_of_b").as("a_speaks_of_b"),
                        sum("b_speaks_of_a").as("b_speaks_of_a"),
                        sort_array(collect_list(struct("period", "stories"))).as("course"))
                .join(stories(actors, "actor_a", "stories_a"), "actor_a")
                .join(stories(actors, "actor_b", "stories_b"), "actor_b")
                .as(RecordEncoder.of(SharedStories.class));
    }

    private static Dataset<Row> stories(Dataset<NetworkActor> actors, String actor, String stories) {
        return actors.select(col("actor_id").as(actor), col("stories").as(stories));
    }

    /**
     * The pairs with what chance says of them, corrected for all pairs of the actors.
     *
     * @param chance the null model of the same graph
     * @param totalStories all stories of the days, those that mention nobody included
     * @param tests number of pairs of actors, together or not
     * @param level q up to which a pair is in the backbone
     */
    public static Dataset<Tie> ties(
            Dataset<SharedStories> shared, DegreeNull chance, long totalStories, long tests, double level) {
        MapFunction<SharedStories, TieTest> test = pair -> TieTest.of(pair, chance, totalStories);
        Dataset<Row> tested = shared.map(test, RecordEncoder.of(TieTest.class)).withColumn(FAMILY, lit("ties"));
        return Family.corrected(tested, FAMILY, "tested_p", tests)
                .withColumn("in_backbone", col("q").leq(level))
                .as(RecordEncoder.of(Tie.class));
    }

    /** Those of the actors that have a tie. */
    public static Dataset<NetworkActor> tied(Dataset<NetworkActor> actors, Dataset<Tie> ties) {
        Column actorA = col("test.shared.actor_a").as("actor_id");
        Column actorB = col("test.shared.actor_b").as("actor_id");
        Dataset<Row> ids = ties.select(actorA).union(ties.select(actorB)).distinct();
        return actors.join(ids, Columns.of("actor_id"), "left_semi").as(RecordEncoder.of(NetworkActor.class));
    }
}
