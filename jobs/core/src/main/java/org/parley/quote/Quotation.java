package org.parley.quote;

import java.util.List;
import org.parley.text.Range;

/**
 * Words in quotation marks.
 *
 * @param tokens from the opening mark to the closing one, over all its paragraphs
 * @param inner what stands inside the marks, one range a paragraph
 * @param words number of tokens that are words
 */
record Quotation(Stretch tokens, List<Range> inner, int words) {
    Quotation {
        inner = List.copyOf(inner);
    }
}
