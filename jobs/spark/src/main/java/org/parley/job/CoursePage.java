package org.parley.job;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.Break;
import org.parley.model.BreakKind;
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

    /** What the pages around the stories changed near some breaks, of outlets that have the subject; as warnings. */
    List<String> templateChanges(List<Break> breaks) {
        if (!warehouse.has(Tables.TEMPLATES)) {
            return List.of();
        }
        List<Template> changing = warehouse
                .read(Tables.TEMPLATES)
                .filter(col("starts").isNotNull().or(col("stops").isNotNull()))
                .collectAsList();
        List<TemplateChange> near = breaks.stream()
                .flatMap(one -> TemplateChange.near(one, changing).stream())
                .distinct()
                .toList();
        Set<String> outlets =
                near.isEmpty() ? Set.of() : Set.copyOf(subject.outlets().collectAsList());
        List<String> told = near.stream()
                .filter(change -> outlets.contains(
                        change.template().outlet() == null
                                ? ""
                                : change.template().outlet()))
                .map(TemplateChange::told)
                .toList();
        if (told.isEmpty()) {
            return List.of();
        }
        List<String> lines =
                new ArrayList<>(List.of("", "  WARNING: pages changed near the break, which may be all of it"));
        told.stream().limit(MOST_CHANGES).forEach(one -> lines.addAll(Pen.wrapped(one, 4)));
        if (told.size() > MOST_CHANGES) {
            lines.add("    and " + (told.size() - MOST_CHANGES) + " more: see the table templates");
        }
        return lines;
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
