package org.parley.job;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** How much of a stage's tables is behind what they are made from. */
sealed interface Due {
    /** All is as it would be made now. */
    record Nothing() implements Due {}

    /**
     * Some months of its sources are others than they were.
     *
     * @param months each yyyy-MM or undated
     */
    record Some(SortedSet<String> months) implements Due {}

    /** All is to be made, whatever is there. */
    record All() implements Due {}

    static Due nothing() {
        return new Nothing();
    }

    static Due all() {
        return new All();
    }

    /** Some months; nothing where there are none. */
    static Due of(Collection<String> months) {
        return months.isEmpty() ? new Nothing() : new Some(new TreeSet<>(months));
    }
}
