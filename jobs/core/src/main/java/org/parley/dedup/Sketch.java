package org.parley.dedup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Article;

/**
 * An article by what its copies share.
 *
 * @param articleId the article
 * @param published day of publication
 * @param outlet who published it
 * @param month the partition
 * @param agency that the text credits
 * @param compared what is compared word by word
 * @param sample hashes of some of its shingles, chosen alike in all articles, and of its quotations: those that share
 *     text share some
 */
public record Sketch(
        String articleId,
        @Nullable LocalDate published,
        @Nullable String outlet,
        String month,
        @Nullable String agency,
        ComparedText compared,
        List<Long> sample) {
    /** The sketch of an article. */
    public static Sketch of(Article article, WireCredits credits) {
        String agency = credits.of(article);
        ComparedText compared = ComparedText.of(article, agency);
        List<Long> sample = new ArrayList<>(Shingles.sample(
                compared.words().stream().mapToInt(Integer::intValue).toArray()));
        sample.addAll(compared.quotations());
        return new Sketch(
                article.articleId(), article.published(), article.outlet(), article.month(), agency, compared, sample);
    }
}
