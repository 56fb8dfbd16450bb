package org.parley.flow;

import static org.apache.spark.sql.functions.add_months;
import static org.apache.spark.sql.functions.array;
import static org.apache.spark.sql.functions.bit_count;
import static org.apache.spark.sql.functions.bit_or;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.collect_list;
import static org.apache.spark.sql.functions.collect_set;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.date_format;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.not;
import static org.apache.spark.sql.functions.sort_array;
import static org.apache.spark.sql.functions.struct;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.to_date;
import static org.apache.spark.sql.functions.udf;
import static org.apache.spark.sql.functions.when;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF7;
import org.apache.spark.sql.types.DataTypes;
import org.parley.model.Article;
import org.parley.model.Months;
import org.parley.model.Template;
import org.parley.table.RecordEncoder;
import org.parley.template.PrintedLine;
import org.parley.template.Relabelling;
import org.parley.template.Repetition;
import org.parley.template.Sighting;
import org.parley.template.Sightings;

/**
 * What repeats across an outlet's articles, and the articles' zones by it. An article is judged by its outlet's articles of
 * its month, the month before and the month after, undated ones by each other, so that a month that comes later restates
 * no more than its neighbours. A stretch is a row of a month once it was counted there, however often it stands.
 */
public final class TemplateFlow {
    private static final int LEAST_REPORTED = 5;

    private TemplateFlow() {}

    /** Some months, and those before and after each: articles of any of them may be others by articles of the given. */
    public static SortedSet<String> neighbours(Set<String> months) {
        SortedSet<String> near = new TreeSet<>();
        for (String month : months) {
            near.add(month);
            if (!month.equals(Months.UNDATED)) {
                near.add(YearMonth.parse(month).minusMonths(1).toString());
                near.add(YearMonth.parse(month).plusMonths(1).toString());
            }
        }
        return near;
    }

    /** What repeats, by outlet and month. */
    public static Dataset<OutletTemplates> evidence(Dataset<Article> articles) {
        FlatMapFunction<Article, Sighting> sightings =
                article -> Sightings.of(article).iterator();
        Dataset<Row> ofMonth = articles.flatMap(sightings, RecordEncoder.of(Sighting.class))
                .groupBy("outlet", "month", "fingerprint")
                .agg(
                        count(lit(1)).as("articles"),
                        bit_or(col("low_keys")).as("low_keys"),
                        bit_or(col("high_keys")).as("high_keys"),
                        bit_count(bit_or(col("days"))).cast(DataTypes.LongType).as("days"),
                        bit_count(bit_or(col("weeks"))).cast(DataTypes.LongType).as("weeks"),
                        sum("pages").as("pages"),
                        sum("wholes").as("wholes"),
                        sum("notices").as("notices"))
                .filter(col("articles").gt(1).or(col("fingerprint").equalTo(Sighting.ARTICLE)));
        Dataset<Row> aboutMonth = ofMonth.withColumn("month", explode(neighbours()))
                .groupBy("outlet", "month", "fingerprint")
                .agg(
                        sum("articles").as("articles"),
                        bit_count(bit_or(col("low_keys")))
                                .plus(bit_count(bit_or(col("high_keys"))))
                                .cast(DataTypes.LongType)
                                .as("documents"),
                        sum("days").as("days"),
                        sum("weeks").as("weeks"),
                        sum("pages").as("pages"),
                        sum("wholes").as("wholes"),
                        sum("notices").as("notices"));
        Column isArticle = col("fingerprint").equalTo(Sighting.ARTICLE);
        Dataset<Row> all = aboutMonth
                .filter(isArticle)
                .select(col("outlet"), col("month"), col("articles").as("all"));
        Column template = isTemplate();
        return aboutMonth
                .filter(not(isArticle))
                .join(all, Columns.of("outlet", "month"))
                .withColumn("template", template)
                .filter(col("template").or(col("notices").gt(0)))
                .groupBy("outlet", "month")
                .agg(
                        max("all").as("articles"),
                        sort_array(collect_list(when(col("template"), col("fingerprint"))))
                                .as("templates"),
                        sort_array(collect_list(when(col("notices").gt(0), col("fingerprint"))))
                                .as("repeated"))
                .as(RecordEncoder.of(OutletTemplates.class));
    }

    private static Column neighbours() {
        Column first = to_date(col("month"), "yyyy-MM");
        Column dated = array(
                date_format(add_months(first, -1), "yyyy-MM"),
                col("month"),
                date_format(add_months(first, 1), "yyyy-MM"));
        return when(col("month").equalTo(Months.UNDATED), array(col("month"))).otherwise(dated);
    }

    private static Column isTemplate() {
        UDF7<Long, Long, Long, Long, Long, Long, Long, Boolean> judge =
                (articles, documents, days, weeks, pages, wholes, all) ->
                        new Repetition(articles, documents, days, weeks, pages, wholes, all).isTemplate();
        return udf(judge, DataTypes.BooleanType)
                .apply(
                        col("articles"),
                        col("documents"),
                        col("days"),
                        col("weeks"),
                        col("pages"),
                        col("wholes"),
                        col("all"));
    }

    /** The articles with their zones as the evidence has them. */
    public static Dataset<Article> relabelled(Dataset<Article> articles, Dataset<OutletTemplates> evidence) {
        Dataset<Row> repeated = evidence.select(
                col("outlet").as("of_outlet"),
                col("month").as("of_month"),
                col("articles"),
                col("templates"),
                col("repeated"));
        Column sameOutlet = coalesce(col("article.outlet"), lit("")).equalTo(col("of_outlet"));
        MapFunction<JudgedArticle, Article> relabel = TemplateFlow::relabelled;
        return articles.select(struct(col("*")).as("article"))
                .join(repeated, sameOutlet.and(col("article.month").equalTo(col("of_month"))), "left_outer")
                .select("article", "articles", "templates", "repeated")
                .as(RecordEncoder.of(JudgedArticle.class))
                .map(relabel, RecordEncoder.of(Article.class));
    }

    private static Article relabelled(JudgedArticle judged) {
        List<Long> templates = judged.templates();
        List<Long> repeated = judged.repeated();
        Long articles = judged.articles();
        return templates == null || repeated == null || articles == null
                ? judged.article()
                : new Relabelling(templates, repeated, articles).of(judged.article());
    }

    /** The lines around the stories, and from when to when they were printed. */
    public static Dataset<Template> report(Dataset<Article> relabelled) {
        FlatMapFunction<Article, PrintedLine> lines =
                article -> PrintedLine.of(article).iterator();
        Dataset<Row> ofWeek = relabelled
                .flatMap(lines, RecordEncoder.of(PrintedLine.class))
                .groupBy("outlet", "kind", "fingerprint", "week")
                .agg(
                        count(lit(1)).as("articles"),
                        min("line").as("line"),
                        min("published").as("first"),
                        max("published").as("last"));
        Column weekCount = when(col("week").isNotNull(), struct(col("week"), col("articles")));
        Dataset<Row> ofLine = ofWeek.groupBy("outlet", "kind", "fingerprint")
                .agg(
                        sum("articles").as("documents"),
                        min("line").as("line"),
                        min("first").as("first_published"),
                        max("last").as("last_published"),
                        sort_array(collect_set(weekCount)).as("weeks"));
        Dataset<Row> ofOutlet = ofLine.filter(col("kind").isNull())
                .select(
                        col("outlet"),
                        col("documents").as("outlet_documents"),
                        col("weeks").as("outlet_weeks"));
        MapFunction<TemplateWeeks, Template> template = TemplateWeeks::template;
        return ofLine.filter(col("kind").isNotNull().and(col("documents").geq(LEAST_REPORTED)))
                .join(ofOutlet, Columns.of("outlet"))
                .as(RecordEncoder.of(TemplateWeeks.class))
                .map(template, RecordEncoder.of(Template.class));
    }
}
