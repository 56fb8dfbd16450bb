package org.parley.job;

import static org.apache.spark.sql.functions.col;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.api.java.function.FilterFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.parley.model.Rejection;
import org.parley.seed.SeedFiles;
import org.parley.table.Owned;
import org.parley.table.Run;
import org.parley.table.RunLog;
import org.parley.table.RunLogs;
import org.parley.table.Table;
import org.parley.table.TableWriter;
import org.parley.table.Tables;
import org.parley.table.Warehouse;
import org.parley.table.Written;

/** What a stage works with, and what it has written. */
final class Work {
    private final SparkSession spark;
    private final Warehouse warehouse;
    private final Run run;
    private final TableWriter writer;
    private final SeedFiles seeds;
    private final int tasks;
    private final List<Written> written = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final SortedSet<String> rewritten = new TreeSet<>();

    Work(SparkSession spark, Warehouse warehouse, Run run, SeedFiles seeds, int tasks) {
        this.spark = spark;
        this.warehouse = warehouse;
        this.run = run;
        this.writer = run.writer();
        this.seeds = seeds;
        this.tasks = tasks;
    }

    SparkSession spark() {
        return spark;
    }

    /** The log to be. */
    Run run() {
        return run;
    }

    SeedFiles seeds() {
        return seeds;
    }

    /** Number of tasks that work is split into. */
    int tasks() {
        return tasks;
    }

    <T extends Record> Dataset<T> read(Table<T> table) {
        return warehouse.read(table);
    }

    <T extends Record> void write(Table<T> table, Dataset<T> rows) {
        write(table, rows, Owned.all());
    }

    /** Replaces some months of a table. */
    <T extends Record> void write(Table<T> table, Dataset<T> rows, SortedSet<String> months) {
        rewritten.addAll(months);
        write(table, rows, Owned.months(months));
    }

    /** The months of tables that were replaced month by month. */
    SortedSet<String> rewritten() {
        return rewritten;
    }

    private <T extends Record> void write(Table<T> table, Dataset<T> rows, Owned owned) {
        Written now = writer.write(table, rows, owned);
        run.wrote(now);
        written.add(now);
    }

    /** Rows put down beside the tables, until they are dropped, for a stage that reads them more than once. */
    <T extends Record> Dataset<T> keep(String name, Dataset<T> rows, Class<T> type) {
        return writer.keep(name, rows, type);
    }

    /** Drops rows that were kept. */
    void drop(String name) {
        writer.drop(name);
    }

    /** Whether the warehouse has a table. */
    boolean has(Table<?> table) {
        return warehouse.has(table);
    }

    /** Whether mentions were written since a table was, by a run that stopped before it or may have when it was killed. */
    boolean isBehindMentions(Table<?> table) {
        boolean behind = false;
        for (RunLog log : RunLogs.of(warehouse).list()) {
            boolean others = !log.id().equals(run.id());
            if (others && wrote(log, table)) {
                behind = false;
            } else if (others) {
                behind |= log.status() == RunLog.Status.RUNNING || wrote(log, Tables.MENTIONS);
            }
        }
        return behind;
    }

    private static boolean wrote(RunLog log, Table<?> table) {
        RunLog.Rows rows = log.tables().get(table.name());
        return rows != null && rows.written() != null;
    }

    /** Replaces what a stage refused before by what it refuses now; other stages' rows stay. */
    void writeRejections(String stage, Dataset<Rejection> rows) {
        boolean none = warehouse.has(Tables.REJECTIONS)
                && rows.isEmpty()
                && read(Tables.REJECTIONS).filter(col("stage").equalTo(stage)).isEmpty();
        if (none) {
            return;
        }
        FilterFunction<Rejection> byOthers = row -> !row.stage().equals(stage);
        Dataset<Rejection> all = warehouse.has(Tables.REJECTIONS)
                ? read(Tables.REJECTIONS).filter(byOthers).union(rows)
                : rows;
        write(Tables.REJECTIONS, all);
        read(Tables.REJECTIONS)
                .filter(col("stage").equalTo(stage))
                .groupBy("code")
                .count()
                .collectAsList()
                .forEach(row -> run.rejected(row.getString(0), row.getLong(1)));
    }

    /** Says something to the user, below what the stage has written. */
    void note(String note) {
        notes.add(note);
    }

    /** What was noted since the last call. */
    List<String> takeNotes() {
        List<String> taken = List.copyOf(notes);
        notes.clear();
        return taken;
    }

    /** What was written since the last call. */
    List<Written> takeWritten() {
        List<Written> taken = List.copyOf(written);
        written.clear();
        return taken;
    }
}
