package org.parley.flow;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Article;

/**
 * An article beside what repeats in its outlet.
 *
 * @param article the article
 * @param articles articles of its outlet about its time; null when nothing repeats
 * @param templates see {@link OutletTemplates}
 * @param repeated see {@link OutletTemplates}
 */
public record JudgedArticle(
        Article article, @Nullable Long articles, @Nullable List<Long> templates, @Nullable List<Long> repeated) {}
