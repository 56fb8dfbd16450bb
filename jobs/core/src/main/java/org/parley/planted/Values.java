package org.parley.planted;

/** What is asked of the numbers that a corpus is made by. */
final class Values {
    private Values() {}

    static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    static void requireShare(double value, String name) {
        require(value >= 0 && value <= 1, name + ": from 0 to 1");
    }
}
