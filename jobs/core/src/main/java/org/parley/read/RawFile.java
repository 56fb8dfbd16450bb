package org.parley.read;

import java.io.IOException;
import java.io.InputStream;

/** A file as it lies on its disk, to be read from any place. */
@FunctionalInterface
public interface RawFile {
    /** A new stream that begins at a byte; whoever made the file closes it. */
    InputStream from(long offset) throws IOException;
}
