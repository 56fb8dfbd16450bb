package org.parley.job;

import java.io.IOException;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.SparkSession;
import org.parley.planted.PairTruth;
import org.parley.session.UserError;
import org.parley.table.RecordEncoder;

/** What was planted, a Parquet folder beside the warehouse: it is no table, for no real corpus has it. */
record Truths(SparkSession spark, String path) {
    private static final Encoder<PairTruth> ROWS = RecordEncoder.of(PairTruth.class);

    /** The truth at a path, or beside a warehouse where the path is empty. */
    static Truths at(SparkSession spark, String path, String warehouse) {
        return new Truths(spark, path.isEmpty() ? warehouse.replaceAll("/+$", "") + "-truth" : path);
    }

    boolean isThere() {
        try {
            Path folder = new Path(path);
            return folder.getFileSystem(spark.sparkContext().hadoopConfiguration())
                    .exists(folder);
        } catch (IOException | IllegalArgumentException e) {
            throw new UserError("can't reach " + path + ": " + e.getMessage(), e);
        }
    }

    Dataset<PairTruth> read() {
        if (!isThere()) {
            throw new UserError(
                    "no truth at " + path + ": `parley simulate tables` writes it; --truth says where it is");
        }
        return spark.read().schema(ROWS.schema()).parquet(path).as(ROWS);
    }

    void write(Dataset<PairTruth> truths) {
        truths.write().parquet(path);
    }
}
