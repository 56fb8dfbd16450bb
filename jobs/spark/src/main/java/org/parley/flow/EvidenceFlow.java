package org.parley.flow;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.struct;

import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.parley.model.Article;
import org.parley.model.Mention;
import org.parley.naming.FoundId;
import org.parley.naming.NameUse;
import org.parley.naming.NamedArticle;
import org.parley.table.RecordEncoder;

/** Mentions to what was seen of each id that articles gave: the evidence that naming decides by. */
public final class EvidenceFlow {
    /** The id that the article alone gives. */
    private static final Column FOUND =
            coalesce(col("found_id"), col("actor_id")).as("found_id");

    private static final Column IS_FOUND =
            col("actor_id").isNotNull().or(col("found_id").isNotNull());

    private static final String UNUSED = "struct(found_id, month, 0L as lower, 0L as labels, 0L as starts, "
            + "0L as joined, 0L as beside, 0L as closed, 0L as named)";

    private EvidenceFlow() {}

    /** One row for each id that articles gave. */
    public static Dataset<FoundId> of(Dataset<Article> articles, Dataset<Mention> mentions) {
        Dataset<Row> uses = uses(articles, mentions)
                .groupBy("found_id", "month")
                .agg(expr("struct(found_id, month, sum(lower) as lower, sum(labels) as labels, sum(starts) as starts, "
                                + "sum(joined) as joined, sum(beside) as beside, sum(closed) as closed, "
                                + "sum(named) as named)")
                        .as("use"));
        return byMonth(surfaces(mentions)
                .join(uses, Columns.of("found_id", "month"), "left")
                .withColumn("use", expr("coalesce(use, " + UNUSED + ")")));
    }

    /** The same without a look into the articles: what is not counted there is 0. */
    public static Dataset<FoundId> bySurface(Dataset<Mention> mentions) {
        return byMonth(surfaces(mentions).withColumn("use", expr(UNUSED)));
    }

    private static Dataset<FoundId> byMonth(Dataset<Row> months) {
        return months.groupBy("found_id")
                .agg(collect_list(struct("month", "articles", "use", "surfaces"))
                        .as("months"))
                .as(RecordEncoder.of(FoundId.class));
    }

    private static Dataset<Row> surfaces(Dataset<Mention> mentions) {
        Dataset<Row> found = mentions.filter(IS_FOUND)
                .select(FOUND, col("article_id"), col("month"), col("surface"), col("form"), col("type"));
        Dataset<Row> articles = found.select("found_id", "month", "article_id")
                .distinct()
                .groupBy("found_id", "month")
                .agg(count(lit(1)).as("articles"));
        return found.groupBy("found_id", "month", "surface", "form", "type")
                .agg(count(lit(1)).as("mentions"))
                .groupBy("found_id", "month")
                .agg(collect_list(struct("surface", "form", "type", "mentions")).as("surfaces"))
                .join(articles, Columns.of("found_id", "month"));
    }

    /** How articles use the names in them. */
    private static Dataset<NameUse> uses(Dataset<Article> articles, Dataset<Mention> mentions) {
        Dataset<Row> names = mentions.filter(IS_FOUND.and(col("form").isin("name", "acronym")))
                .select(
                        col("article_id"),
                        struct(FOUND, col("begin"), col("end")).as("name"))
                .groupBy("article_id")
                .agg(collect_list("name").as("names"));
        FlatMapFunction<NamedArticle, NameUse> uses =
                article -> NameUse.in(article).iterator();
        return articles.select("article_id", "month", "text")
                .join(names, "article_id")
                .drop("article_id")
                .as(RecordEncoder.of(NamedArticle.class))
                .flatMap(uses, RecordEncoder.of(NameUse.class));
    }

    /** The sentences of each article that each id is mentioned in. */
    public static Dataset<Row> presence(Dataset<Mention> mentions) {
        return mentions.filter(IS_FOUND)
                .select(FOUND, col("article_id"), col("month"), col("sentence"))
                .groupBy("found_id", "article_id", "month")
                .agg(collect_set("sentence").as("sentences"));
    }
}
