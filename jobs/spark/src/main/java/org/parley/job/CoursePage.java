package org.parley.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.spark.sql.Column;
import org.jspecify.annotations.Nullable;
import org.parley.model.Alias;
import org.parley.model.Break;
import org.parley.model.BreakKind;
import org.parley.model.Days;
import org.parley.model.Template;
import org.parley.model.Trend;
import org.parley.model.Window;
import org.parley.table.Tables;
import org.parley.table.Warehouse;
import org.parley.template.TemplateChange;

/** The trends and breaks of a pair or an actor. */
record CoursePage(Warehouse warehouse, Subject subject) {
    private static final int MOST_CHANGES = 5;

    /** Those by one window, as they are told. */
    List<String> lines(Window window) {
        List<String> lines = new ArrayList<>();
        Grid trends = new Grid(
                "<trend by " + CountedWindows.name(window),
                "<verdict",
                "a month",
                "95 % interval",
                "q",
                "stories",
                "<");
        warehouse
                .read(Tables.TRENDS)
                .filter(subject.isOf().and(col("window").equalTo(CountedWindows.name(window))))
                .orderBy("measure")
                .collectAsList()
                .stream()
                .filter(trend -> trend.slope() != null)
                .forEach(trend -> trends.row(
                        words(trend.measure()),
                        words(trend.verdict()),
                        monthly(trend.slope()),
                        monthly(trend.slopeLow()) + " to " + monthly(trend.slopeHigh()),
                        small(trend.q()),
                        ActorsCommand.number(trend.stories()),
                        flags(trend)));
        List<Break> found =
                breaks().stream().filter(one -> one.window() == window).toList();
        if (!trends.isEmpty()) {
            lines.add("");
            lines.addAll(trends.lines());
        }
        if (!found.isEmpty()) {
            lines.add("");
            lines.addAll(grid(found).lines());
            lines.addAll(templateChanges(found));
        }
        return lines;
    }

    /** All breaks, by window and date. */
    List<Break> breaks() {
        return warehouse
                .read(Tables.BREAKS)
                .filter(subject.isOf())
                .orderBy("window", "period", "kind")
                .collectAsList();
    }

    /** What the pages around the stories changed near each of some breaks, of outlets that have the subject, and in lines that may
     * name it; as warnings. */
    List<String> templateChanges(List<Break> breaks) {
        if (breaks.isEmpty() || !warehouse.has(Tables.TEMPLATES)) {
            return List.of();
        }
        List<Template> changing = warehouse
                .read(Tables.TEMPLATES)
                .filter(changesNear(breaks))
                .join(
                        subject.outlets().toDF("of_subject"),
                        coalesce(col("outlet"), lit("")).equalTo(col("of_subject")),
                        "left_semi")
                .as(Tables.TEMPLATES.encoder())
                .collectAsList();
        List<String> names = subject.actors().stream()
                .flatMap(actor -> Stream.concat(
                        Stream.of(actor.name()), actor.aliases().stream().map(Alias::surface)))
                .toList();
        List<String> lines = new ArrayList<>();
        for (Break one : breaks) {
            List<TemplateChange> near = TemplateChange.near(one, changing).stream()
                    .filter(change -> change.mayName(names))
                    .toList();
            if (!near.isEmpty()) {
                lines.add("");
                lines.add("  WARNING: pages changed near " + told(one) + ", which may be all of it");
                near.stream().limit(MOST_CHANGES).forEach(change -> lines.addAll(Pen.wrapped(change.told(), 4)));
                if (near.size() > MOST_CHANGES) {
                    lines.add("    and " + (near.size() - MOST_CHANGES) + " more: see the table templates");
                }
            }
        }
        return lines;
    }

    private static Column changesNear(List<Break> breaks) {
        return breaks.stream()
                .flatMap(one -> TemplateChange.daysNear(one).stream())
                .map(days -> isIn("starts", days).or(isIn("stops", days)))
                .reduce(Column::or)
                .orElse(lit(false));
    }

    private static Column isIn(String column, Days days) {
        return col(column).between(days.first(), days.last());
    }

    private static String told(Break one) {
        String kind = one.kind() == BreakKind.BURST ? "the burst of " : "the break on ";
        return kind + one.period() + " (" + words(one.measure()) + ", by " + CountedWindows.name(one.window()) + ")";
    }

    static Grid grid(List<Break> breaks) {
        Grid grid = new Grid("<break", "<by", "<measure", "<date", "<between", "size", "q");
        breaks.forEach(one -> grid.row(
                words(one.kind()),
                CountedWindows.name(one.window()),
                words(one.measure()),
                one.period().toString(),
                one.kind() == BreakKind.BURST ? "until " + one.until() : one.earliest() + " and " + one.latest(),
                String.format(Locale.ROOT, "%.1f x", one.size()),
                small(one.q())));
        return grid;
    }

    private static String flags(Trend trend) {
        return String.join(", ", trend.flags()).replace('_', ' ');
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String monthly(@Nullable Double slope) {
        return slope == null ? "-" : Summary.monthly(slope);
    }

    private static String small(@Nullable Double q) {
        return q == null ? "-" : String.format(Locale.ROOT, "%.2g", q);
    }
}
