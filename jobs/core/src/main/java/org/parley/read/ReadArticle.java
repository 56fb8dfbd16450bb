package org.parley.read;

import org.parley.model.Article;

/** A document that could be read. */
public record ReadArticle(Article article) implements Read {}
