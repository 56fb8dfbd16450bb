package org.parley.job;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.spark.sql.Dataset;
import org.apache.spark.storage.StorageLevel;

/** Rows that are read more than once: they stay on the executors' disks until this is closed. */
final class KeptRows implements AutoCloseable {
    private final Deque<Dataset<?>> kept = new ArrayDeque<>();

    /** Keeps rows once they are computed. */
    <T> Dataset<T> keep(Dataset<T> rows) {
        Dataset<T> persisted = rows.persist(StorageLevel.DISK_ONLY());
        kept.addFirst(persisted);
        return persisted;
    }

    /** Lets go of them, the last first. */
    @Override
    public void close() {
        kept.forEach(Dataset::unpersist);
    }
}
