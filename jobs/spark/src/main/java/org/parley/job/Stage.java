package org.parley.job;

/** A step of the way of the data: reads tables (or the raw corpus), writes tables. */
interface Stage {
    /** The command of this stage. */
    String name();

    /** Reads what the user handed over: a mistake in it is told before any stage does its work. */
    default void prepare(Work work) {}

    /** Whether there is anything to do. */
    default boolean isDue(Work work) {
        return true;
    }

    /** Does the work; counts and times are the caller's to keep. */
    void run(Work work);
}
