package org.parley.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Goes through a stream byte by byte, keeping what it is told to, up to a cap. */
final class ByteScanner {
    private static final int LARGE = 1 << 20;

    private final InputStream in;
    private final int cap;
    private byte[] buffer = new byte[1 << 16];
    private int filled;
    private int next;
    private long offset;
    private byte[] kept = new byte[1024];
    private int keptBytes;
    private long keptFrom;

    /** @param cap bytes to keep of a record */
    ByteScanner(InputStream in, int cap) {
        this.in = in;
        this.cap = cap;
    }

    /** The place of the next byte. */
    long offset() {
        return offset;
    }

    /** The next byte, from 0 to 255, which stays the next one; -1 at the end. */
    int peek() throws IOException {
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

    /** Goes past the next byte, without keeping it. */
    void skip() throws IOException {
        if (peek() >= 0) {
            next++;
            offset++;
        }
    }

    /** Keeps from the next byte on. */
    void mark() {
        kept = kept.length > LARGE ? new byte[1024] : kept;
        keptBytes = 0;
        keptFrom = offset;
    }

    /** Goes past the next byte and keeps it, unless the cap is reached. */
    void keep() throws IOException {
        int b = peek();
        if (b >= 0) {
            if (keptBytes < cap) {
                room(1);
                kept[keptBytes++] = (byte) b;
            }
            next++;
            offset++;
        }
    }

    /** Goes past bytes that are at hand, up to so many, and keeps them, unless the cap is reached; returns how many. */
    long keepMost(long most) throws IOException {
        if (peek() < 0) {
            return 0;
        }
        int from = next;
        long passed = skipMost(most);
        int more = (int) Math.min(passed, cap - keptBytes);
        room(more);
        System.arraycopy(buffer, from, kept, keptBytes, more);
        keptBytes += more;
        return passed;
    }

    /** Goes past bytes that are at hand, up to so many, without keeping them; returns how many. */
    long skipMost(long most) throws IOException {
        if (peek() < 0) {
            return 0;
        }
        int passed = (int) Math.min(most, filled - next);
        next += passed;
        offset += passed;
        return passed;
    }

    /** How many bytes the scanner has gone past since it last read from its stream. */
    int place() {
        return next;
    }

    /** Whether everything since the mark was kept. */
    boolean isKeptSinceMark() {
        return keptBytes == length();
    }

    /** Where the mark was set. */
    long marked() {
        return keptFrom;
    }

    /** How many bytes were passed since the mark, kept or not. */
    long length() {
        return offset - keptFrom;
    }

    /** What was kept since the mark. */
    byte[] kept() {
        return Arrays.copyOf(kept, keptBytes);
    }

    private void room(int more) {
        if (kept.length - keptBytes < more) {
            kept = Arrays.copyOf(kept, Math.max(keptBytes + more, (int) Math.min(cap, 2L * kept.length)));
        }
    }

    /** Goes back to a byte after the mark; no byte may have been skipped or dropped since. */
    void backTo(int fromMark) {
        byte[] again = kept();
        if (again.length != length()) {
            throw new IllegalStateException("bytes were dropped since the mark");
        }
        int back = again.length - fromMark;
        byte[] joined = new byte[Math.max(1 << 16, back + filled - next)];
        System.arraycopy(again, fromMark, joined, 0, back);
        System.arraycopy(buffer, next, joined, back, filled - next);
        filled = back + filled - next;
        next = 0;
        buffer = joined;
        offset = keptFrom + fromMark;
        mark();
    }
}
