package org.parley.input;

import org.jspecify.annotations.Nullable;
import org.parley.model.Article;
import org.parley.model.Rejection;

/**
 * What became of one document: exactly one of the two is there.
 *
 * @param article the document, when it could be read
 * @param rejection why not, when it couldn't
 */
public record Ingested(@Nullable Article article, @Nullable Rejection rejection) {
    public Ingested {
        if ((article == null) == (rejection == null)) {
            throw new IllegalArgumentException("either an article or a rejection");
        }
    }
}
