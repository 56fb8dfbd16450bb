package org.parley.flow;

import org.apache.spark.sql.Dataset;

/** Where rows are put down that a flow reads more than once, so that they are computed once. */
@FunctionalInterface
public interface Keeper {
    /**
     * The same rows, as they were put down.
     *
     * @param name of its own among what one flow keeps; what was kept under it before is dropped
     */
    <T extends Record> Dataset<T> keep(String name, Dataset<T> rows, Class<T> type);
}
