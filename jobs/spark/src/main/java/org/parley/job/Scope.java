package org.parley.job;

import org.parley.table.Table;

/** Which part of its tables a stage makes anew. */
enum Scope {
    /** All. */
    WHOLE,
    /** What hangs on the months that naming has rewritten; nothing where it rewrote none, or there is no table yet. */
    RENAMED;

    boolean isDue(Work work, Table<?> table) {
        return this == WHOLE || (work.has(table) && !work.rewritten().isEmpty());
    }
}
