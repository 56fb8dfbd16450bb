package org.parley.flow;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.count_if;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.row_number;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.expressions.Window;
import org.parley.model.Article;
import org.parley.model.Story;
import org.parley.planted.CopyScore;
import org.parley.planted.PlantedText;
import org.parley.planted.ReportForm;
import org.parley.planted.Reprint;
import org.parley.planted.ReprintKind;
import org.parley.planted.Reprinted;
import org.parley.table.RecordEncoder;

/** Articles to copies of some of them, whose originals are known, and to the score of the stories that were found. */
public final class ReprintFlow {
    private static final ReprintKind[] KINDS = ReprintKind.values();
    private static final ReportForm[] FORMS = ReportForm.values();
    private static final int DESKS = 20;

    private ReprintFlow() {}

    /**
     * Some articles, drawn by a hash: those with a day, a title and enough words, each text once.
     *
     * @param leastWords of an article's text
     */
    public static Dataset<Article> originals(Dataset<Article> articles, int number, int leastWords, long seed) {
        Column draw = xxhash64(col("article_id"), lit(seed));
        return articles.filter(col("published").isNotNull())
                .filter(col("title").isNotNull().and(col("words").geq(leastWords)))
                .withColumn(
                        "again",
                        row_number()
                                .over(Window.partitionBy(xxhash64(col("text"))).orderBy("article_id")))
                .filter(col("again").equalTo(1))
                .drop("again")
                .orderBy(draw, col("article_id"))
                .limit(number)
                .as(RecordEncoder.of(Article.class));
    }

    /** Two copies of each original, of two kinds, by other outlets on the same day or up to three days later. */
    public static Dataset<KnownText> copies(Dataset<Article> originals, long seed) {
        FlatMapFunction<Article, KnownText> copies =
                article -> copies(article, seed).iterator();
        return originals.flatMap(copies, RecordEncoder.of(KnownText.class));
    }

    private static List<KnownText> copies(Article article, long seed) {
        long draw = Long.parseUnsignedLong(article.articleId().substring(0, 15), 16);
        int first = (int) (draw % KINDS.length);
        int second = (int) (first + 1 + draw / KINDS.length % (KINDS.length - 1)) % KINDS.length;
        List<KnownText> copies = new ArrayList<>();
        for (int kind : new int[] {first, second}) {
            Reprint reprint = Reprint.of(KINDS[kind], article.title(), article.text(), seed, draw);
            LocalDate day = article.published();
            String id = article.sourceId() + "-" + KINDS[kind].name().toLowerCase(Locale.ROOT);
            copies.add(new KnownText(
                    new PlantedText(
                            id,
                            day == null ? null : day.plusDays((draw + kind) % 4),
                            "Reprinting Gazette " + (draw + kind) % 50,
                            reprint.title(),
                            reprint.text()),
                    new Reprinted(id, article.sourceId(), KINDS[kind], null)));
        }
        return copies;
    }

    /** What is known of the originals themselves. */
    public static Dataset<Reprinted> known(Dataset<Article> originals) {
        MapFunction<Article, Reprinted> known =
                article -> new Reprinted(article.sourceId(), article.sourceId(), null, null);
        return originals.map(known, RecordEncoder.of(Reprinted.class));
    }

    /** Reports made by forms, one for each number: twenty outlets each fill every form once a day. */
    public static Dataset<KnownText> reports(Dataset<Long> numbers, LocalDate first, long seed) {
        MapFunction<Long, KnownText> report = number -> {
            ReportForm form = FORMS[(int) (number % FORMS.length)];
            long desk = number / FORMS.length % DESKS;
            long day = number / FORMS.length / DESKS;
            Reprint filled = form.filled(seed, number);
            String id = "report-" + number;
            return new KnownText(
                    new PlantedText(id, first.plusDays(day), "Desk " + desk, filled.title(), filled.text()),
                    new Reprinted(id, id, null, form));
        };
        return numbers.map(report, RecordEncoder.of(KnownText.class));
    }

    /** How the planted articles were brought together. */
    public static CopyScore score(Dataset<Article> articles, Dataset<Story> stories, Dataset<Reprinted> known) {
        Dataset<Row> placed = placed(articles, stories, known);
        Column isReport = col("form").isNotNull();
        Row families = placed.filter(not(isReport))
                .groupBy("family")
                .agg(count(lit(1)).as("n"))
                .agg(pairs("n"))
                .first();
        Row right = placed.filter(not(isReport))
                .groupBy("family", "story_id")
                .agg(count(lit(1)).as("n"))
                .agg(pairs("n"))
                .first();
        Row found = placed.groupBy("story_id")
                .agg(count_if(not(isReport)).as("texts"), count(lit(1)).as("n"))
                .agg(pairs("texts"), pairs("n"))
                .first();
        return new CopyScore(
                families.getLong(0), found.getLong(0), right.getLong(0), found.getLong(1) - found.getLong(0));
    }

    /** For each kind of copy how many share their original's story: kind, right, copies. */
    public static Dataset<Row> byKind(Dataset<Article> articles, Dataset<Story> stories, Dataset<Reprinted> known) {
        Dataset<Row> placed = placed(articles, stories, known);
        Dataset<Row> originals = placed.filter(col("source_id").equalTo(col("family")))
                .select(col("family"), col("story_id").as("own"));
        return placed.filter(col("kind").isNotNull())
                .join(originals, "family")
                .groupBy("kind")
                .agg(
                        count_if(col("story_id").equalTo(col("own"))).as("right"),
                        count(lit(1)).as("copies"));
    }

    private static Dataset<Row> placed(Dataset<Article> articles, Dataset<Story> stories, Dataset<Reprinted> known) {
        return articles.select("article_id", "source_id")
                .join(known, "source_id")
                .join(stories.select("article_id", "story_id"), "article_id");
    }

    private static Column pairs(String n) {
        return coalesce(sum(col(n).multiply(col(n).minus(1)).divide(2).cast("long")), lit(0L));
    }
}
