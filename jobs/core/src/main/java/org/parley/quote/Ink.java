package org.parley.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.parley.model.Span;

/** Which code points of a text are letters or digits, and which are seen at all. */
final class Ink {
    private static final Comparator<Span> IN_ORDER =
            Comparator.comparingInt(Span::begin).thenComparingInt(Span::end);

    private final BitSet letters = new BitSet();
    private final BitSet seen = new BitSet();
    private final int size;

    Ink(String text) {
        int[] points = text.codePoints().toArray();
        this.size = points.length;
        for (int i = 0; i < size; i++) {
            letters.set(i, isLetterOrNumber(points[i]));
            seen.set(i, !isSpace(points[i]));
        }
    }

    /** The letters and digits of the spans; one without any (a cue such as ':') counts by its marks. */
    BitSet letters(List<Span> spans) {
        BitSet all = new BitSet();
        spans.forEach(span -> all.or(inside(span)));
        return all;
    }

    /** The first and the last letter or digit of each span that has any, in order; both inclusive. */
    List<Span> ends(List<Span> spans) {
        List<Span> ends = new ArrayList<>();
        spans.stream().sorted(IN_ORDER).map(this::inside).forEach(inside -> {
            if (!inside.isEmpty()) {
                ends.add(new Span(inside.nextSetBit(0), inside.length() - 1));
            }
        });
        return ends;
    }

    private BitSet inside(Span span) {
        BitSet inside = only(letters, span);
        return inside.isEmpty() ? only(seen, span) : inside;
    }

    private BitSet only(BitSet marked, Span span) {
        BitSet inside = new BitSet();
        inside.set(Math.min(span.begin(), size), Math.min(span.end(), size));
        inside.and(marked);
        return inside;
    }

    private static boolean isLetterOrNumber(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    /** Also the next-line control, which Java doesn't take for a space. */
    private static boolean isSpace(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point) || point == 0x85;
    }
}
