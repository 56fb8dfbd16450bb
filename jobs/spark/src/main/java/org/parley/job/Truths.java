package org.parley.job;

import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.SparkSession;
import org.parley.planted.PairTruth;
import org.parley.planted.Reprinted;
import org.parley.session.UserError;
import org.parley.table.RecordEncoder;

/**
 * What was planted, a Parquet folder: it is no table, for no real corpus has it.
 *
 * @param form of simulation that writes it
 */
record Truths<T extends Record>(SparkSession spark, String path, Class<T> type, String form) {
    /** The truth of pairs at a path, or beside a warehouse where the path is empty. */
    static Truths<PairTruth> ofPairs(SparkSession spark, String path, String warehouse) {
        String beside = warehouse.replaceAll("/+$", "") + "-truth";
        return new Truths<>(spark, path.isEmpty() ? beside : path, PairTruth.class, "tables");
    }

    /** The truth of copies at a path. */
    static Truths<Reprinted> ofCopies(SparkSession spark, String path) {
        return new Truths<>(spark, path, Reprinted.class, "copies");
    }

    boolean isThere() {
        return isThere(spark, path);
    }

    /** Whether anything is at a path. */
    static boolean isThere(SparkSession spark, String path) {
        try {
            Path folder = new Path(path);
            return folder.getFileSystem(spark.sparkContext().hadoopConfiguration())
                    .exists(folder);
        } catch (IOException | IllegalArgumentException e) {
            throw new UserError("can't reach " + path + ": " + e.getMessage(), e);
        }
    }

    Dataset<T> read() {
        if (!isThere()) {
            throw new UserError(
                    "no truth at " + path + ": `parley simulate " + form + "` writes it; --truth says where it is");
        }
        Encoder<T> rows = RecordEncoder.of(type);
        return spark.read().schema(rows.schema()).parquet(path).as(rows);
    }

    void write(Dataset<T> truths) {
        truths.write().parquet(path);
    }
}
