package org.parley.quote;

import java.util.List;

/** Tokens from one to another, the second exclusive; never empty. */
record Stretch(int first, int beyond) {
    Stretch {
        if (first < 0 || beyond <= first) {
            throw new IllegalArgumentException("not a stretch: " + first + " to " + beyond);
        }
    }

    int length() {
        return beyond - first;
    }

    int last() {
        return beyond - 1;
    }

    boolean meets(Stretch other) {
        return first < other.beyond && other.first < beyond;
    }

    boolean holds(int token) {
        return first <= token && token < beyond;
    }

    /** Whether two lots of tokens share at least half of what either holds; each lot's stretches lie apart. */
    static boolean shareHalf(List<Stretch> some, List<Stretch> others) {
        int shared = 0;
        for (Stretch one : some) {
            for (Stretch other : others) {
                shared += Math.max(0, Math.min(one.beyond, other.beyond) - Math.max(one.first, other.first));
            }
        }
        int all = length(some) + length(others) - shared;
        return shared > 0 && 2 * shared >= all;
    }

    private static int length(List<Stretch> stretches) {
        return stretches.stream().mapToInt(Stretch::length).sum();
    }
}
