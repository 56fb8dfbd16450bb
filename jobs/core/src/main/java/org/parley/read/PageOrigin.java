package org.parley.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a web page was found.
 *
 * @param path path of the file that holds it, below the input
 * @param offset where it begins in that file
 * @param sourceId the corpus's own id of it
 * @param url its address, where the corpus tells
 * @param fetched the day when it was fetched, after which it can't have been published
 * @param charset how its bytes are to be read, where the server said so
 */
record PageOrigin(
        String path,
        long offset,
        String sourceId,
        @Nullable String url,
        @Nullable LocalDate fetched,
        @Nullable String charset) {
    /** A file that is one page. */
    static PageOrigin file(String path) {
        return new PageOrigin(path, 0, path, null, null, null);
    }
}
