package org.parley.nlp;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.parley.model.Mention;
import org.parley.model.Quote;
import org.parley.model.Rejection;
import org.parley.model.RejectionCode;

/**
 * What was found in one article, all from one pass over it.
 *
 * @param articleId the article
 * @param mentions rows of the table of mentions
 * @param quotes rows of the table of quotes
 * @param rejections one for each step that failed on the article; what the other steps found is kept
 * @param passedOver names of another's recogniser that became no mentions, by their label; none where Parley's is at work
 */
public record AnnotatedArticle(
        String articleId,
        List<Mention> mentions,
        List<Quote> quotes,
        List<Rejection> rejections,
        List<PassedOver> passedOver) {
    private static final String STAGE = "annotate";

    public AnnotatedArticle {
        mentions = List.copyOf(mentions);
        quotes = List.copyOf(quotes);
        rejections = List.copyOf(rejections);
        passedOver = List.copyOf(passedOver);
    }

    /** The rows of what was found, and of what failed on the way. */
    static AnnotatedArticle of(
            PlainArticle article,
            Supplier<List<PlacedMention>> mentions,
            Supplier<List<PlacedStatement>> statements,
            List<Failure> failures) {
        String articleId = article.articleId();
        List<Rejection> rejections =
                failures.stream().map(failure -> rejection(articleId, failure)).toList();
        return Failure.boundary(
                "tables",
                () -> {
                    List<PlacedMention> ordered = mentions.get().stream()
                            .sorted(Comparator.comparingInt(
                                    placed -> placed.mention().range().begin()))
                            .toList();
                    TableEdge edge = new TableEdge(articleId, article.month(), article.text());
                    return new AnnotatedArticle(
                            articleId,
                            edge.mentions(ordered),
                            edge.quotes(statements.get(), ordered),
                            rejections,
                            List.of());
                },
                failure -> new AnnotatedArticle(
                        articleId,
                        List.of(),
                        List.of(),
                        Stream.concat(rejections.stream(), Stream.of(rejection(articleId, failure)))
                                .toList(),
                        List.of()));
    }

    AnnotatedArticle passingOver(List<PassedOver> labels) {
        return new AnnotatedArticle(articleId, mentions, quotes, rejections, labels);
    }

    private static Rejection rejection(String articleId, Failure failure) {
        return new Rejection(articleId, 0, STAGE, RejectionCode.FAILED, failure.step() + ": " + failure.detail());
    }
}
