package org.parley.job;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.spark.sql.Encoders;
import org.parley.model.Days;
import org.parley.model.Window;
import org.parley.table.Tables;
import org.parley.table.Warehouse;

/** The lengths of the periods that a warehouse's trends are counted by, the shortest first. */
record CountedWindows(List<Window> windows) {
    CountedWindows {
        windows = List.copyOf(windows);
    }

    static CountedWindows of(Warehouse warehouse) {
        List<String> counted = warehouse
                .read(Tables.TRENDS)
                .select("window")
                .distinct()
                .as(Encoders.STRING())
                .collectAsList();
        return new CountedWindows(Arrays.stream(Window.values())
                .filter(length -> counted.contains(name(length)))
                .toList());
    }

    /** The window whose tests are told: weeks, unless there are none. */
    Window tested() {
        return windows.isEmpty() || windows.contains(Window.WEEK) ? Window.WEEK : windows.get(0);
    }

    /** The longest window: one that a line on the screen has room for. */
    Window drawn() {
        return windows.isEmpty() ? Window.WEEK : windows.get(windows.size() - 1);
    }

    /** The longest window of which some days are whole periods. */
    Optional<Window> tiling(Days days) {
        return windows.stream().filter(days::isWhole).reduce((shorter, longer) -> longer);
    }

    /** Says that some days are no whole periods, and what would be. */
    String untold(Days days) {
        String names =
                String.join(", ", windows.stream().map(CountedWindows::name).toList());
        return "not counted by such a period, but by " + names
                + (windows.isEmpty() ? "" : " (as " + Days.name(windows.get(0), days.first()) + ")");
    }

    static String name(Window window) {
        return window.name().toLowerCase(Locale.ROOT);
    }
}
