package org.parley.flow;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;

import java.util.Arrays;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.apache.spark.sql.functions;
import org.parley.input.Ingested;
import org.parley.input.PassedRecords;
import org.parley.model.Article;
import org.parley.model.Rejection;
import org.parley.model.RejectionCode;
import org.parley.table.RecordEncoder;

/**
 * What was read to articles, each once, and to what was refused. A record that stands twice in the corpus, with the same
 * id and content, is one article: the one in the file whose name sorts first, whichever was read first.
 */
public final class IngestFlow {
    private static final String TURN = "turn";
    private static final String KNOWN = "known";
    private static final String[] PLACE = {"article_id", "source_file", "source_offset"};

    private IngestFlow() {}

    /** Every document that could be read; those that stand twice twice. */
    public static Dataset<Article> read(Dataset<Ingested> ingested) {
        return ingested.filter(col("article").isNotNull()).select("article.*").as(RecordEncoder.of(Article.class));
    }

    /**
     * Where the documents that were read stand, there and among the known: one row per place, with its turn among those of
     * one id, 1 for the one to keep, and whether it is known.
     *
     * @param known articles that the warehouse has
     */
    public static Dataset<Row> places(Dataset<Article> read, Dataset<Article> known) {
        Dataset<Row> now = read.select(place()).withColumn(KNOWN, lit(false));
        Dataset<Row> before = known.select(place())
                .join(now.select("article_id").distinct(), Columns.of("article_id"), "left_semi")
                .withColumn(KNOWN, lit(true));
        WindowSpec same = Window.partitionBy("article_id").orderBy("source_file", "source_offset");
        return now.union(before)
                .groupBy(place())
                .agg(max(KNOWN).as(KNOWN))
                .withColumn(TURN, row_number().over(same));
    }

    private static Column[] place() {
        return Arrays.stream(PLACE).map(functions::col).toArray(Column[]::new);
    }

    /** The documents that are to become articles: new ones, and those that stand before a known one of the same id. */
    public static Dataset<Article> fresh(Dataset<Article> read, Dataset<Row> places) {
        Dataset<Row> others = places.filter(col(TURN).gt(1).or(col(KNOWN))).select(place());
        return read.join(others, Columns.of(PLACE), "left_anti")
                .select(Columns.all(read))
                .as(RecordEncoder.of(Article.class));
    }

    /** The same, each once, where a file and its copy in another folder have one name. */
    public static Dataset<Article> once(Dataset<Article> fresh) {
        return fresh.dropDuplicates("article_id");
    }

    /** The known articles but those in whose place a fresh one comes. */
    public static Dataset<Article> remaining(Dataset<Article> known, Dataset<Row> places) {
        Dataset<Row> displaced = places.filter(col(TURN).gt(1).and(col(KNOWN))).select("article_id");
        return known.join(displaced, Columns.of("article_id"), "left_anti")
                .select(Columns.all(known))
                .as(RecordEncoder.of(Article.class));
    }

    /** Articles as they were before what repeats was known. */
    public static Dataset<Article> byLook(Dataset<Article> articles) {
        return articles.withColumn("zones", coalesce(col("zones_by_look"), col("zones")))
                .withColumn(
                        "zones_by_look",
                        lit(null).cast(articles.schema().apply("zones_by_look").dataType()))
                .as(RecordEncoder.of(Article.class));
    }

    /** The months with articles that are not as they were, sorted. */
    public static SortedSet<String> changed(Dataset<Article> before, Dataset<Article> now) {
        Dataset<Row> was = before.select(
                col("article_id"),
                col("zones").as("were"),
                col("source_file").as("file"),
                col("source_offset").as("offset"));
        return months(now.join(was, Columns.of("article_id"), "left_outer")
                .filter(not(col("zones")
                        .eqNullSafe(col("were"))
                        .and(col("source_file").eqNullSafe(col("file")))
                        .and(col("source_offset").eqNullSafe(col("offset")))))
                .select(Columns.all(now))
                .as(RecordEncoder.of(Article.class)));
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

    /** Those of what was refused before that are not of files that are read now. */
    public static Dataset<Rejection> ofOthers(Dataset<Rejection> before, Dataset<String> files) {
        return before.join(files, col("source").equalTo(col("value")), "left_anti")
                .as(RecordEncoder.of(Rejection.class));
    }

    /** The months of articles, sorted. */
    public static SortedSet<String> months(Dataset<Article> articles) {
        return new TreeSet<>(
                articles.select("month").distinct().as(Encoders.STRING()).collectAsList());
    }

    /** What was refused, and what stands elsewhere too. */
    public static Dataset<Rejection> rejections(Dataset<Ingested> ingested, Dataset<Row> places) {
        Dataset<Row> twice = places.filter(col(TURN).gt(1))
                .select(
                        col("source_file").as("source"),
                        col("source_offset").as("offset"),
                        lit("ingest").as("stage"),
                        lit(Columns.name(RejectionCode.DUPLICATE_RECORD)).as("code"),
                        concat(lit("already read as article "), col("article_id"))
                                .as("detail"));
        return ingested.filter(col("rejection").isNotNull())
                .select("rejection.*")
                .unionByName(twice)
                .as(RecordEncoder.of(Rejection.class));
    }
}
