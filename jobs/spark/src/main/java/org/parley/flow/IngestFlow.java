package org.parley.flow;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.parley.input.Ingested;
import org.parley.input.PassedRecords;
import org.parley.model.Article;
import org.parley.model.Rejection;
import org.parley.model.RejectionCode;
import org.parley.table.RecordEncoder;

/**
 * What was read to articles, each once, and to what was refused. A record that stands twice in the corpus, with the same
 * id and content, is one article: the one in the file whose name sorts first.
 */
public final class IngestFlow {
    private static final String TURN = "turn";

    private IngestFlow() {}

    /** Every document that could be read, with its turn among those of the same id: 1 for the one to keep. */
    public static Dataset<Row> readable(Dataset<Ingested> ingested) {
        WindowSpec same = Window.partitionBy("article_id").orderBy("source_file", "source_offset");
        return ingested.filter(col("article").isNotNull())
                .select("article.*")
                .withColumn(TURN, row_number().over(same));
    }

    /** The same as articles, those that stand twice twice. */
    public static Dataset<Article> read(Dataset<Ingested> ingested) {
        return ingested.filter(col("article").isNotNull()).select("article.*").as(RecordEncoder.of(Article.class));
    }

    public static Dataset<Article> articles(Dataset<Row> readable) {
        return readable.filter(col(TURN).equalTo(1)).drop(TURN).as(RecordEncoder.of(Article.class));
    }

    /** Records of the files that are no documents, by what they are. */
    public static Dataset<PassedRecords> passedOver(Dataset<Ingested> ingested) {
        return ingested.filter(col("passed_over").isNotNull())
                .select("passed_over.*")
                .groupBy("label")
                .agg(sum("records").as("records"))
                .orderBy("label")
                .as(RecordEncoder.of(PassedRecords.class));
    }

    public static Dataset<Rejection> rejections(Dataset<Ingested> ingested, Dataset<Row> readable) {
        Dataset<Row> twice = readable.filter(col(TURN).gt(1))
                .select(
                        col("source_file").as("source"),
                        col("source_offset").as("offset"),
                        lit("ingest").as("stage"),
                        lit(RejectionCode.DUPLICATE_RECORD.name().toLowerCase(java.util.Locale.ROOT))
                                .as("code"),
                        concat(lit("already read as article "), col("article_id"))
                                .as("detail"));
        return ingested.filter(col("rejection").isNotNull())
                .select("rejection.*")
                .unionByName(twice)
                .as(RecordEncoder.of(Rejection.class));
    }
}
