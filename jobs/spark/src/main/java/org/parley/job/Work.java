package org.parley.job;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.parley.input.InputFile;
import org.parley.model.Rejection;
import org.parley.seed.SeedFiles;
import org.parley.table.RunLog;
import org.parley.table.Table;
import org.parley.table.TableWriter;
import org.parley.table.Tables;
import org.parley.table.Warehouse;

/**
 * What a stage works with.
 *
 * @param spark the session
 * @param warehouse the tables
 * @param writer the one way to write to them
 * @param log of this run
 * @param seeds what the finders are made from
 * @param tasks number of tasks that work is split into
 */
record Work(
        SparkSession spark, Warehouse warehouse, TableWriter writer, RunLog log, SeedFiles seeds, int tasks) {
    <T extends Record> Dataset<T> read(Table<T> table) {
        return warehouse.read(table);
    }

    <T extends Record> void write(Table<T> table, Dataset<T> rows) {
        log.wrote(writer.write(table, rows));
    }

    void inputs(List<InputFile> files) {
        log.inputs(files);
    }

    /** Replaces what a stage refused before by what it refuses now; other stages' rows stay. */
    void writeRejections(String stage, Dataset<Rejection> rows) {
        Dataset<Rejection> all = warehouse.has(Tables.REJECTIONS)
                ? read(Tables.REJECTIONS).filter("stage <> '" + stage + "'").union(rows)
                : rows;
        write(Tables.REJECTIONS, all);
    }
}
