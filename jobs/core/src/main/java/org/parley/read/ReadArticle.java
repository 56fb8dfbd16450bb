package org.parley.read;

import java.util.List;
import org.parley.model.Article;
import org.parley.model.Rejection;

/**
 * A document that could be read.
 *
 * @param refused what it states and was refused, though the document is kept: days that can't be
 */
public record ReadArticle(Article article, List<Rejection> refused) implements Read {
    public ReadArticle {
        refused = List.copyOf(refused);
    }
}
