package org.parley.dedup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Runs of words that two texts share in one order, from the shingles that each has once (patience alignment, Cohen
 * 2003): the longest sequence of these, grown to both sides as far as the words are equal.
 */
final class Alignment {
    private static final int SEVERAL = -1;

    private final int[] a;
    private final int[] b;

    Alignment(int[] a, int[] b) {
        this.a = a;
        this.b = b;
    }

    /** A run: its first word in either text, and its length. */
    record Run(int a, int b, int length) {}

    List<Run> runs() {
        List<Run> runs = new ArrayList<>();
        if (Math.min(a.length, b.length) < Shingles.WORDS && a.length != b.length) {
            return runs;
        }
        int endA = 0;
        int endB = 0;
        for (int[] match : chain()) {
            if (match[0] < endA || match[1] < endB) {
                continue;
            }
            int back = 0;
            while (match[0] - back > endA && match[1] - back > endB && same(match[0] - back - 1, match[1] - back - 1)) {
                back++;
            }
            int ahead = 0;
            while (match[0] + ahead < a.length
                    && match[1] + ahead < b.length
                    && same(match[0] + ahead, match[1] + ahead)) {
                ahead++;
            }
            runs.add(new Run(match[0] - back, match[1] - back, back + ahead));
            endA = match[0] + ahead;
            endB = match[1] + ahead;
        }
        return runs;
    }

    private boolean same(int i, int j) {
        return StoryWords.unmarked(a[i]) == StoryWords.unmarked(b[j]);
    }

    /** The longest sequence of places of shingles that both have once, with places that grow in both. */
    private List<int[]> chain() {
        Map<Long, Integer> inB = places(Shingles.of(b));
        List<int[]> matches = new ArrayList<>();
        places(Shingles.of(a)).forEach((shingle, i) -> {
            int j = inB.getOrDefault(shingle, SEVERAL);
            if (i != SEVERAL && j != SEVERAL) {
                matches.add(new int[] {i, j});
            }
        });
        matches.sort((one, other) -> Integer.compare(one[0], other[0]));
        return growing(matches);
    }

    private static Map<Long, Integer> places(long[] shingles) {
        Map<Long, Integer> places = new HashMap<>(2 * shingles.length);
        for (int i = 0; i < shingles.length; i++) {
            places.merge(shingles[i], i, (first, again) -> SEVERAL);
        }
        return places;
    }

    /** The longest increasing subsequence by the second place (Fredman 1975). */
    private static List<int[]> growing(List<int[]> matches) {
        int[] tails = new int[matches.size()];
        int[] before = new int[matches.size()];
        int length = 0;
        for (int m = 0; m < matches.size(); m++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (matches.get(tails[middle])[1] < matches.get(m)[1]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[m] = low == 0 ? -1 : tails[low - 1];
            tails[low] = m;
            length = Math.max(length, low + 1);
        }
        int[][] chain = new int[length][];
        for (int i = length - 1, m = length == 0 ? -1 : tails[length - 1]; i >= 0; i--, m = before[m]) {
            chain[i] = matches.get(m);
        }
        return Arrays.asList(chain);
    }
}
