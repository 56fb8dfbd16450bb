package org.parley.naming;

import java.util.List;

/**
 * An article's text with its mentions by name.
 *
 * @param month month of publication
 * @param text the text
 * @param names the mentions, in any order
 */
public record NamedArticle(String month, String text, List<FoundName> names) {
    public NamedArticle {
        names = List.copyOf(names);
    }
}
