package org.parley.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.parley.table.Swap.Plan;

/**
 * How a table's files stand at a moment. Two that are equal say that no file came, went or moved between them.
 *
 * @param last the swap that was planned last; none when the table was never replaced
 * @param isUnderWay whether it goes on, or was cut short
 * @param waiting files of a swap under way that are still staged, below {@code staged}
 */
record Standing(Optional<Plan> last, boolean isUnderWay, SortedSet<String> waiting) {
    private static final int MOST_WAITS = 50;
    private static final long WAIT_MILLIS = 100;

    static Standing of(FileSystem files, Path root, String table) throws IOException {
        Optional<Plan> last = Swap.lastPlan(files, root, table);
        boolean underWay = last.isPresent() && files.exists(staging(root, last.get()));
        SortedSet<String> waiting = new TreeSet<>();
        if (underWay) {
            Path staged = staged(root, last.get());
            for (FileStatus file : Swap.filesBelow(files, staged)) {
                waiting.add(Swap.below(staged, file.getPath()));
            }
            waiting.retainAll(last.get().planned());
        }
        return new Standing(last, underWay, waiting);
    }

    /** The same, after a swap that goes on was waited for; one that was cut short stands still. */
    static Standing settled(FileSystem files, Path root, String table) throws IOException {
        Standing now = of(files, root, table);
        for (int waits = 0; now.isUnderWay() && waits < MOST_WAITS; waits++) {
            sleep();
            Standing then = of(files, root, table);
            if (then.equals(now)) {
                break;
            }
            now = then;
        }
        return now;
    }

    private static void sleep() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(WAIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while a table was replaced", e);
        }
    }

    /** What is in its place while a swap is under way: files that have arrived, and folders that stay as they are. */
    List<Path> inPlace(FileSystem files, Path table) throws IOException {
        List<Path> places = new ArrayList<>();
        for (String file : last.orElseThrow().planned()) {
            if (!waiting.contains(file)) {
                places.add(new Path(table, file));
            }
        }
        places.addAll(staying(files, table));
        return places;
    }

    /** Folders below a table that no swap is about to replace. Those of a whole swap aren't looked at: they may just move. */
    private List<Path> staying(FileSystem files, Path table) throws IOException {
        if (!isUnderWay) {
            return Swap.folders(files, table);
        }
        Plan plan = last.orElseThrow();
        return plan.isWhole()
                ? List.of()
                : Swap.folders(files, table).stream()
                        .filter(folder -> !plan.replaces(folder.getName()))
                        .toList();
    }

    /** The files that are still staged while a swap is under way. */
    List<Path> staged(Path root) {
        Path staged = stagedFolder(root);
        return waiting.stream().map(file -> new Path(staged, file)).toList();
    }

    Path stagedFolder(Path root) {
        return staged(root, last.orElseThrow());
    }

    /** Names of the folders below a table that have files, after the swap when one is under way. */
    SortedSet<String> folders(FileSystem files, Path table) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        for (Path folder : staying(files, table)) {
            names.add(folder.getName());
        }
        if (isUnderWay) {
            last.orElseThrow().planned().stream()
                    .filter(file -> file.contains("/"))
                    .forEach(file -> names.add(file.substring(0, file.indexOf('/'))));
        }
        return names;
    }

    private static Path staging(Path root, Plan plan) {
        return new Path(root, plan.staging());
    }

    private static Path staged(Path root, Plan plan) {
        return new Path(staging(root, plan), Swap.NEW);
    }
}
