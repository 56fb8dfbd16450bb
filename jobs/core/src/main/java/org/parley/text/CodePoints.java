package org.parley.text;

import java.util.Arrays;
import org.parley.model.Span;

/**
 * Converts between UTF-16 places in a text and code points. Costs nothing for texts without surrogate pairs, and a
 * binary search over the pairs otherwise.
 */
public final class CodePoints {
    /** The UTF-16 places of the low halves of the text's surrogate pairs, ascending. */
    private final int[] lowHalves;

    private CodePoints(int[] lowHalves) {
        this.lowHalves = lowHalves;
    }

    public static CodePoints of(String text) {
        int pairs = text.length() - text.codePointCount(0, text.length());
        int[] found = new int[pairs];
        int count = 0;
        for (int i = 1; count < pairs; i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                found[count++] = i;
            }
        }
        return new CodePoints(found);
    }

    /** The number of code points before a UTF-16 place; a place inside a pair counts as its begin. */
    public int before(int place) {
        if (lowHalves.length == 0) {
            return place;
        }
        int found = Arrays.binarySearch(lowHalves, place);
        return place - (found >= 0 ? found + 1 : -found - 1);
    }

    public Span span(Range range) {
        return new Span(before(range.begin()), before(range.end()));
    }

    /** The UTF-16 place before which there are so many code points. */
    public int place(int codePoints) {
        int low = 0;
        int high = lowHalves.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (lowHalves[middle] - middle - 1 < codePoints) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return codePoints + low;
    }

    public Range range(Span span) {
        return new Range(place(span.begin()), place(span.end()));
    }
}
