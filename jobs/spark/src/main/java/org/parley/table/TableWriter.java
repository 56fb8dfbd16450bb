package org.parley.table;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.raise_error;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.DataFrameWriter;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.functions;
import org.apache.spark.sql.types.StructField;
import org.jspecify.annotations.Nullable;
import org.parley.session.UserError;

/**
 * The one writer of tables. It stages the rows beside the table, checks them, and only then replaces what the command
 * owns. Until that moment readers see the old table; what is staged when a command fails is dropped.
 *
 * <p>Files are as big as {@code spark.sql.adaptive.advisoryPartitionSizeInBytes} says, a month at least one; rows are
 * sorted inside them by the catalogue's order.
 */
public final class TableWriter {
    static final String STAGING = ".staging";

    private final Warehouse warehouse;
    private final String runId;

    TableWriter(Warehouse warehouse, String runId) {
        this.warehouse = warehouse;
        this.runId = runId;
    }

    /** Replaces a whole table. */
    public <T extends Record> Written write(Table<T> table, Dataset<T> rows) {
        return write(table, rows, Owned.all());
    }

    /**
     * Replaces the owned part of a table.
     *
     * @throws IllegalStateException when the rows don't fit the table: other columns, a null where none may be, a month
     *     that is not owned, two rows with the same key. The table is then as it was before.
     * @throws UserError when there are no rows at all for a table that can't do without
     */
    public <T extends Record> Written write(Table<T> table, Dataset<T> rows, Owned owned) {
        if (owned instanceof Owned.Months && !table.isPartitioned()) {
            throw new IllegalArgumentException("table " + table + " has no months");
        }
        Dataset<Row> fitting = fit(table, rows);
        Path staging = new Path(new Path(new Path(warehouse.root(), STAGING), runId), table.name());
        Path staged = new Path(staging, Swap.NEW);
        try {
            warehouse.files().delete(staging, true);
            Swap swap = null;
            try {
                stage(table, fitting, staged);
                swap = Swap.plan(warehouse.files(), warehouse.root(), staging, table, owned);
                Written written = check(table, swap, staged);
                swap.carryOut();
                return written;
            } catch (Exception | Error e) {
                dropUnlessPlanned(swap, staging, e);
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was planned goes forward: the next command finishes it. */
    private void dropUnlessPlanned(@Nullable Swap swap, Path staging, Throwable reason) {
        try {
            if (swap == null || !swap.isPlanned()) {
                Swap.drop(warehouse.files(), staging);
            }
        } catch (IOException | RuntimeException e) {
            reason.addSuppressed(e);
        }
    }

    /**
     * Rows put down beside the tables until {@link #drop}, for a command that reads them more than once: what it plans
     * next begins there. A command that is killed leaves them to the next one, which drops them.
     *
     * @param name of its own among what this run keeps
     */
    public <T extends Record> Dataset<T> keep(String name, Dataset<T> rows, Class<T> type) {
        String folder = kept(name).toString();
        rows.write().mode(SaveMode.Overwrite).parquet(folder);
        return warehouse
                .spark()
                .read()
                .schema(ColumnType.schema(type))
                .parquet(folder)
                .as(RecordEncoder.of(type));
    }

    /** Drops rows that were kept, if there are any. */
    public void drop(String name) {
        try {
            Swap.drop(warehouse.files(), kept(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path kept(String name) {
        return new Path(new Path(new Path(warehouse.root(), STAGING), runId), "kept-" + name);
    }

    /** The table's columns in order, each of its type, with nulls refused where the table has none. */
    private static Dataset<Row> fit(Table<?> table, Dataset<?> rows) {
        List<String> given = Arrays.asList(rows.schema().fieldNames());
        List<Column> columns = new ArrayList<>();
        for (StructField field : table.schema().fields()) {
            String name = field.name();
            if (!given.contains(name)) {
                throw new IllegalStateException("rows for table " + table + " lack the column " + name);
            }
            StructField actual = rows.schema().apply(name);
            if (!actual.dataType().simpleString().equals(field.dataType().simpleString())) {
                throw new IllegalStateException("column " + table + "." + name + " must be "
                        + field.dataType().simpleString() + ", not "
                        + actual.dataType().simpleString());
            }
            String refusal = "a null in " + table + "." + name + ", which has none";
            Column column = rows.col(name);
            boolean checked = actual.nullable() && !field.nullable();
            columns.add(
                    (checked ? coalesce(column, raise_error(lit(refusal)).cast(field.dataType())) : column).as(name));
        }
        return rows.select(columns.toArray(Column[]::new));
    }

    private static void stage(Table<?> table, Dataset<Row> rows, Path staged) {
        List<String> order = new ArrayList<>(table.order());
        Dataset<Row> binned;
        if (table.isPartitioned()) {
            order.remove(Table.MONTH);
            order.add(0, Table.MONTH);
            binned = Bins.by(Table.MONTH, rows);
        } else {
            binned = Bins.bySize(rows);
        }
        DataFrameWriter<Row> writer = binned.sortWithinPartitions(
                        order.stream().map(functions::col).toArray(Column[]::new))
                .write()
                .option("compression", "zstd")
                .option("mapreduce.fileoutputcommitter.marksuccessfuljobs", "false");
        (table.isPartitioned() ? writer.partitionBy(Table.MONTH) : writer).parquet(staged.toString());
    }

    private <T extends Record> Written check(Table<T> table, Swap swap, Path staged) throws IOException {
        Dataset<T> rows = warehouse.parquet(table, staged);
        checkKey(table, rows);
        long count = rows.count();
        if (count == 0 && swap.isWhole() && table.emptiness() == Table.Emptiness.REFUSED) {
            throw new UserError("there is nothing to write to table " + table + ": it is left as it was");
        }
        return new Written(table.name(), count, swap.fileCount(), swap.bytes(), swap.stagedMonths());
    }

    private static void checkKey(Table<?> table, Dataset<?> rows) {
        if (table.key().isEmpty()) {
            return;
        }
        Column[] key = table.key().stream().map(functions::col).toArray(Column[]::new);
        List<Row> twice =
                rows.groupBy(key).count().filter(col("count").gt(1)).limit(1).collectAsList();
        if (!twice.isEmpty()) {
            throw new IllegalStateException("two rows of table " + table + " have the key "
                    + twice.get(0).mkString(", "));
        }
    }
}
