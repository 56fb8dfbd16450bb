package org.parley.quote;

import java.util.List;
import org.parley.model.Span;

/**
 * A text whose statements people marked.
 *
 * @param id its id in the gold set
 * @param text its first line is the headline
 * @param quotes those with content
 * @param discard stretches that don't count, such as boilerplate
 */
public record GoldDocument(String id, String text, List<GoldQuote> quotes, List<Span> discard) {
    public GoldDocument {
        quotes = List.copyOf(quotes);
        discard = List.copyOf(discard);
    }
}
