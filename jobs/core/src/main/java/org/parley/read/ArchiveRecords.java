package org.parley.read;

import java.io.Closeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The records of a web archive one after the other, damaged ones as such. */
interface ArchiveRecords extends Closeable {
    /** The next; null at the end. */
    @Nullable
    ArchivedRecord next() throws IOException;

    /** The place up to which was read. */
    long reached();

    @Override
    default void close() throws IOException {}
}
