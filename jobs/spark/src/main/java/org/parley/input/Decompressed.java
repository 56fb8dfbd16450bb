package org.parley.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A decompressed stream whose every failure is an {@link IOException}: damaged bytes throw a codec out of its arrays. */
final class Decompressed extends FilterInputStream {
    private Decompressed(InputStream in) {
        super(in);
    }

    /** Begins to decompress. */
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    static InputStream of(Opening opening) throws IOException {
        try {
            return new Decompressed(opening.open());
        } catch (RuntimeException e) {
            throw new IOException("damaged: " + e, e);
        }
    }

    @Override
    public int read() throws IOException {
        try {
            return in.read();
        } catch (RuntimeException e) {
            throw new IOException("damaged: " + e, e);
        }
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        try {
            return in.read(bytes, offset, length);
        } catch (RuntimeException e) {
            throw new IOException("damaged: " + e, e);
        }
    }
}
