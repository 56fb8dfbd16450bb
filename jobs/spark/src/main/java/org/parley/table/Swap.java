package org.parley.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.hadoop.fs.ChecksumException;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The replacement of folders of a table by staged ones. Its plan, {@code _swaps/<table>.json} in the warehouse, is
 * written down before the first folder moves. From that moment the table is what the plan says: who reads it finds the
 * files that have not moved yet where they are staged ({@link Standing}), and a swap that was cut short is finished by
 * the next command. What is staged was checked, so it goes forward, never back.
 *
 * <p>The plan stays when the swap is over. Its files have names of their own, so a plan that is the same before and
 * after somebody looked at the table says that nothing was replaced meanwhile.
 */
final class Swap {
    static final String NEW = "new";
    static final String PLANS = "_swaps";
    private static final String OLD = "old";
    private static final int MOST_TRIALS = 10;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final FileSystem files;
    private final Path root;
    private final Path staging;
    private final Plan plan;
    private final long bytes;

    /**
     * The plan as it is written down.
     *
     * @param table name of the table
     * @param staging where its new folders are staged, below the warehouse; the swap is under way as long as it is there
     * @param moves folders to replace
     */
    record Plan(String table, String staging, List<Move> moves) {
        boolean isWhole() {
            return moves.get(0).folder().isEmpty();
        }

        /** Whether a folder below the table is replaced, also when nothing comes in its place. */
        boolean replaces(String folder) {
            return isWhole() || moves.stream().anyMatch(move -> move.folder().equals(folder));
        }

        /** The files that are put in the place of what was there, below the table. */
        List<String> planned() {
            return moves.stream()
                    .flatMap(move -> move.files().stream()
                            .map(file -> move.folder().isEmpty() ? file : move.folder() + "/" + file))
                    .toList();
        }
    }

    /**
     * A folder to replace.
     *
     * @param folder below the table (e.g. month=2024-09); empty for the whole table
     * @param files the files that it will hold, below that folder; none when it is to go
     */
    record Move(String folder, List<String> files) {}

    private Swap(FileSystem files, Path root, Path staging, Plan plan, long bytes) {
        this.files = files;
        this.root = root;
        this.staging = staging;
        this.plan = plan;
        this.bytes = bytes;
    }

    /** Plans to put what is staged in the place of what is owned. */
    static Swap plan(FileSystem files, Path root, Path staging, Table<?> table, Owned owned) throws IOException {
        Path staged = new Path(staging, NEW);
        long bytes = 0;
        SortedSet<String> names = new TreeSet<>();
        for (FileStatus file : filesBelow(files, staged)) {
            names.add(below(staged, file.getPath()));
            bytes += file.getLen();
        }
        List<Move> moves = owned instanceof Owned.Months some
                ? movesOf(table, some.months(), names)
                : List.of(new Move("", List.copyOf(names)));
        return new Swap(files, root, staging, new Plan(table.name(), below(root, staging), moves), bytes);
    }

    private static List<Move> movesOf(Table<?> table, SortedSet<String> months, SortedSet<String> names) {
        List<Move> moves = new ArrayList<>();
        Set<String> foreign = new TreeSet<>(names);
        for (String month : months) {
            String folder = Table.MONTH + "=" + month;
            List<String> own =
                    names.stream().filter(name -> name.startsWith(folder + "/")).toList();
            own.forEach(foreign::remove);
            moves.add(new Move(
                    folder,
                    own.stream()
                            .map(name -> name.substring(folder.length() + 1))
                            .toList()));
        }
        if (!foreign.isEmpty()) {
            throw new IllegalStateException("rows for table " + table + " are of months that are not owned: "
                    + foreign.iterator().next());
        }
        return moves;
    }

    boolean isWhole() {
        return plan.isWhole();
    }

    long fileCount() {
        return plan.planned().size();
    }

    long bytes() {
        return bytes;
    }

    List<String> stagedMonths() {
        String prefix = Table.MONTH + "=";
        return plan.planned().stream()
                .filter(path -> path.startsWith(prefix))
                .map(path -> path.substring(prefix.length(), path.indexOf('/')))
                .distinct()
                .sorted()
                .toList();
    }

    /** Writes the plan down and carries it out, folder by folder. */
    void carryOut() throws IOException {
        writeDown();
        for (Move move : plan.moves()) {
            Path live = live(move);
            Path staged = staged(move);
            if (files.exists(live)) {
                Path old = under(new Path(staging, OLD), move.folder());
                files.mkdirs(old.getParent());
                rename(live, old);
            }
            if (files.exists(staged)) {
                files.mkdirs(live.getParent());
                rename(staged, live);
            }
        }
        files.mkdirs(new Path(root, plan.table()));
        drop(files, staging);
    }

    void writeDown() throws IOException {
        Path place = place(root, plan.table());
        Path draft = new Path(place.getParent(), "." + plan.table() + ".draft");
        try (OutputStream out = files.create(draft, true)) {
            out.write(JSON.writeValueAsBytes(plan));
        }
        // Without a plan the table is what lies there, which is still true until the new one is in its place.
        files.delete(place, false);
        rename(draft, place);
    }

    private static Path place(Path root, String table) {
        return new Path(new Path(root, PLANS), table + ".json");
    }

    /** The plan that was written down last for a table, whether it was carried out or not. */
    static Optional<Plan> lastPlan(FileSystem files, Path root, String table) throws IOException {
        for (int trial = 1; ; trial++) {
            try (InputStream in = files.open(place(root, table))) {
                return Optional.of(JSON.readValue(in, Plan.class));
            } catch (FileNotFoundException absent) {
                return Optional.empty();
            } catch (ChecksumException e) {
                // The checksums beside a file that is just being replaced may be the new one's already.
                if (trial == MOST_TRIALS) {
                    throw e;
                }
            }
        }
    }

    /** Whether this swap was written down, so that it will be finished by somebody. */
    boolean isPlanned() throws IOException {
        return lastPlan(files, root, plan.table()).filter(plan::equals).isPresent();
    }

    /** Finishes every swap below a warehouse that was planned and cut short, and drops what was staged without a plan. */
    static void finishAll(FileSystem files, Path root) {
        Path all = new Path(root, TableWriter.STAGING);
        try {
            for (Path run : folders(files, all)) {
                for (Path staging : folders(files, run)) {
                    Optional<Plan> plan = lastPlan(files, root, staging.getName())
                            .filter(last -> last.staging().equals(below(root, staging)));
                    if (plan.isPresent()) {
                        new Swap(files, root, staging, plan.get(), 0).finish();
                    }
                }
            }
            files.delete(all, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** File by file, since a folder may have been moved in part: object stores move no folders at once. */
    private void finish() throws IOException {
        for (Move move : plan.moves()) {
            Path live = live(move);
            Path staged = staged(move);
            for (FileStatus file : filesBelow(files, live)) {
                if (!move.files().contains(below(live, file.getPath()))) {
                    files.delete(file.getPath(), false);
                }
            }
            for (String name : move.files()) {
                Path from = new Path(staged, name);
                Path to = new Path(live, name);
                if (files.exists(from) && !files.exists(to)) {
                    files.mkdirs(to.getParent());
                    rename(from, to);
                }
            }
            dropEmptyFolders(move, live);
        }
        files.mkdirs(new Path(root, plan.table()));
        drop(files, staging);
    }

    private void dropEmptyFolders(Move move, Path live) throws IOException {
        if (move.folder().isEmpty()) {
            for (Path folder : folders(files, live)) {
                if (filesBelow(files, folder).isEmpty()) {
                    files.delete(folder, true);
                }
            }
        } else if (move.files().isEmpty()) {
            files.delete(live, true);
        }
    }

    private Path live(Move move) {
        return under(new Path(root, plan.table()), move.folder());
    }

    private Path staged(Move move) {
        return under(new Path(staging, NEW), move.folder());
    }

    private static Path under(Path folder, String name) {
        return name.isEmpty() ? folder : new Path(folder, name);
    }

    private void rename(Path from, Path to) throws IOException {
        if (!files.rename(from, to)) {
            throw new IOException("can't rename " + from + " to " + to);
        }
    }

    /** Drops a staging folder, and those above it that it leaves empty. */
    static void drop(FileSystem files, Path staging) throws IOException {
        files.delete(staging, true);
        Path run = staging.getParent();
        for (Path folder : List.of(run, run.getParent())) {
            if (files.exists(folder) && files.listStatus(folder).length == 0) {
                files.delete(folder, false);
            }
        }
    }

    static List<Path> folders(FileSystem files, Path folder) throws IOException {
        List<Path> found = new ArrayList<>();
        if (files.exists(folder)) {
            for (FileStatus status : files.listStatus(folder)) {
                if (status.isDirectory()) {
                    found.add(status.getPath());
                }
            }
        }
        return found;
    }

    /** Not {@code listFiles}, which asks for permissions too: on a local file system by a process for each file. */
    static List<FileStatus> filesBelow(FileSystem files, Path folder) throws IOException {
        List<FileStatus> found = new ArrayList<>();
        Deque<Path> folders = new ArrayDeque<>(List.of(folder));
        while (!folders.isEmpty()) {
            try {
                for (FileStatus status : files.listStatus(folders.remove())) {
                    if (status.isDirectory()) {
                        folders.add(status.getPath());
                    } else {
                        found.add(status);
                    }
                }
            } catch (FileNotFoundException absent) {
                // It has no files, or none any more.
            }
        }
        return found;
    }

    static String below(Path folder, Path file) {
        return folder.toUri().relativize(file.toUri()).getPath();
    }
}
