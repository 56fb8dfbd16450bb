package org.parley.quote;

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

    boolean holds(int token) {
        return first <= token && token < beyond;
    }
}
