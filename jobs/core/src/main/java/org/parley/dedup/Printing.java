package org.parley.dedup;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How two texts came to be printed, as far as outlets and headlines tell. */
public enum Printing {
    /** By two outlets, or by nobody knows whom. */
    ELSEWHERE,
    /** By one outlet under one headline, or one that only adds to the other. */
    AGAIN,
    /** By one outlet under headlines of which each has words in the other's place: a form is filled. */
    BY_A_FORM,
    /** By one outlet under two headlines. */
    UNDER_ANOTHER_HEADLINE;

    static Printing of(ComparedText one, ComparedText other) {
        if (one.outlet() == null || !one.outlet().equals(other.outlet())) {
            return ELSEWHERE;
        }
        Set<Integer> words = unmarked(one.title());
        Set<Integer> others = unmarked(other.title());
        Set<Integer> both = new HashSet<>(words);
        both.retainAll(others);
        int shorter = Math.min(words.size(), others.size());
        if (both.size() == shorter) {
            return AGAIN;
        }
        return 2 * both.size() >= Math.max(words.size(), others.size()) ? BY_A_FORM : UNDER_ANOTHER_HEADLINE;
    }

    private static Set<Integer> unmarked(List<Integer> words) {
        return words.stream().map(StoryWords::unmarked).collect(Collectors.toSet());
    }
}
