package org.parley.job;

import org.parley.table.Table;

/** Which part of its tables a stage makes anew. */
enum Scope {
    /** All. */
    WHOLE,
    /**
     * What hangs on the months that naming has rewritten; all where the table is behind the mentions for an earlier run's
     * sake; nothing where neither is so, or there is no table yet.
     */
    RENAMED;

    boolean isDue(Work work, Table<?> table) {
        return this == WHOLE || (work.has(table) && (!work.rewritten().isEmpty() || work.isBehindMentions(table)));
    }

    /** Whether all of a table is to be made anew, not some months of it. */
    boolean isWhole(Work work, Table<?> table) {
        return this == WHOLE || work.isBehindMentions(table);
    }
}
