package org.parley.job;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.model.Break;
import org.parley.model.BreakKind;
import org.parley.model.Trend;
import org.parley.model.Window;
import org.parley.table.Tables;
import org.parley.table.Warehouse;

/** The trends and breaks of a pair or an actor. */
record CoursePage(Warehouse warehouse, Subject subject) {
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
