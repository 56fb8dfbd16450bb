package org.parley.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hadoop.fs.FileStatus;
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

    /** The rows of a table; a {@link UserError} that names the command which makes it when it is absent. */
    public <T extends Record> Dataset<T> read(Table<T> table) {
        if (!has(table)) {
            throw new UserError(
                    "no table " + table.name() + " in " + this + ": run `parley " + table.maker() + "` first");
        }
        return parquet(table, folder(table));
    }

    <T extends Record> Dataset<T> parquet(Table<T> table, Path folder) {
        return spark.read().schema(table.schema()).parquet(folder.toString()).as(table.encoder());
    }

    public boolean has(Table<?> table) {
        try {
            return files.exists(folder(table));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The months that a table has rows of, sorted; empty for a table that is absent or has no months. */
    public List<String> months(Table<?> table) {
        String prefix = Table.MONTH + "=";
        return !has(table)
                ? List.of()
                : list(folder(table)).stream()
                        .map(status -> status.getPath().getName())
                        .filter(name -> name.startsWith(prefix))
                        .map(name -> name.substring(prefix.length()))
                        .sorted()
                        .toList();
    }

    /**
     * What tells whether a table was written since: a fingerprint of the names and sizes of its files, by month; by ""
     * for a table without months. Empty for a table that is absent.
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
        List<String> names = list(folder).stream()
                .map(file -> file.getPath().getName() + "\t" + file.getLen())
                .sorted()
                .toList();
        return Fingerprint.of(names);
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

    private List<FileStatus> list(Path folder) {
        try {
            return Arrays.asList(files.listStatus(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The path, without the scheme where it is a local one. */
    @Override
    public String toString() {
        return root.toUri().getScheme().equals("file") ? root.toUri().getPath() : root.toString();
    }
}
