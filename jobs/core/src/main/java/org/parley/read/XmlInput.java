package org.parley.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * What an XML parser reads from: it remembers whether it was the disk, not the XML, that failed, and lets no single piece
 * of XML, which a parser keeps as a whole, be larger than a cap.
 */
final class XmlInput extends FilterInputStream {
    private static final int AHEAD = 1 << 16;

    private final long mostBytes;
    private long allowed;
    private boolean overCap;
    private @Nullable IOException failure;

    XmlInput(InputStream in, int mostBytes) {
        super(in);
        this.mostBytes = mostBytes;
        allow();
    }

    /** Another piece begins. */
    void allow() {
        allowed = mostBytes + AHEAD;
    }

    boolean isOverCap() {
        return overCap;
    }

    /** Throws what the disk threw, if it did. */
    void rethrow() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (allowed <= 0) {
            overCap = true;
            throw new IOException("a piece of XML over the cap");
        }
        try {
            int got = in.read(bytes, offset, length);
            allowed -= Math.max(0, got);
            return got;
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }
}
