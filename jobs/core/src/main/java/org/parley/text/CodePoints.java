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
        int[] found = new int[0];
        int count = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, Math.max(8, count * 2));
                }
                found[count++] = i;
                i++;
            }
        }
        return new CodePoints(Arrays.copyOf(found, count));
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
