package org.parley.job;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.parley.model.Article;
import org.parley.model.Rejection;
import org.parley.seed.SeedFiles;
import org.parley.table.Owned;
import org.parley.table.Run;
import org.parley.table.RunLog;
import org.parley.table.RunLogs;
import org.parley.table.StageAccount;
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
    private final String seedsFingerprint;

    Work(SparkSession spark, Warehouse warehouse, Run run, SeedFiles seeds, int tasks) {
        this.spark = spark;
        this.warehouse = warehouse;
        this.run = run;
        this.writer = run.writer();
        this.seeds = seeds;
        this.tasks = tasks;
        this.seedsFingerprint = run.seedsFingerprint();
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

    /** Tells whether seeds are what they were. */
    String seedsFingerprint() {
        return seedsFingerprint;
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
        write(table, rows, Owned.months(months));
    }

    private <T extends Record> void write(Table<T> table, Dataset<T> rows, Owned owned) {
        Written now = writer.write(table, rows, owned);
        run.wrote(now, owned instanceof Owned.Months some ? some.months() : List.of());
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

    /** The months that a table has rows of. */
    SortedSet<String> months(Table<?> table) {
        return new TreeSet<>(warehouse.months(table));
    }

    /** What tells whether a table was written since. */
    Map<String, String> state(Table<?> table) {
        return warehouse.state(table);
    }

    /** What was logged of a stage when it was done last. */
    Optional<RunLog.Stage> lastDone(String stage) {
        return RunLogs.of(warehouse).lastDone(stage);
    }

    /** Whether a stage was begun since by another recipe and not ended. */
    boolean brokeOffOtherwise(String stage, String recipe) {
        return RunLogs.of(warehouse).brokeOffOtherwise(stage, recipe);
    }

    /** What there is to say of a stage that was done just now: its documents are those of the months that it wrote. */
    StageAccount account(List<Table<?>> sources) {
        Dataset<Article> articles = read(Tables.ARTICLES);
        List<String> restated = run.restated().values().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
        Row totals = (restated.isEmpty()
                        ? articles
                        : articles.filter(col(Table.MONTH).isin(restated.toArray())))
                .agg(count(lit(1)), coalesce(sum("words"), lit(0L)))
                .first();
        Map<String, Map<String, String>> states = new TreeMap<>();
        sources.forEach(source -> states.put(source.name(), state(source)));
        return new StageAccount(totals.getLong(0), totals.getLong(1), states);
    }

    /**
     * Replaces what a stage refused before; other stages' rows stay.
     *
     * @param kept of what it refused before
     * @param now what it refuses now, which the run log counts
     */
    void writeRejections(String stage, Dataset<Rejection> kept, Dataset<Rejection> now) {
        now.groupBy("code").count().collectAsList().forEach(row -> run.rejected(row.getString(0), row.getLong(1)));
        Dataset<Rejection> own = kept.union(now);
        if (!has(Tables.REJECTIONS)) {
            write(Tables.REJECTIONS, own);
            return;
        }
        Dataset<Rejection> before = read(Tables.REJECTIONS);
        if (own.isEmpty() && before.filter(col("stage").equalTo(stage)).isEmpty()) {
            return;
        }
        write(Tables.REJECTIONS, before.filter(col("stage").notEqual(stage)).union(own));
    }

    /** What a stage refused before. */
    Dataset<Rejection> rejections(String stage) {
        return has(Tables.REJECTIONS)
                ? read(Tables.REJECTIONS).filter(col("stage").equalTo(stage))
                : spark.emptyDataset(Tables.REJECTIONS.encoder());
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
