package org.parley.job;

import static org.apache.spark.sql.functions.col;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.parley.evidence.ArticleBehind;
import org.parley.evidence.StoryBehind;
import org.parley.model.Actor;
import org.parley.model.Mention;
import org.parley.model.Quote;
import org.parley.table.Tables;
import org.parley.table.Warehouse;

/**
 * What is shown of a few stories, by article_id. Only the months of their articles are read, and of texts only those of
 * the articles that show the stories best.
 *
 * @param heads of all their articles
 * @param texts of the best ones
 * @param mentions of the actors in the best ones, in the text's order
 * @param quotes of the best ones that are part of the evidence, in the text's order
 */
record StoryTexts(
        Map<String, Head> heads,
        Map<String, String> texts,
        Map<String, List<Mention>> mentions,
        Map<String, List<Quote>> quotes) {
    /** An article without its text. */
    record Head(String articleId, @Nullable String outlet, @Nullable LocalDate published, @Nullable String title) {
        String outletOrUnknown() {
            return outlet == null ? "unknown outlet" : outlet;
        }
    }

    static StoryTexts of(Warehouse warehouse, Subject subject, List<? extends StoryBehind> stories) {
        List<? extends ArticleBehind> all =
                stories.stream().flatMap(story -> story.articles().stream()).toList();
        List<ArticleBehind> best = stories.stream().map(StoryBehind::best).toList();
        Map<String, Head> heads = new HashMap<>();
        Map<String, String> texts = new HashMap<>();
        Map<String, List<Mention>> mentions = new HashMap<>();
        Map<String, List<Quote>> quotes = new HashMap<>();
        if (stories.isEmpty()) {
            return new StoryTexts(heads, texts, mentions, quotes);
        }
        for (Row row : warehouse
                .read(Tables.ARTICLES)
                .filter(isOneOf(all))
                .select("article_id", "outlet", "published", "title")
                .collectAsList()) {
            java.sql.Date published = row.getAs("published");
            heads.put(
                    row.getString(0),
                    new Head(
                            row.getString(0),
                            row.getAs("outlet"),
                            published == null ? null : published.toLocalDate(),
                            row.getAs("title")));
        }
        warehouse
                .read(Tables.ARTICLES)
                .filter(isOneOf(best))
                .select("article_id", "text")
                .collectAsList()
                .forEach(row -> texts.put(row.getString(0), row.getString(1)));
        warehouse
                .read(Tables.MENTIONS)
                .filter(isOneOf(best)
                        .and(col("actor_id")
                                .isin(subject.actors().stream()
                                        .map(Actor::actorId)
                                        .toArray())))
                .orderBy("begin", "end")
                .collectAsList()
                .stream()
                .filter(mention -> mention.zone().isStory())
                .forEach(mention -> mentions.computeIfAbsent(mention.articleId(), id -> new ArrayList<>())
                        .add(mention));
        warehouse.read(Tables.QUOTES).filter(isOneOf(best)).orderBy("sentence", "quote_id").collectAsList().stream()
                .filter(subject::isSaid)
                .forEach(quote -> quotes.computeIfAbsent(quote.articleId(), id -> new ArrayList<>())
                        .add(quote));
        return new StoryTexts(heads, texts, mentions, quotes);
    }

    private static Column isOneOf(List<? extends ArticleBehind> articles) {
        Set<String> months = articles.stream().map(ArticleBehind::month).collect(Collectors.toCollection(TreeSet::new));
        return col("month")
                .isin(months.toArray())
                .and(col("article_id")
                        .isin(articles.stream().map(ArticleBehind::articleId).toArray()));
    }

    List<Mention> mentions(String articleId) {
        return mentions.getOrDefault(articleId, List.of());
    }

    List<Quote> quotes(String articleId) {
        return quotes.getOrDefault(articleId, List.of());
    }

    String text(String articleId) {
        return texts.getOrDefault(articleId, "");
    }

    /** The head of an article, whatever is known of it. */
    Head head(String articleId) {
        return heads.getOrDefault(articleId, new Head(articleId, null, null, null));
    }
}
