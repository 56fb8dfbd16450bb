package org.parley.network;

import java.io.Closeable;
import java.io.IOException;

/**
 * A network being written: actors are there once it is open, ties are added one by one, and closing it writes what comes
 * after them. A file that was not closed after its last tie is no file.
 */
public interface NetworkFile extends Closeable {
    /** Writes the next tie. Both its actors are members of the network. */
    void add(Tie tie) throws IOException;
}
