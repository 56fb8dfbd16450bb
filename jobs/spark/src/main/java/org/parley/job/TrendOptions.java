package org.parley.job;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.parley.model.Window;
import org.parley.session.UserError;
import org.parley.trend.Bootstrap;
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

    @Option(
            names = "--bootstrap",
            paramLabel = "N",
            defaultValue = "0",
            description = "Replicates of the corpus, its stories resampled, for a second interval of each slope:"
                    + " 200 are usual, 40 the fewest, 0 for none. Default: ${DEFAULT-VALUE}")
    private int replicates;

    /** The bootstrap; a {@link UserError} where it has too few replicates. */
    Bootstrap bootstrap() {
        if (replicates < 0 || (replicates > 0 && replicates < Bootstrap.LEAST)) {
            throw new UserError("--bootstrap must be 0 or at least " + Bootstrap.LEAST);
        }
        return new Bootstrap(replicates, 0);
    }

    /** The windows, each once, the shortest first. */
    Set<Window> windows() {
        return EnumSet.copyOf(windows);
    }
}
