package org.parley.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.countDistinct;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.when;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.parley.model.Actor;
import org.parley.model.Months;
import org.parley.table.Tables;
import org.parley.table.Warehouse;

/** What a person wants to know when the main job is done: what was read, refused and found, and which pairs move. */
final class Summary {
    private static final int PAIRS = 5;
    private static final int ACTORS = 8;

    /** Among so many trends are those that are shown. */
    private static final int STRONGEST = 500;

    private final Warehouse warehouse;
    private final PrintWriter out;

    private final String tested;
    private final String drawn;

    /** The commands that show why, of the first pair of each list. */
    private final List<String> why = new ArrayList<>();

    private Summary(Warehouse warehouse, PrintWriter out) {
        this.warehouse = warehouse;
        this.out = out;
        CountedWindows windows = CountedWindows.of(warehouse);
        this.tested = CountedWindows.name(windows.tested());
        this.drawn = CountedWindows.name(windows.drawn());
    }

    static void print(Warehouse warehouse, PrintWriter out) {
        Summary summary = new Summary(warehouse, out);
        out.println();
        summary.read();
        summary.found();
        summary.pairs("Rising pairs, each actor once", "rising");
        summary.pairs("Falling pairs, each actor once", "falling");
        summary.why();
        summary.next();
        out.flush();
    }

    private void read() {
        Row articles = warehouse
                .read(Tables.ARTICLES)
                .agg(
                        count(lit(1)),
                        countDistinct("outlet"),
                        min("published"),
                        max("published"),
                        sum(when(col("month").equalTo(Months.UNDATED), 1).otherwise(0)))
                .first();
        long stories = warehouse.read(Tables.STORIES).filter("is_first").count();
        line(
                "Read",
                number(articles.getLong(0)) + " articles of " + number(articles.getLong(1)) + " outlets"
                        + (articles.isNullAt(2) ? "" : ", " + articles.get(2) + " to " + articles.get(3)));
        line("", number(stories) + " stories; " + number(articles.getLong(0) - stories) + " articles are copies");
        if (articles.getLong(4) > 0) {
            line(
                    "",
                    number(articles.getLong(4)) + (articles.getLong(4) == 1 ? " article is" : " articles are")
                            + " undated: kept, but left out of trends");
        }
        List<Row> refused = warehouse
                .read(Tables.REJECTIONS)
                .groupBy("code")
                .count()
                .orderBy(col("count").desc(), col("code"))
                .collectAsList();
        if (!refused.isEmpty()) {
            line(
                    "Refused",
                    refused.stream()
                            .map(row -> number(row.getLong(1)) + " " + row.getString(0))
                            .collect(Collectors.joining(", ")));
        }
    }

    private void found() {
        Row mentions = warehouse
                .read(Tables.MENTIONS)
                .agg(count(lit(1)), count(col("actor_id")))
                .first();
        Row quotes = warehouse
                .read(Tables.QUOTES)
                .agg(count(lit(1)), count(col("speaker")))
                .first();
        long actors = warehouse.read(Tables.ACTORS).count();
        line(
                "Found",
                number(mentions.getLong(0)) + " mentions of " + number(actors) + " actors ("
                        + percent(mentions.getLong(1), mentions.getLong(0)) + " resolved)");
        line(
                "",
                number(quotes.getLong(0)) + " statements (" + percent(quotes.getLong(1), quotes.getLong(0))
                        + " with a known speaker)");
        FilterFunction<Actor> acts = actor -> actor.type().acts();
        String top = warehouse
                .read(Tables.ACTORS)
                .filter(acts)
                .orderBy(col("articles").desc(), col("actor_id"))
                .limit(ACTORS)
                .collectAsList()
                .stream()
                .map(actor -> actor.name() + " " + number(actor.articles()))
                .collect(Collectors.joining(", "));
        line("Most seen", top);
    }

    private void pairs(String heading, String verdict) {
        Dataset<Row> trends = warehouse
                .read(Tables.TRENDS)
                .filter(col("window")
                        .equalTo(tested)
                        .and(col("measure").equalTo("joint_attention"))
                        .and(col("verdict").equalTo(verdict)))
                .toDF();
        Column[] strongest = verdict.equals("rising")
                ? new Column[] {col("slope_low").desc(), col("actor_a"), col("actor_b")}
                : new Column[] {col("slope_high").asc(), col("actor_a"), col("actor_b")};
        List<Row> rows = eachActorOnce(named(trends.orderBy(strongest).limit(STRONGEST))
                .orderBy(strongest)
                .collectAsList());
        Grid grid = new Grid(
                "<" + heading,
                "stories",
                "in one paragraph",
                "a month",
                "95 % interval",
                "q",
                "<share of stories, by " + drawn);
        rows.stream().limit(1).forEach(row -> why.add(row.getAs("actor_a") + "," + row.getAs("actor_b")));
        for (Row row : rows) {
            grid.row(
                    row.<String>getAs("name_a") + " – " + row.<String>getAs("name_b"),
                    number(row.<Long>getAs("stories")),
                    inOneParagraph(row.getAs("actor_a"), row.getAs("actor_b")),
                    monthly(row.<Double>getAs("slope")),
                    monthly(row.<Double>getAs("slope_low")) + " to " + monthly(row.<Double>getAs("slope_high")),
                    String.format(Locale.ROOT, "%.2g", row.<Double>getAs("q")),
                    Sparkline.of(shares(row.getAs("actor_a"), row.getAs("actor_b"))));
        }
        out.println();
        if (grid.isEmpty()) {
            out.println("  " + heading + ": none that the tests bear out");
        } else {
            grid.lines().forEach(out::println);
        }
    }

    /** The first pairs of which no actor is in one before: a new name rises with whoever is often seen, and would fill the list. */
    private static List<Row> eachActorOnce(List<Row> rows) {
        Set<String> seen = new HashSet<>();
        List<Row> first = new ArrayList<>();
        for (Row row : rows) {
            List<String> actors = List.of(row.getAs("actor_a"), row.getAs("actor_b"));
            if (first.size() < PAIRS && Collections.disjoint(seen, actors)) {
                seen.addAll(actors);
                first.add(row);
            }
        }
        return first;
    }

    private Dataset<Row> named(Dataset<Row> trends) {
        Dataset<Row> actors = warehouse.read(Tables.ACTORS).select("actor_id", "name");
        return trends.join(actors.toDF("actor_a", "name_a"), "actor_a")
                .join(actors.toDF("actor_b", "name_b"), "actor_b");
    }

    /** Of the stories with both: in long texts, as transcripts are, two that have nothing to do with each other are often met. */
    private String inOneParagraph(String actorA, String actorB) {
        return warehouse
                .read(Tables.PAIRS)
                .filter(col("actor_a").equalTo(actorA).and(col("actor_b").equalTo(actorB)))
                .select("same_paragraph")
                .collectAsList()
                .stream()
                .map(row -> String.format(Locale.ROOT, "%.0f %%", 100 * row.getDouble(0)))
                .findFirst()
                .orElse("-");
    }

    /** The pair's share of each period's stories. */
    private List<Double> shares(String actorA, String actorB) {
        List<Double> shares = new ArrayList<>();
        warehouse
                .read(Tables.PAIR_PERIODS)
                .filter(col("window")
                        .equalTo(drawn)
                        .and(col("actor_a").equalTo(actorA))
                        .and(col("actor_b").equalTo(actorB)))
                .orderBy("period")
                .collectAsList()
                .forEach(period -> shares.add(
                        period.totalStories() == 0 ? 0.0 : (double) period.stories() / period.totalStories()));
        return shares;
    }

    private void why() {
        why.stream().limit(1).forEach(pair -> {
            out.println();
            line("Evidence", "parley explain --pair " + pair + " --warehouse " + warehouse);
        });
    }

    private void next() {
        out.println();
        line("Tables", warehouse + " (what is in them: parley tables)");
        line("Next", "parley notebook, or any Parquet reader, e.g. in DuckDB:");
        line("", "select * from '" + warehouse + "/trends/*.parquet' where verdict = 'rising'");
    }

    private void line(String head, String text) {
        out.printf("  %-10s %s%n", head, text);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String percent(long part, long whole) {
        return whole == 0 ? "-" : String.format(Locale.ROOT, "%.0f %%", 100.0 * part / whole);
    }

    /** A slope in log2 a month as a change in percent. */
    static String monthly(double slope) {
        return String.format(Locale.ROOT, "%+.1f %%", 100 * (Math.pow(2, slope) - 1));
    }
}
