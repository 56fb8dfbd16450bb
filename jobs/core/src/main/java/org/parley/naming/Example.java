package org.parley.naming;

import java.util.List;
import org.parley.model.Span;
import org.parley.text.CodePoints;
import org.parley.text.Layout;
import org.parley.text.Range;

/** A sentence that mentions an actor. */
public final class Example {
    private static final int REACH = 90;

    private Example() {}

    /** The words around a mention, from its sentence alone, with the mention in square brackets. */
    public static String of(String text, Span mention) {
        Range range = CodePoints.of(text).range(mention);
        Layout layout = Layout.of(text, List.of());
        int token = layout.tokenAt(range.begin());
        int sentence = layout.sentenceOf(token);
        int first = layout.begin(layout.sentenceFirst(sentence));
        int beyond = sentence + 1 < layout.sentences()
                ? layout.end(layout.sentenceFirst(sentence + 1) - 1)
                : layout.end(layout.tokens() - 1);
        int begin = Math.min(range.begin(), Math.max(first, range.begin() - REACH));
        int end = Math.max(range.end(), Math.min(beyond, range.end() + REACH));
        String cut = (begin > first ? "… " : "") + text.substring(begin, range.begin()) + "[" + range.of(text) + "]"
                + text.substring(range.end(), end) + (end < beyond ? " …" : "");
        return cut.replaceAll("\\s+", " ").strip();
    }
}
