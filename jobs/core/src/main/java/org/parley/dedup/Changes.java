package org.parley.dedup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Figures and names of one text that stand where another has others. */
final class Changes {
    /** More words have no counterpart: who wrote them wrote something of his own. */
    private static final int LONGEST_GAP = 60;

    private final List<Gap> gaps = new ArrayList<>();
    private final Map<Renaming, Integer> renamings = new HashMap<>();

    private record Renaming(int from, int to) {}

    private record Gap(Set<Integer> inA, Set<Integer> inB) {}

    /** Notes what two gaps between runs have in each other's place. */
    void between(int[] a, int beginA, int endA, int[] b, int beginB, int endB) {
        if (endA - beginA > LONGEST_GAP || endB - beginB > LONGEST_GAP) {
            return;
        }
        Set<Integer> inA = alone(a, beginA, endA, b, beginB, endB);
        Set<Integer> inB = alone(b, beginB, endB, a, beginA, endA);
        inA.removeIf(word -> !StoryWords.isAnchor(word));
        inB.removeIf(word -> !StoryWords.isAnchor(word));
        gaps.add(new Gap(inA, inB));
        rename(inA, inB);
    }

    /** Notes which words of two headlines stand in each other's place, if they are otherwise much the same. */
    void headlines(int[] a, int[] b) {
        Set<Integer> inA = alone(a, 0, a.length, b, 0, b.length);
        Set<Integer> inB = alone(b, 0, b.length, a, 0, a.length);
        if (2 * Math.max(inA.size(), inB.size()) <= Math.min(a.length, b.length)) {
            rename(inA, inB);
        }
    }

    private void rename(Set<Integer> inA, Set<Integer> inB) {
        for (int from : inA) {
            for (int to : inB) {
                if (!StoryWords.isFigure(from) && !StoryWords.isFigure(to)) {
                    renamings.merge(new Renaming(StoryWords.unmarked(from), StoryWords.unmarked(to)), 1, Integer::sum);
                }
            }
        }
    }

    /** Names that became the same other name in two places or more. */
    int renamed() {
        return (int) again().map(Renaming::from).distinct().count();
    }

    /** Figures and names that were changed, renamed ones aside, each as often as it was. */
    int others() {
        Set<Integer> from = again().map(Renaming::from).collect(Collectors.toSet());
        Set<Integer> to = again().map(Renaming::to).collect(Collectors.toSet());
        return gaps.stream()
                .mapToInt(gap -> Math.min(without(gap.inA, from), without(gap.inB, to)))
                .sum();
    }

    private Stream<Renaming> again() {
        return renamings.entrySet().stream()
                .filter(renaming -> renaming.getValue() > 1)
                .map(Map.Entry::getKey);
    }

    private static int without(Set<Integer> words, Set<Integer> renamed) {
        return (int) words.stream()
                .filter(word -> !renamed.contains(StoryWords.unmarked(word)))
                .count();
    }

    private static Set<Integer> alone(int[] words, int begin, int end, int[] others, int from, int to) {
        Set<Integer> there = new HashSet<>();
        for (int j = from; j < to; j++) {
            there.add(StoryWords.unmarked(others[j]));
        }
        Set<Integer> alone = new HashSet<>();
        for (int i = begin; i < end; i++) {
            if (!there.contains(StoryWords.unmarked(words[i]))) {
                alone.add(words[i]);
            }
        }
        return alone;
    }
}
