package org.parley.dedup;

import java.time.LocalDate;
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
 * @param words see {@link StoryWords}
 * @param sample hashes of some of its shingles, chosen alike in all articles: those that share text share some
 */
public record Sketch(
        String articleId,
        @Nullable LocalDate published,
        @Nullable String outlet,
        String month,
        List<Integer> words,
        List<Long> sample) {
    /** The sketch of an article. */
    public static Sketch of(Article article) {
        List<Integer> words = StoryWords.of(article.text(), article.zones(), article.title());
        List<Long> sample =
                Shingles.sample(words.stream().mapToInt(Integer::intValue).toArray());
        return new Sketch(article.articleId(), article.published(), article.outlet(), article.month(), words, sample);
    }
}
