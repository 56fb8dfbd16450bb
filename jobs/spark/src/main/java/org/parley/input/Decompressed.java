package org.parley.input;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.io.compress.CompressionCodec;

/** A decompressed stream whose every failure is an {@link IOException}: damaged bytes throw a codec out of its arrays. */
final class Decompressed extends FilterInputStream {
    private Decompressed(InputStream in) {
        super(in);
    }

    static InputStream by(CompressionCodec codec, InputStream raw) throws IOException {
        try {
            return new Decompressed(codec.createInputStream(raw));
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
