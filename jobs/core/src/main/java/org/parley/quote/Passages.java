package org.parley.quote;

import java.util.ArrayList;
import java.util.List;
import org.parley.text.Layout;

/** The passages that a page is read in: its paragraphs, long ones cut between sentences. */
final class Passages {
    private static final int LONG = 250;

    private final Layout layout;

    Passages(Layout layout) {
        this.layout = layout;
    }

    List<Stretch> all() {
        List<Stretch> passages = new ArrayList<>();
        for (int paragraph = 0; paragraph < layout.paragraphs(); paragraph++) {
            int from = layout.paragraphFirst(paragraph);
            int beyond = layout.paragraphFirst(paragraph + 1);
            while (from < beyond) {
                int to = cut(from, beyond);
                passages.add(new Stretch(from, to));
                from = to;
            }
        }
        return passages;
    }

    /** The end of the last whole sentence that fits, or else a plain cut. */
    private int cut(int from, int beyond) {
        if (beyond - from <= LONG) {
            return beyond;
        }
        int to = from;
        int sentence = layout.sentenceOf(from);
        while (to < beyond) {
            sentence++;
            int next = Math.min(beyond, layout.sentenceFirst(sentence));
            if (next - from > LONG) {
                return to > from ? to : Math.min(next, from + LONG);
            }
            to = next;
        }
        return to;
    }
}
