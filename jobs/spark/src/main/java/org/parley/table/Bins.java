package org.parley.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Rows put into bins, one of which becomes one file of a table. Spark splits bins above {@code
 * spark.sql.adaptive.advisoryPartitionSizeInBytes}, by the sizes that it measures as it shuffles, and joins small ones.
 */
final class Bins {
    private static final String BIN = "__bin";

    private Bins() {}

    /** Each value of a column in bins of its own. */
    static Dataset<Row> by(String column, Dataset<Row> rows) {
        // A hint takes a column only as Catalyst's expression.
        return rows.hint("rebalance", col(column).expr());
    }

    /** All rows in one bin, or as many as their size asks for. */
    static Dataset<Row> bySize(Dataset<Row> rows) {
        return by(BIN, rows.withColumn(BIN, lit(0))).drop(BIN);
    }
}
