package org.parley.flow;

import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lag;
import static org.apache.spark.sql.functions.least;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.size;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.unix_date;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.apache.spark.sql.expressions.WindowSpec;
import org.parley.dedup.Agency;
import org.parley.dedup.Overlap;
import org.parley.dedup.Sketch;
import org.parley.dedup.WireCredits;
import org.parley.model.Article;
import org.parley.table.RecordEncoder;

/**
 * Articles to copies: which article was copied from which. Each has one original at most, the one among those before it
 * (by day of publication and id; undated ones come last) that it is most like. What comes later never changes what was
 * found before, so that days can be added one by one.
 *
 * <p>Whoever shares a sampled shingle with an article is its candidate, but only the three that come next before it
 * with that shingle: a notice that stands in every article costs as much as a rare sentence, and copies that are many
 * form chains. Candidates are then compared word by word.
 */
public final class CopyFlow {
    /** Candidates of an article for each of its shingles. */
    private static final int NEIGHBOURS = 3;

    /** Shingles that a candidate shares, where the article's sample has as many. */
    private static final int LEAST_SHARED = 2;

    private CopyFlow() {}

    /** One row per article. */
    public static Dataset<Sketch> sketches(Dataset<Article> articles, List<Agency> agencies) {
        MapPartitionsFunction<Article, Sketch> sketch = rows -> {
            WireCredits credits = new WireCredits(agencies);
            Iterable<Article> all = () -> rows;
            return StreamSupport.stream(all.spliterator(), false)
                    .map(article -> Sketch.of(article, credits))
                    .iterator();
        };
        return articles.mapPartitions(sketch, RecordEncoder.of(Sketch.class));
    }

    /**
     * Articles that copy another, with the one that they copy.
     *
     * @param days between a copy and its original at most
     */
    public static Dataset<Copy> of(Dataset<Sketch> sketches, int days) {
        Dataset<Row> later = candidates(sketches, days)
                .join(sketches.select(col("article_id"), col("compared").as("later_text")), "article_id");
        Dataset<CopyCandidate> candidates = later.join(
                        sketches.select(
                                col("article_id").as("original"),
                                col("compared").as("original_text")),
                        "original")
                .as(RecordEncoder.of(CopyCandidate.class));
        FlatMapFunction<CopyCandidate, Copy> compare = candidate -> {
            Overlap overlap = Overlap.of(candidate.originalText(), candidate.laterText());
            Copy copy =
                    new Copy(candidate.articleId(), candidate.original(), candidate.originalDay(), overlap.likeness());
            return (overlap.isCopy() ? List.of(copy) : List.<Copy>of()).iterator();
        };
        return best(candidates.flatMap(compare, RecordEncoder.of(Copy.class)));
    }

    /** Pairs of articles that may be copies: article_id, original, original_day. */
    private static Dataset<Row> candidates(Dataset<Sketch> sketches, int days) {
        Dataset<Row> shingles = sketches.select(
                coalesce(unix_date(col("published")), lit(Copy.UNDATED)).as("day"),
                col("article_id"),
                least(size(col("sample")), lit(LEAST_SHARED)).as("needed"),
                explode(col("sample")).as("shingle"));
        WindowSpec sharers = Window.partitionBy("shingle").orderBy("day", "article_id");
        Column[] before = IntStream.rangeClosed(1, NEIGHBOURS)
                .mapToObj(n -> lag(struct(col("article_id"), col("day")), n).over(sharers))
                .toArray(Column[]::new);
        return shingles.withColumn("before", array(before))
                .select(
                        col("article_id"),
                        col("day"),
                        col("needed"),
                        explode(col("before")).as("before"))
                .filter(col("before").isNotNull())
                .filter(col("day")
                        .equalTo(Copy.UNDATED)
                        .or(col("day").minus(col("before.day")).leq(days)))
                .groupBy(
                        col("article_id"),
                        col("before.article_id").as("original"),
                        col("before.day").as("original_day"),
                        col("needed"))
                .agg(count(lit(1)).as("shared"))
                .filter(col("shared").geq(col("needed")))
                .select("article_id", "original", "original_day");
    }

    private static Dataset<Copy> best(Dataset<Copy> copies) {
        return copies.groupBy("article_id")
                .agg(min(struct(
                                col("likeness").multiply(-1).as("unlikeness"),
                                col("original_day"),
                                col("original"),
                                col("likeness")))
                        .as("best"))
                .select("article_id", "best.original", "best.original_day", "best.likeness")
                .as(RecordEncoder.of(Copy.class));
    }

    /** Each copy with the first article of its chain, in as many rounds as the longest chain has doublings. */
    public static Dataset<Ancestor> ancestors(Dataset<Copy> copies, Keeper keeper) {
        Dataset<Ancestor> reached = keeper.keep(
                "ancestors-0",
                copies.select(
                                col("article_id"),
                                col("original").as("ancestor"),
                                lit(false).as("first"))
                        .as(RecordEncoder.of(Ancestor.class)),
                Ancestor.class);
        for (int round = 1; !reached.filter(not(col("first"))).isEmpty(); round++) {
            reached = keeper.keep("ancestors-" + round % 2, further(reached), Ancestor.class);
        }
        return reached;
    }

    /** Each one's ancestor's ancestor; first where it has none. */
    private static Dataset<Ancestor> further(Dataset<Ancestor> reached) {
        Dataset<Row> next = reached.select(
                col("article_id").as("ancestor"),
                col("ancestor").as("next"),
                col("first").as("next_first"));
        return reached.join(next, new String[] {"ancestor"}, "left_outer")
                .select(
                        col("article_id"),
                        coalesce(col("next"), col("ancestor")).as("ancestor"),
                        coalesce(col("next_first"), lit(true)).as("first"))
                .as(RecordEncoder.of(Ancestor.class));
    }
}
