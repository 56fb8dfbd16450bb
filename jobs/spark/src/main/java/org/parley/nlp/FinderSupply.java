package org.parley.nlp;

import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.spark.SparkContext;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorFinder;
import org.parley.quote.QuoteFinder;
import org.parley.seed.SeedFiles;

/**
 * Gives the finders wherever the work is done. A JVM builds each finder once for the same recipe and the same bytes;
 * {@link #sentWith} sends the seed files once to each executor instead of with each task.
 */
final class FinderSupply implements Serializable {
    private static final long serialVersionUID = 1;

    /** Finders are large and a session rarely uses more than two sets of seeds. */
    private static final int KEPT = 4;

    private static final Map<String, ActorFinder> ACTOR_FINDERS = new LinkedHashMap<>();
    private static final Map<String, QuoteFinder> QUOTE_FINDERS = new LinkedHashMap<>();
    private static final Map<String, Sent> SENT = new LinkedHashMap<>();

    private final String recipe;
    private final String key;
    private final transient @Nullable SeedFiles seeds;
    private final @Nullable Broadcast<SeedFiles> sent;

    private FinderSupply(String recipe, String key, @Nullable SeedFiles seeds, @Nullable Broadcast<SeedFiles> sent) {
        this.recipe = recipe;
        this.key = key;
        this.seeds = seeds;
        this.sent = sent;
    }

    static FinderSupply of(String recipe, SeedFiles seeds) {
        return new FinderSupply(recipe, recipe + ' ' + hash(seeds), seeds, null);
    }

    /** The same supply, able to travel to a session's executors. Stages with the same seeds share what is sent. */
    FinderSupply sentWith(SparkSession session) {
        SparkContext context = session.sparkContext();
        SeedFiles files = seeds();
        synchronized (SENT) {
            Sent known = SENT.get(key);
            if (known == null || known.context != context) {
                known = new Sent(
                        context, JavaSparkContext.fromSparkContext(context).broadcast(files));
                SENT.remove(key);
                keep(SENT, key, known);
            }
            return new FinderSupply(recipe, key, files, known.seeds);
        }
    }

    ActorFinder actors() {
        return kept(ACTOR_FINDERS, found -> found.actors(seeds()));
    }

    QuoteFinder quotes() {
        return kept(QUOTE_FINDERS, found -> found.quotes(seeds()));
    }

    SeedFiles seeds() {
        if (seeds != null) {
            return seeds;
        }
        if (sent != null) {
            return sent.value();
        }
        throw new IllegalStateException("the seed files were left behind: transform a dataset first");
    }

    private <F> F kept(Map<String, F> finders, Function<FinderRecipe, F> build) {
        synchronized (finders) {
            F finder = finders.get(key);
            if (finder == null) {
                finder = build.apply(recipe());
                keep(finders, key, finder);
            }
            return finder;
        }
    }

    private static <T> void keep(Map<String, T> things, String key, T thing) {
        if (things.size() == KEPT) {
            things.remove(things.keySet().iterator().next());
        }
        things.put(key, thing);
    }

    private FinderRecipe recipe() {
        try {
            return Class.forName(recipe)
                    .asSubclass(FinderRecipe.class)
                    .getConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("no recipe for finders: " + recipe, e);
        }
    }

    private static String hash(SeedFiles seeds) {
        MessageDigest digest = Digests.sha256();
        seeds.map(bytes -> bytes).forEach((path, bytes) -> {
            digest.update((path + '\0' + bytes.length + '\0').getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Seed files on their way to the executors of a context; another session's would not arrive. */
    private record Sent(SparkContext context, Broadcast<SeedFiles> seeds) {}
}
