package org.parley.job;

import static org.apache.spark.sql.functions.col;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.storage.StorageLevel;
import org.parley.flow.LikenessFlow;
import org.parley.model.Actor;
import org.parley.naming.Likeness;
import org.parley.naming.ListedName;
import org.parley.seed.CorrectionFile;
import org.parley.seed.ParleySeeds;
import org.parley.seed.SeedFiles;
import org.parley.table.RecordEncoder;
import org.parley.table.Tables;
import org.parley.table.Warehouse;

/** Actors that may be one, with the evidence, and as lines of a file of corrections. */
record Duplicates(Warehouse warehouse, WorkOptions work) {
    private static final int SHOWN = 10;
    private static final double LIKELY = 0.5;

    /** Prints those of an actor. */
    void print(Actor actor, PrintWriter out) {
        Grid grid = new Grid("<may be the same", "score", "<because", "articles", "with both", "in one sentence");
        for (Likeness like : likeliest(of(List.of(actor)), SHOWN)) {
            boolean first = like.actorId().equals(actor.actorId());
            grid.row(
                    first ? like.likeId() : like.actorId(),
                    String.format(Locale.ROOT, "%.2f", like.score()),
                    like.reason().name().toLowerCase(Locale.ROOT),
                    ActorsCommand.number(first ? like.likeArticles() : like.articles()),
                    ActorsCommand.number(like.both()),
                    ActorsCommand.number(like.together()));
        }
        if (grid.isEmpty()) {
            out.println("  No other actor is like it.");
        } else {
            grid.lines().forEach(out::println);
        }
    }

    /** Prints a file of corrections; of all actors where none are given. */
    void propose(List<Actor> actors, int top, PrintWriter out) {
        Column wanted = (actors.isEmpty() ? col("score").isNotNull() : of(actors))
                .and(col("score").geq(LIKELY));
        corrections(likeliest(wanted, top)).forEach(out::println);
    }

    /** A file of corrections, likeliest first; merges that can't hold beside likelier ones are comments in it. */
    static List<String> corrections(List<Likeness> likeliest) {
        List<String> lines = new ArrayList<>();
        lines.add(CorrectionFile.FIRST_LINE);
        lines.add(String.join("\t", CorrectionFile.COLUMNS));
        Map<String, String> merged = new HashMap<>();
        for (Likeness like : likeliest) {
            boolean holds = !merged.containsKey(like.actorId()) && !leads(like.likeId(), like.actorId(), merged);
            if (holds) {
                merged.put(like.actorId(), like.likeId());
            }
            lines.add(String.format(
                    Locale.ROOT,
                    "%sp%d\tmerge\t%s\t%s\t\t\tscore %.2f: %s, %d articles with both, %d in one sentence",
                    holds ? "" : "# ",
                    lines.size() - 1,
                    like.actorId(),
                    like.likeId(),
                    like.score(),
                    like.reason().name().toLowerCase(Locale.ROOT),
                    like.both(),
                    like.together()));
        }
        return lines;
    }

    /** Whether merges make one actor another. */
    private static boolean leads(String from, String to, Map<String, String> merged) {
        String now = from;
        while (now != null && !now.equals(to)) {
            now = merged.get(now);
        }
        return now != null;
    }

    private static Column of(List<Actor> actors) {
        Object[] ids = actors.stream().map(Actor::actorId).toArray();
        return col("actor_id").isin(ids).or(col("like_id").isin(ids));
    }

    private List<Likeness> likeliest(Column wanted, int top) {
        SeedFiles files = Seeds.of(warehouse.spark(), work, note -> {});
        List<ListedName> names = ParleySeeds.entries(files, ParleySeeds.directory(files)).stream()
                .map(ListedName::of)
                .toList();
        Dataset<ListedName> listed = warehouse.spark().createDataset(names, RecordEncoder.of(ListedName.class));
        LikenessFlow flow = LikenessFlow.of(warehouse.read(Tables.MENTIONS), listed, StorageLevel.DISK_ONLY());
        try {
            return flow.likenesses()
                    .filter(wanted)
                    .orderBy(col("score").desc(), col("like_articles").desc(), col("actor_id"), col("like_id"))
                    .limit(top)
                    .collectAsList();
        } finally {
            flow.forget();
        }
    }
}
