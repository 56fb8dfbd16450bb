package org.parley.nlp;

import java.util.List;
import org.parley.model.Mention;
import org.parley.model.Quote;
import org.parley.model.Rejection;

/**
 * What was found in one article, all from one pass over it.
 *
 * @param articleId the article
 * @param mentions rows of the table of mentions
 * @param quotes rows of the table of quotes
 * @param rejections one for each step that failed on the article; what the other steps found is kept
 */
public record AnnotatedArticle(
        String articleId, List<Mention> mentions, List<Quote> quotes, List<Rejection> rejections) {
    public AnnotatedArticle {
        mentions = List.copyOf(mentions);
        quotes = List.copyOf(quotes);
        rejections = List.copyOf(rejections);
    }
}
