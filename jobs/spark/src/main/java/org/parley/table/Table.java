package org.parley.table;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.types.StructType;

/**
 * One table of the warehouse.
 *
 * @param name the table's name and folder (e.g. articles)
 * @param row the record that is one row
 * @param maker the command that writes it (e.g. ingest)
 * @param about what a row is (e.g. a document)
 * @param key columns that identify a row; none where rows may be alike
 * @param order columns that rows are sorted by inside a file
 * @param emptiness whether the table makes sense without a row
 */
public record Table<T extends Record>(
        String name,
        Class<T> row,
        String maker,
        String about,
        List<String> key,
        List<String> order,
        Emptiness emptiness) {
    /** The column that dated tables are partitioned by. */
    public static final String MONTH = "month";

    /** Whether a table makes sense without a row. */
    public enum Emptiness {
        ALLOWED,
        REFUSED
    }

    public Table {
        key = List.copyOf(key);
        order = List.copyOf(order);
        List<String> columns = Arrays.asList(ColumnType.schema(row).fieldNames());
        if (!columns.containsAll(key) || !columns.containsAll(order)) {
            throw new IllegalArgumentException("table " + name + " has no such columns: " + key + " " + order);
        }
    }

    public Encoder<T> encoder() {
        return RecordEncoder.of(row);
    }

    public StructType schema() {
        return ColumnType.schema(row);
    }

    /** Whether the table is split by {@link #MONTH}. */
    public boolean isPartitioned() {
        return schema().getFieldIndex(MONTH).isDefined();
    }

    /** The columns in order, with what is said of them in the record's Javadoc. */
    public List<TableColumn> columns() {
        ColumnNotes notes = ColumnNotes.of(row);
        List<TableColumn> columns = new ArrayList<>();
        for (RecordComponent component : row.getRecordComponents()) {
            ColumnType type = ColumnType.of(component);
            columns.add(new TableColumn(
                    ColumnType.columnName(component),
                    type.dataType().simpleString(),
                    type.nullable(),
                    notes.about(component.getName())));
        }
        return columns;
    }

    @Override
    public String toString() {
        return name;
    }
}
