package org.parley.job;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.table.StageAccount;

/** A step of the way of the data: reads tables (or the raw corpus), writes tables. */
interface Stage {
    /** The command of this stage. */
    String name();

    /** Reads what the user handed over: a mistake in it is told before any stage does its work. */
    default void prepare(Work work) {}

    /** How much there is to do, once the stages before it are done. */
    default Due due(Work work) {
        return Due.all();
    }

    /** Does the work; counts and times are the caller's to keep. */
    void run(Work work, Due due);

    /** Tells what its rows hang on but for the tables that it reads; null for a stage that is always done. */
    default @Nullable String fingerprint(Work work) {
        return null;
    }

    /** What the log says of it once it is done. */
    default StageAccount account(Work work) {
        return work.account(List.of());
    }
}
