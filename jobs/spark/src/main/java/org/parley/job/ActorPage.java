package org.parley.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min_by;
import static org.apache.spark.sql.functions.struct;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.parley.model.Actor;
import org.parley.model.Span;
import org.parley.naming.Example;
import org.parley.table.Tables;
import org.parley.table.Warehouse;

/** What is known of one actor: its names, the ids that it was made of, and sentences that mention it. */
record ActorPage(Warehouse warehouse, Actor actor) {
    private static final int ALIASES = 15;
    private static final int IDS = 30;
    private static final int EXAMPLES = 5;

    void print(PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "  %s: %s, %s, %s; %,d articles, %,d mentions%s%n%n",
                actor.actorId(),
                actor.name(),
                actor.type(),
                actor.origin().name().toLowerCase(Locale.ROOT),
                actor.articles(),
                actor.mentions(),
                actor.rules().isEmpty() ? "" : "; rules " + String.join(" ", actor.rules()));
        Grid aliases = new Grid("<called", "mentions");
        actor.aliases().stream()
                .limit(ALIASES)
                .forEach(alias -> aliases.row(oneLine(alias.surface()), ActorsCommand.number(alias.mentions())));
        print(aliases, out);
        print(ids(), out);
        examples(out);
    }

    private Grid ids() {
        Grid grid = new Grid("<by articles called", "<since", "<because", "articles", "<rules");
        warehouse
                .read(Tables.RENAMINGS)
                .filter(col("actor_id").equalTo(actor.actorId()))
                .orderBy(col("articles").desc(), col("found_id"), col("since"))
                .limit(IDS)
                .collectAsList()
                .forEach(one -> grid.row(
                        one.foundId(),
                        one.since(),
                        one.reason().name().toLowerCase(Locale.ROOT),
                        ActorsCommand.number(one.articles()),
                        one.rule() == null ? "" : one.rule()));
        return grid;
    }

    /** One sentence for each of the most frequent surfaces, from the article whose id sorts first. */
    private void examples(PrintWriter out) {
        List<String> surfaces = actor.aliases().stream()
                .limit(EXAMPLES)
                .map(alias -> alias.surface())
                .toList();
        Dataset<Row> mentions = warehouse
                .read(Tables.MENTIONS)
                .filter(col("actor_id")
                        .equalTo(actor.actorId())
                        .and(col("surface").isin(surfaces.toArray())))
                .groupBy("surface")
                .agg(min_by(struct("article_id", "begin", "end"), struct("article_id", "begin"))
                        .as("mention"))
                .select("surface", "mention.*");
        List<Row> rows = mentions.join(
                        warehouse.read(Tables.ARTICLES).select("article_id", "text", "month"), "article_id")
                .orderBy("month", "article_id", "begin")
                .collectAsList();
        for (Row row : rows) {
            Span span = new Span(row.<Integer>getAs("begin"), row.<Integer>getAs("end"));
            out.printf("  %s  %s%n", row.<String>getAs("month"), Example.of(row.getAs("text"), span));
        }
        out.println();
    }

    private static void print(Grid grid, PrintWriter out) {
        if (!grid.isEmpty()) {
            grid.lines().forEach(out::println);
            out.println();
        }
    }

    static String oneLine(String surface) {
        return surface.replaceAll("[\\s\\u00a0]+", " ");
    }
}
