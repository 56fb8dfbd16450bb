package org.parley.dedup;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.Article;

/**
 * A text as it is compared with others.
 *
 * @param outlet who printed it
 * @param agency whom the text credits
 * @param title words of the headline, see {@link StoryWords}
 * @param words those of the story
 * @param quotations hashes of what it quotes at length; none where no agency is credited
 */
public record ComparedText(
        @Nullable String outlet,
        @Nullable String agency,
        List<Integer> title,
        List<Integer> words,
        List<Long> quotations) {
    /** An article's headline and story. */
    public static ComparedText of(Article article, @Nullable String agency) {
        return new ComparedText(
                article.outlet(),
                agency,
                article.title() == null ? List.of() : StoryWords.of(article.title()),
                StoryWords.of(article.text(), article.zones(), article.title()),
                agency == null ? List.of() : Quotations.of(article.text()));
    }

    /** How much of what one text quotes the other quotes too, if both credit one agency. */
    int sharedQuotations(ComparedText other) {
        if (agency == null || !agency.equals(other.agency)) {
            return 0;
        }
        Set<Long> shared = new HashSet<>(quotations);
        shared.retainAll(other.quotations);
        return shared.size();
    }
}
