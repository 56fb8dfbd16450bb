package org.parley.comention;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.parley.model.Span;

/** Stretches of a text that may overlap, made so that a place in them is found by bisection. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Stretches(int[] begins, int[] ends) {
    static Stretches of(List<Span> spans) {
        List<Span> inOrder =
                spans.stream().sorted(Comparator.comparingInt(Span::begin)).toList();
        int[] begins = new int[inOrder.size()];
        int[] ends = new int[inOrder.size()];
        int size = 0;
        for (Span span : inOrder) {
            if (size > 0 && span.begin() <= ends[size - 1]) {
                ends[size - 1] = Math.max(ends[size - 1], span.end());
            } else {
                begins[size] = span.begin();
                ends[size++] = span.end();
            }
        }
        return new Stretches(Arrays.copyOf(begins, size), Arrays.copyOf(ends, size));
    }

    /** Whether a place lies in one of them. */
    boolean cover(int place) {
        int found = Arrays.binarySearch(begins, place);
        int at = found >= 0 ? found : -found - 2;
        return at >= 0 && place < ends[at];
    }
}
