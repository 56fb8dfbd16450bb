package org.parley.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines that begin in a stretch of a stream, in bounded memory: of a line longer than the cap only its
 * first bytes are kept.
 */
final class Lines {
    private final InputStream in;
    private final long end;
    private final int cap;
    private final byte[] buffer = new byte[1 << 16];
    private int filled;
    private int next;
    private long offset;

    /**
     * @param in the stream, standing at the byte {@code offset}
     * @param offset the first byte; unless 0, the line that it lies in belongs to the stretch before
     * @param end lines that begin here or later belong to the next stretch
     * @param cap bytes to keep of a line
     */
    Lines(InputStream in, long offset, long end, int cap) {
        this.in = in;
        this.offset = offset;
        this.end = end;
        this.cap = cap;
    }

    /** Goes on behind the end of the line that the stream stands in. */
    void skipLine() throws IOException {
        read(new ByteArrayOutputStream(0), 0);
    }

    /** The next line; null at the end. */
    @Nullable
    Line next() throws IOException {
        if (offset >= end || peek() < 0) {
            return null;
        }
        long begin = offset;
        ByteArrayOutputStream kept = new ByteArrayOutputStream(1024);
        long length = read(kept, cap);
        return new Line(begin, kept.toByteArray(), length);
    }

    private int peek() throws IOException {
        while (next == filled) {
            filled = in.read(buffer, 0, buffer.length);
            next = 0;
            if (filled < 0) {
                filled = 0;
                return -1;
            }
        }
        return buffer[next] & 0xff;
    }

    /** Reads to behind the next line end, keeping so many bytes; returns the line's length. */
    private long read(ByteArrayOutputStream kept, int keep) throws IOException {
        long length = 0;
        while (peek() >= 0) {
            int from = next;
            while (next < filled && buffer[next] != '\n') {
                next++;
            }
            int run = next - from;
            int room = (int) Math.min(run, Math.max(0, keep - length));
            kept.write(buffer, from, room);
            length += run;
            offset += run;
            if (next < filled) {
                next++;
                offset++;
                return length;
            }
        }
        return length;
    }
}
