package org.parley.dedup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What two texts share. They are aligned by the shingles that each has once (patience alignment, Cohen 2003): the
 * longest sequence of these that has one order in both, grown to runs of equal words. Where two runs leave a short gap
 * in both texts, figures and names that stand in the one gap alone against others in the other are changed.
 *
 * @param matched words in runs
 * @param shorter words of the shorter text
 * @param longer words of the longer text
 * @param kept figures and names in runs
 * @param changed figures and names that were changed
 */
public record Overlap(int matched, int shorter, int longer, int kept, int changed) {
    private static final int LONGEST_GAP = 60;
    private static final double LEAST_CONTAINED = 0.5;
    private static final double LEAST_LENGTH = 0.2;
    private static final int KEPT_OF_CHANGED = 8;

    /** Aligns the words of two articles. */
    public static Overlap of(List<Integer> one, List<Integer> other) {
        int[] a = one.stream().mapToInt(Integer::intValue).toArray();
        int[] b = other.stream().mapToInt(Integer::intValue).toArray();
        return new Alignment(a, b).overlap();
    }

    /** The share of the shorter text that the longer has, 0 to 1; 0 of an empty one. */
    public double containment() {
        return shorter == 0 ? 0 : (double) matched / shorter;
    }

    /** The share of both texts' words that they have in common (Dice), 0 to 1. */
    public double likeness() {
        return shorter == 0 ? 0 : 2.0 * matched / (shorter + longer);
    }

    /**
     * Whether the one text is a copy of the other, trimmed, lengthened or edited: at least half of the shorter one is
     * the longer one's, which is at most five times as long, and for each figure or name that was changed eight were
     * kept. Reports that a template makes (weather, markets, polls) share their sentences and differ in these.
     */
    public boolean isCopy() {
        return containment() >= LEAST_CONTAINED
                && shorter >= LEAST_LENGTH * longer
                && changed * KEPT_OF_CHANGED <= kept;
    }

    private record Run(int a, int b, int length) {}

    private static final class Alignment {
        private final int[] a;
        private final int[] b;

        Alignment(int[] a, int[] b) {
            this.a = a;
            this.b = b;
        }

        Overlap overlap() {
            int matched = 0;
            int kept = 0;
            int changed = 0;
            int endA = 0;
            int endB = 0;
            for (Run run : runs()) {
                changed += changed(endA, run.a, endB, run.b);
                for (int i = run.a; i < run.a + run.length; i++) {
                    kept += StoryWords.isAnchor(a[i]) ? 1 : 0;
                }
                matched += run.length;
                endA = run.a + run.length;
                endB = run.b + run.length;
            }
            changed += changed(endA, a.length, endB, b.length);
            return new Overlap(matched, Math.min(a.length, b.length), Math.max(a.length, b.length), kept, changed);
        }

        private List<Run> runs() {
            List<Run> runs = new ArrayList<>();
            int width = Math.min(Shingles.WORDS, Math.min(a.length, b.length));
            if (width == 0 || (width < Shingles.WORDS && a.length != b.length)) {
                return runs;
            }
            int endA = 0;
            int endB = 0;
            for (int[] match : chain()) {
                int i = match[0];
                int j = match[1];
                if (i < endA || j < endB) {
                    continue;
                }
                int begin = i;
                int beginB = j;
                while (begin > endA && beginB > endB && same(begin - 1, beginB - 1)) {
                    begin--;
                    beginB--;
                }
                int end = i;
                int other = j;
                while (end < a.length && other < b.length && same(end, other)) {
                    end++;
                    other++;
                }
                runs.add(new Run(begin, beginB, end - begin));
                endA = end;
                endB = other;
            }
            return runs;
        }

        private boolean same(int i, int j) {
            return StoryWords.unmarked(a[i]) == StoryWords.unmarked(b[j]);
        }

        /** The longest sequence of places of shingles that both have once, with places that grow in both. */
        private List<int[]> chain() {
            Map<Long, Integer> placesInB = unique(Shingles.of(b));
            Map<Long, Integer> placesInA = unique(Shingles.of(a));
            List<int[]> matches = new ArrayList<>();
            placesInA.forEach((shingle, i) -> {
                Integer j = placesInB.get(shingle);
                if (i >= 0 && j != null && j >= 0) {
                    matches.add(new int[] {i, j});
                }
            });
            matches.sort((one, other) -> Integer.compare(one[0], other[0]));
            return growing(matches);
        }

        private static Map<Long, Integer> unique(long[] shingles) {
            Map<Long, Integer> places = new HashMap<>(2 * shingles.length);
            for (int i = 0; i < shingles.length; i++) {
                places.merge(shingles[i], i, (first, again) -> -1);
            }
            return places;
        }

        /** The longest increasing subsequence by the second place (Fredman 1975). */
        private static List<int[]> growing(List<int[]> matches) {
            int[] tails = new int[matches.size()];
            int[] before = new int[matches.size()];
            int length = 0;
            for (int m = 0; m < matches.size(); m++) {
                int place = matches.get(m)[1];
                int low = 0;
                int high = length;
                while (low < high) {
                    int middle = (low + high) >>> 1;
                    if (matches.get(tails[middle])[1] < place) {
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
            int m = length == 0 ? -1 : tails[length - 1];
            for (int i = length - 1; i >= 0; i--) {
                chain[i] = matches.get(m);
                m = before[m];
            }
            return Arrays.asList(chain);
        }

        /** Figures and names of the two gaps that stand against each other. */
        private int changed(int beginA, int endA, int beginB, int endB) {
            if (endA - beginA > LONGEST_GAP || endB - beginB > LONGEST_GAP) {
                return 0;
            }
            return Math.min(alone(a, beginA, endA, b, beginB, endB), alone(b, beginB, endB, a, beginA, endA));
        }

        private static int alone(int[] words, int begin, int end, int[] others, int from, int to) {
            Set<Integer> there = new HashSet<>();
            for (int j = from; j < to; j++) {
                there.add(StoryWords.unmarked(others[j]));
            }
            Set<Integer> alone = new HashSet<>();
            for (int i = begin; i < end; i++) {
                if (StoryWords.isAnchor(words[i]) && !there.contains(StoryWords.unmarked(words[i]))) {
                    alone.add(words[i]);
                }
            }
            return alone.size();
        }
    }
}
