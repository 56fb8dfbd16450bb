package org.parley.job;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.parley.model.Window;
import picocli.CommandLine.Option;

/** What is counted by. */
final class TrendOptions {
    @Option(
            names = "--windows",
            paramLabel = "WINDOW",
            split = ",",
            defaultValue = "week,month",
            description = "Lengths of the periods that are counted and tested: day, week (from Monday on), month,"
                    + " quarter; several parted by commas. Each is a family of tests of its own. Default:"
                    + " ${DEFAULT-VALUE}")
    private List<Window> windows = List.of(Window.WEEK, Window.MONTH);

    /** The windows, each once, the shortest first. */
    Set<Window> windows() {
        return EnumSet.copyOf(windows);
    }
}
