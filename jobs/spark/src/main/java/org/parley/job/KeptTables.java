package org.parley.job;

import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.Dataset;
import org.parley.flow.Keeper;

/** Rows put down beside the warehouse's tables until this is closed; a lost executor takes none of them along. */
final class KeptTables implements Keeper, AutoCloseable {
    private final Work work;
    private final SortedSet<String> names = new TreeSet<>();

    KeptTables(Work work) {
        this.work = work;
    }

    @Override
    public <T extends Record> Dataset<T> keep(String name, Dataset<T> rows, Class<T> type) {
        names.add(name);
        return work.keep(name, rows, type);
    }

    @Override
    public void close() {
        names.forEach(work::drop);
    }
}
