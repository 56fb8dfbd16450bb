package org.parley.nlp;

import org.parley.quote.Statement;
import org.parley.text.Layout;

/** A statement with the paragraph and sentence in which its content begins. */
record PlacedStatement(Statement statement, int paragraph, int sentence) {
    static PlacedStatement of(Statement statement, Layout layout) {
        if (statement.content().isEmpty()) {
            throw new IllegalArgumentException("a statement without content");
        }
        int token = Math.min(layout.tokenAt(statement.content().get(0).begin()), layout.tokens() - 1);
        return new PlacedStatement(statement, layout.paragraphOf(token), layout.sentenceOf(token));
    }
}
