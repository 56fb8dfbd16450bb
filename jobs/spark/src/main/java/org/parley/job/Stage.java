package org.parley.job;

/** A step of the way of the data: reads tables (or the raw corpus), writes tables. */
interface Stage {
    /** The command of this stage. */
    String name();

    /** Does the work; counts and times are the caller's to keep. */
    void run(Work work);
}
