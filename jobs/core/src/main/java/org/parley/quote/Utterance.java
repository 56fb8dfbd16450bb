package org.parley.quote;

import java.util.ArrayList;
import java.util.List;
import org.parley.text.Layout;
import org.parley.text.Quotation;
import org.parley.text.Range;

/**
 * A quotation over all its paragraphs, as tokens.
 *
 * @param tokens from the opening mark to the closing one
 * @param inner what stands inside the marks, one range a paragraph
 * @param words number of tokens that are words
 */
record Utterance(Stretch tokens, List<Range> inner, int words) {
    Utterance {
        inner = List.copyOf(inner);
    }

    /** The quotations of a text that hold a word and have so many others around them, by begin. */
    static List<Utterance> of(Layout layout, int depth) {
        List<Utterance> found = new ArrayList<>();
        List<Quotation> parts = new ArrayList<>();
        for (Quotation quotation : layout.quotations()) {
            if (quotation.depth() != depth) {
                continue;
            }
            parts.add(quotation);
            if (!quotation.continues()) {
                join(layout, parts, found);
                parts.clear();
            }
        }
        if (!parts.isEmpty()) {
            join(layout, parts, found);
        }
        return found;
    }

    private static void join(Layout layout, List<Quotation> parts, List<Utterance> found) {
        int first = layout.tokenAt(parts.get(0).range().begin());
        int beyond = layout.tokenAt(parts.get(parts.size() - 1).range().end() - 1) + 1;
        int words = words(layout, first, beyond);
        if (words > 0) {
            found.add(new Utterance(
                    new Stretch(first, beyond),
                    parts.stream()
                            .map(Quotation::inner)
                            .filter(inner -> inner.length() > 0)
                            .toList(),
                    words));
        }
    }

    private static int words(Layout layout, int first, int beyond) {
        int words = 0;
        for (int i = first; i < beyond; i++) {
            if (Character.isLetterOrDigit(layout.word(i).codePointAt(0))) {
                words++;
            }
        }
        return words;
    }
}
