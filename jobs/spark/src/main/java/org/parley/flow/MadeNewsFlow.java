package org.parley.flow;

import java.io.Serializable;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.parley.model.Article;
import org.parley.model.Comention;
import org.parley.model.Mention;
import org.parley.model.Story;
import org.parley.planted.Design;
import org.parley.planted.MadeArticle;
import org.parley.planted.MadeNews;
import org.parley.planted.PairTruth;
import org.parley.table.RecordEncoder;

/**
 * Numbers of stories to the rows that the pipeline would make of them. Each row follows from its story's number and the
 * design, so that the numbers may lie anywhere; they are gone through one at a time.
 */
public final class MadeNewsFlow {
    private MadeNewsFlow() {}

    /** What a story comes to. */
    private interface Telling<T> extends Serializable {
        Stream<T> of(MadeNews news, long number);
    }

    /** The articles, copies included. */
    public static Dataset<Article> articles(Dataset<Long> stories, Design design) {
        return rows(stories, design, Article.class, (news, number) -> news.articles(number)
                .map(MadeArticle::article));
    }

    /** The articles by their stories. */
    public static Dataset<Story> stories(Dataset<Long> stories, Design design) {
        return rows(stories, design, Story.class, (news, number) -> news.articles(number)
                .map(MadeArticle::row));
    }

    /** The mentions, copies included. */
    public static Dataset<Mention> mentions(Dataset<Long> stories, Design design) {
        return rows(stories, design, Mention.class, (news, number) -> news.articles(number)
                .flatMap(article -> article.mentions().stream()));
    }

    /** The co-mentions, copies included. */
    public static Dataset<Comention> comentions(Dataset<Long> stories, Design design) {
        return rows(stories, design, Comention.class, (news, number) -> news.articles(number)
                .flatMap(MadeArticle::comentions));
    }

    /** What was planted of each pair. */
    public static Dataset<PairTruth> truths(Dataset<Long> pairs, Design design) {
        return rows(pairs, design, PairTruth.class, (news, pair) -> Stream.of(news.truth(Math.toIntExact(pair))));
    }

    private static <T extends Record> Dataset<T> rows(
            Dataset<Long> numbers, Design design, Class<T> type, Telling<T> telling) {
        MapPartitionsFunction<Long, T> rows = part -> {
            MadeNews news = new MadeNews(design);
            return each(part).flatMap(number -> telling.of(news, number)).iterator();
        };
        return numbers.mapPartitions(rows, RecordEncoder.of(type));
    }

    private static Stream<Long> each(Iterator<Long> numbers) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(numbers, Spliterator.ORDERED), false);
    }
}
