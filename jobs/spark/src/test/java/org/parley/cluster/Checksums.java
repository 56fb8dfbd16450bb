package org.parley.cluster;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Column;
import org.parley.table.Table;
import org.parley.table.Tables;
import org.parley.table.Warehouse;

/** Tells whether tables hold the same rows, in whatever order. */
final class Checksums {
    private Checksums() {}

    /** Of each table that a run makes, by its name. */
    static Map<String, String> of(Warehouse warehouse) {
        Map<String, String> sums = new TreeMap<>();
        Tables.ofRun().forEach(table -> sums.put(table.name(), of(warehouse, table)));
        return sums;
    }

    /** How many rows, and the sum of their checksums. */
    static String of(Warehouse warehouse, Table<?> table) {
        Column[] columns = Arrays.stream(table.schema().fieldNames())
                .map(name -> col(name))
                .toArray(Column[]::new);
        return warehouse
                .read(table)
                .agg(count(lit(1)), sum(xxhash64(columns).cast("decimal(38,0)")))
                .first()
                .mkString(" ");
    }
}
