package org.parley.job;

import static org.apache.spark.sql.functions.col;

import java.util.Iterator;
import java.util.Locale;
import java.util.Random;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.parley.flow.NetworkFlow;
import org.parley.model.Days;
import org.parley.model.Story;
import org.parley.model.Window;
import org.parley.network.DegreeNull;
import org.parley.network.Network;
import org.parley.network.NetworkActor;
import org.parley.network.SharedStories;
import org.parley.network.Tie;
import org.parley.session.UserError;
import org.parley.table.Tables;
import org.parley.table.Warehouse;

/**
 * The network of a warehouse: counted, tested, divided into communities. Its ties stay with Spark and are read one by one.
 *
 * @param network the network
 * @param counts what was counted on the way
 * @param kept the ties that are asked for, sorted by actors
 */
record TestedNetwork(Network network, Counts counts, Dataset<Tie> kept) {
    /** More don't fit into the tools that networks are for, nor what this program remembers of them into its memory. */
    static final long MOST_TIES = 2_000_000;

    /** The same communities every time. */
    private static final long SEED = 1;

    /**
     * What was counted.
     *
     * @param stories stories of the days, those that mention nobody included
     * @param actors actors with enough stories
     * @param pairs pairs of them that share a story
     * @param backbone those that share more than chance brings
     */
    record Counts(long stories, long actors, long pairs, long backbone) {
        /** Pairs of the actors, together or not: the tests that are corrected for. */
        long tests() {
            return pairsOf(actors);
        }
    }

    /**
     * The network that is asked for.
     *
     * @param rows keeps what is read more than once, the ties among it
     * @throws UserError when a table is missing, or there is no such network, or it is too large
     */
    static TestedNetwork of(Warehouse warehouse, NetworkChoice choice, KeptRows rows) {
        Dataset<Story> dated =
                warehouse.read(Tables.STORIES).filter(col("first_published").isNotNull());
        Days days =
                choice.days() == null ? CorpusDays.of(warehouse) : CorpusDays.requireStories(warehouse, choice.days());
        Window window = choice.window() == null ? days.cut() : choice.window();
        Dataset<Story> stories = NetworkFlow.within(dated, days);
        long total = stories.filter(col("is_first")).count();
        Dataset<Row> appearances = rows.keep(NetworkFlow.appearances(
                stories, warehouse.read(Tables.MENTIONS), warehouse.read(Tables.ACTORS), choice.types()));
        Dataset<NetworkActor> all = rows.keep(NetworkFlow.actors(appearances));
        Dataset<NetworkActor> chosen = chosen(all, choice);
        long actors = chosen.count();
        requireTwo(actors, choice, days);
        DegreeNull chance = DegreeNull.of(
                NetworkFlow.degreesOfActors(all).collectAsList(),
                NetworkFlow.degreesOfStories(appearances).collectAsList());
        Dataset<SharedStories> shared = NetworkFlow.shared(warehouse.read(Tables.COMENTIONS), chosen, days, window);
        Dataset<Tie> ties = rows.keep(NetworkFlow.ties(shared, chance, total, pairsOf(actors), choice.alpha()));
        Dataset<Tie> backbone = ties.filter(col("in_backbone"));
        Counts counts = new Counts(total, actors, ties.count(), backbone.count());
        requireTies(counts, choice, days);
        Dataset<Tie> asked = choice.edges() == NetworkChoice.Edges.ALL ? ties : backbone;
        Dataset<Tie> kept = rows.keep(asked.orderBy("test.shared.actor_a", "test.shared.actor_b"));
        Network network = Network.of(
                days, window, NetworkFlow.tied(chosen, kept).collectAsList(), kept.toLocalIterator(), new Random(SEED));
        return new TestedNetwork(network, counts, kept);
    }

    /** The ties that are asked for, sorted by actors. */
    Iterator<Tie> ties() {
        return kept.toLocalIterator();
    }

    private static long pairsOf(long actors) {
        return actors * (actors - 1) / 2;
    }

    private static Dataset<NetworkActor> chosen(Dataset<NetworkActor> all, NetworkChoice choice) {
        Dataset<NetworkActor> enough = all.filter(col("stories").geq(choice.minStories()));
        return choice.top() == 0
                ? enough
                : enough.orderBy(col("stories").desc(), col("actor_id")).limit(choice.top());
    }

    private static void requireTwo(long actors, NetworkChoice choice, Days days) {
        if (actors < 2) {
            throw new UserError(String.format(
                    Locale.ROOT,
                    "there is %s with %,d stories or more in %s: lower --min-stories, name a longer --period or more"
                            + " --types",
                    actors == 0 ? "no actor" : "but one actor",
                    choice.minStories(),
                    days));
        }
    }

    private static void requireTies(Counts counts, NetworkChoice choice, Days days) {
        boolean isBackbone = choice.edges() == NetworkChoice.Edges.BACKBONE;
        if (counts.pairs == 0) {
            throw new UserError(String.format(
                    Locale.ROOT,
                    "no two of %,d actors share a story in %s: name a longer --period",
                    counts.actors,
                    days));
        }
        if (isBackbone && counts.backbone == 0) {
            throw new UserError(String.format(
                    Locale.ROOT,
                    "none of %,d pairs that share a story in %s shares more than chance brings at --alpha %s: name a"
                            + " longer --period, or --edges all",
                    counts.pairs,
                    days,
                    choice.alpha()));
        }
        long written = isBackbone ? counts.backbone : counts.pairs;
        if (written > MOST_TIES) {
            throw new UserError(String.format(
                    Locale.ROOT,
                    "%,d edges, of which at most %,d can be written: raise --min-stories or name the --top actors%s",
                    written,
                    MOST_TIES,
                    isBackbone ? "" : ", or --edges backbone"));
        }
    }
}
