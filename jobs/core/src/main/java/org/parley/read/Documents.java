package org.parley.read;

import java.io.Closeable;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The documents of a file, or of a stretch of it, one after the other, in bounded memory. */
public interface Documents extends Closeable {
    /**
     * What became of the next document; null at the end.
     *
     * @throws IOException when the file can't be read further: it is damaged, or its disk is
     */
    @Nullable
    Read next() throws IOException;

    /** The place up to which was read, as offsets of articles count. */
    long reached();

    /** Records that are no documents, by what they are. */
    default Map<String, Long> passedOver() {
        return Map.of();
    }

    /** Frees what they hold themselves; the stream that they were given is its giver's. */
    @Override
    default void close() throws IOException {}
}
