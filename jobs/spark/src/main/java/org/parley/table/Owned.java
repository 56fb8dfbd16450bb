package org.parley.table;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which part of a table a command answers for: it replaces exactly that, also where nothing is left. */
public sealed interface Owned {
    /** The whole table. */
    static Owned all() {
        return new All();
    }

    /** Some months of a table, each yyyy-MM or undated. */
    static Owned months(Collection<String> months) {
        return new Months(new TreeSet<>(months));
    }

    record All() implements Owned {}

    record Months(SortedSet<String> months) implements Owned {
        public Months {
            if (months.isEmpty()) {
                throw new IllegalArgumentException("no month is owned");
            }
        }
    }
}
