package org.parley.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.parley.session.UserError;

/**
 * The folder that holds the tables: {@code <warehouse>/<table>/month=2024-09/*.parquet}, or {@code
 * <warehouse>/<table>/*.parquet} for tables without a month. It may lie on any file system that Hadoop knows. One
 * command at a time may write to it.
 */
public final class Warehouse {
    private final SparkSession spark;
    private final Path root;
    private final FileSystem files;

    private Warehouse(SparkSession spark, Path root, FileSystem files) {
        this.spark = spark;
        this.root = root;
        this.files = files;
    }

    /** The warehouse at a path or URL; a {@link UserError} when its file system can't be reached. */
    public static Warehouse at(SparkSession spark, String path) {
        try {
            Path root = new Path(path);
            FileSystem files = root.getFileSystem(spark.sparkContext().hadoopConfiguration());
            return new Warehouse(spark, files.makeQualified(root), files);
        } catch (IOException | IllegalArgumentException e) {
            throw new UserError("can't reach the warehouse " + path + ": " + e.getMessage(), e);
        }
    }

    /**
     * The rows of a table as it stands now: as it was before a swap, or as it will be after it, whether the swap goes on or
     * was cut short. Its files are found out at once; a job on the rows fails when one of them is replaced before it is
     * read.
     *
     * @throws UserError when the table is absent; it names the command which makes it
     */
    public <T extends Record> Dataset<T> read(Table<T> table) {
        return steadily(table, standing -> {
            if (standing.isUnderWay()) {
                return betweenStates(table, standing);
            }
            if (!files.exists(folder(table))) {
                throw new UserError(
                        "no table " + table.name() + " in " + this + ": run `parley " + table.maker() + "` first");
            }
            return parquet(table, folder(table));
        });
    }

    private <T extends Record> Dataset<T> betweenStates(Table<T> table, Standing standing) throws IOException {
        Path live = folder(table);
        return parquet(table, live, standing.inPlace(files, live))
                .union(parquet(table, standing.stagedFolder(root), standing.staged(root)));
    }

    private <T extends Record> Dataset<T> parquet(Table<T> table, Path base, List<Path> paths) {
        return paths.isEmpty()
                ? spark.emptyDataset(table.encoder())
                : spark.read()
                        .schema(table.schema())
                        .option("basePath", base.toString())
                        .parquet(paths.stream().map(Path::toString).toArray(String[]::new))
                        .as(table.encoder());
    }

    <T extends Record> Dataset<T> parquet(Table<T> table, Path folder) {
        return spark.read().schema(table.schema()).parquet(folder.toString()).as(table.encoder());
    }

    public boolean has(Table<?> table) {
        return steadily(table, standing -> standing.isUnderWay() || files.exists(folder(table)));
    }

    /** The months that a table has rows of, sorted; empty for a table that is absent or has no months. */
    public List<String> months(Table<?> table) {
        return steadily(table, standing -> {
            String prefix = Table.MONTH + "=";
            return standing.folders(files, folder(table)).stream()
                    .filter(name -> name.startsWith(prefix))
                    .map(name -> name.substring(prefix.length()))
                    .toList();
        });
    }

    /** A look at a table's files. */
    @FunctionalInterface
    private interface Look<R> {
        R at(Standing standing) throws IOException;
    }

    /** What a look at a table's files tells; where they moved meanwhile, one looks again. */
    private <R> R steadily(Table<?> table, Look<R> look) {
        try {
            Standing before = Standing.settled(files, root, table.name());
            while (true) {
                R result;
                try {
                    result = look.at(before);
                } catch (Exception e) {
                    Standing after = Standing.of(files, root, table.name());
                    if (after.equals(before)) {
                        throw e;
                    }
                    before = after;
                    continue;
                }
                Standing after = Standing.of(files, root, table.name());
                if (after.equals(before)) {
                    return result;
                }
                before = after;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What tells whether a table was written since: a fingerprint of the names and sizes of its files, by month; by ""
     * for a table without months. Empty for a table that is absent. It is for the one who writes: while another swaps
     * folders it tells neither state.
     */
    public Map<String, String> state(Table<?> table) {
        if (!has(table)) {
            return Map.of();
        }
        if (!table.isPartitioned()) {
            return Map.of("", fingerprint(folder(table)));
        }
        Map<String, String> state = new TreeMap<>();
        for (String month : months(table)) {
            state.put(month, fingerprint(new Path(folder(table), Table.MONTH + "=" + month)));
        }
        return state;
    }

    private String fingerprint(Path folder) {
        try {
            return Fingerprint.of(Arrays.stream(files.listStatus(folder))
                    .map(file -> file.getPath().getName() + "\t" + file.getLen())
                    .sorted()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The writer of a run. Before any work it makes sure that the warehouse can be written to, and finishes what a
     * command that was killed has left half done.
     *
     * @throws UserError when the warehouse can't be written to
     */
    public TableWriter writer(String runId) {
        checkWritable(runId);
        Swap.finishAll(files, root);
        return new TableWriter(this, runId);
    }

    void checkWritable(String runId) {
        try {
            if (!files.mkdirs(root)) {
                throw new IOException("the folder can't be made");
            }
            Path probe = new Path(root, ".probe-" + runId);
            files.create(probe, true).close();
            files.delete(probe, false);
        } catch (IOException e) {
            throw new UserError("can't write to the warehouse " + this + ": " + e.getMessage(), e);
        }
    }

    public SparkSession spark() {
        return spark;
    }

    FileSystem files() {
        return files;
    }

    Path root() {
        return root;
    }

    Path folder(Table<?> table) {
        return new Path(root, table.name());
    }

    /** The path, without the scheme where it is a local one. */
    @Override
    public String toString() {
        return root.toUri().getScheme().equals("file") ? root.toUri().getPath() : root.toString();
    }
}
