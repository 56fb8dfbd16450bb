package org.parley.table;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;

/**
 * The replacement of folders of a table by staged ones. Its plan is written down before the first folder moves, so that
 * a swap that was cut short is finished by the next command: what is staged was checked, so it goes forward, never
 * back.
 */
final class Swap {
    static final String NEW = "new";
    private static final String OLD = "old";
    private static final String PLAN = "_swap.json";
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
     * @param moves folders to replace
     */
    record Plan(String table, List<Move> moves) {}

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
        return new Swap(files, root, staging, new Plan(table.name(), moves), bytes);
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
        return plan.moves().get(0).folder().isEmpty();
    }

    long fileCount() {
        return plan.moves().stream().mapToLong(move -> move.files().size()).sum();
    }

    long bytes() {
        return bytes;
    }

    List<String> stagedMonths() {
        String prefix = Table.MONTH + "=";
        return plan.moves().stream()
                .flatMap(move -> move.files().stream().map(file -> move.folder() + "/" + file))
                .map(path -> path.replaceFirst("^/", ""))
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
        drop(files, staging);
    }

    void writeDown() throws IOException {
        Path draft = new Path(staging, PLAN + ".draft");
        try (OutputStream out = files.create(draft, true)) {
            out.write(JSON.writeValueAsBytes(plan));
        }
        rename(draft, new Path(staging, PLAN));
    }

    static boolean isPlanned(FileSystem files, Path staging) throws IOException {
        return files.exists(new Path(staging, PLAN));
    }

    /** Finishes every swap below a warehouse that was planned and cut short. */
    static void finishAll(FileSystem files, Path root) {
        try {
            for (Path run : folders(files, new Path(root, TableWriter.STAGING))) {
                for (Path staging : folders(files, run)) {
                    if (isPlanned(files, staging)) {
                        try (InputStream in = files.open(new Path(staging, PLAN))) {
                            new Swap(files, root, staging, JSON.readValue(in, Plan.class), 0).finish();
                        }
                    } else {
                        drop(files, staging);
                    }
                }
            }
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
        drop(files, staging);
    }

    private void dropEmptyFolders(Move move, Path live) throws IOException {
        if (move.folder().isEmpty()) {
            files.mkdirs(live);
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

    private static List<Path> folders(FileSystem files, Path folder) throws IOException {
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

    private static List<FileStatus> filesBelow(FileSystem files, Path folder) throws IOException {
        List<FileStatus> found = new ArrayList<>();
        try {
            RemoteIterator<LocatedFileStatus> iterator = files.listFiles(folder, true);
            while (iterator.hasNext()) {
                found.add(iterator.next());
            }
        } catch (FileNotFoundException absent) {
            return List.of();
        }
        return found;
    }

    private static String below(Path folder, Path file) {
        return folder.toUri().relativize(file.toUri()).getPath();
    }
}
