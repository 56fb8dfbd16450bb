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
        return of(sketches, shingles(sketches, lit(true)), days);
    }

    /**
     * The same of some articles.
     *
     * @param sketches theirs, and those of all that they may be copies of
     * @param judged whether an article, by the columns of a sketch, is one of them
     */
    public static Dataset<Copy> of(Dataset<Sketch> sketches, Column judged, int days) {
        Dataset<Row> all = shingles(sketches, judged);
        Dataset<Row> theirs = all.filter(col("judged")).select("shingle").distinct();
        return of(sketches, all.join(theirs, Columns.of("shingle"), "left_semi"), days);
    }

    private static Dataset<Copy> of(Dataset<Sketch> sketches, Dataset<Row> shingles, int days) {
        Dataset<Row> later = candidates(shingles, days)
                .join(sketches.select(col("article_id"), col("compared").as("later_text")), "article_id");
        Dataset<CopyCandidate> candidates = later.join(
                        sketches.select(
                                col("article_id").as("original"),
                                col("compared").as("original_text")),
                        "original")
                .as(RecordEncoder.of(CopyCandidate.class));
        FlatMapFunction<CopyCandidate, LikeArticle> compare = candidate -> {
            Overlap overlap = Overlap.of(candidate.originalText(), candidate.laterText());
            LikeArticle like = new LikeArticle(
                    candidate.articleId(), candidate.original(), candidate.originalDay(), overlap.likeness());
            return (overlap.isCopy() ? List.of(like) : List.<LikeArticle>of()).iterator();
        };
        return best(candidates.flatMap(compare, RecordEncoder.of(LikeArticle.class)));
    }

    private static Dataset<Row> shingles(Dataset<Sketch> sketches, Column judged) {
        return sketches.select(
                coalesce(unix_date(col("published")), lit(LikeArticle.UNDATED)).as("day"),
                col("article_id"),
                least(size(col("sample")), lit(LEAST_SHARED)).as("needed"),
                judged.as("judged"),
                explode(col("sample")).as("shingle"));
    }

    /** Pairs of articles that may be copies: article_id, original, original_day. */
    private static Dataset<Row> candidates(Dataset<Row> shingles, int days) {
        WindowSpec sharers = Window.partitionBy("shingle").orderBy("day", "article_id");
        Column[] before = IntStream.rangeClosed(1, NEIGHBOURS)
                .mapToObj(n -> lag(struct(col("article_id"), col("day")), n).over(sharers))
                .toArray(Column[]::new);
        return shingles.withColumn("before", array(before))
                .filter(col("judged"))
                .select(
                        col("article_id"),
                        col("day"),
                        col("needed"),
                        explode(col("before")).as("before"))
                .filter(col("before").isNotNull())
                .filter(col("day")
                        .equalTo(LikeArticle.UNDATED)
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

    private static Dataset<Copy> best(Dataset<LikeArticle> likes) {
        return likes.groupBy("article_id")
                .agg(min(struct(
                                col("likeness").multiply(-1).as("unlikeness"),
                                col("original_day"),
                                col("original"),
                                col("likeness")))
                        .as("best"))
                .select("article_id", "best.original", "best.likeness")
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
