package org.parley.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Cuts a table of text into rows: a line end inside a quotation ends none. */
final class CsvRecords {
    private final ByteScanner scanner;
    private final int cap;
    private long returns;
    private int delimiter = ',';
    private boolean unfinished;
    private boolean overCap;
    private long begin;
    private long length;
    private byte[] bytes = {};

    CsvRecords(InputStream in, int cap) {
        this.scanner = new ByteScanner(in, cap + 2);
        this.cap = cap;
        // So much is read twice at most, whatever the file holds.
        this.returns = 16L * cap;
    }

    /** What parts the cells of the rows to come; a comma unless said. */
    void partBy(char newDelimiter) {
        this.delimiter = newDelimiter;
    }

    /** Goes on to the next row that is not blank; false at the end. */
    boolean next() throws IOException {
        while (scanner.peek() == '\n' || scanner.peek() == '\r') {
            scanner.skip();
        }
        if (scanner.peek() < 0) {
            return false;
        }
        row();
        return true;
    }

    private void row() throws IOException {
        scanner.mark();
        begin = scanner.offset();
        overCap = false;
        boolean quoted = false;
        boolean atBegin = true;
        int firstLine = 0;
        for (int b = scanner.peek(); b >= 0 && (b != '\n' || quoted); b = scanner.peek()) {
            if (scanner.length() >= cap) {
                overCap = true;
                break;
            }
            scanner.keep();
            if (!quoted) {
                boolean mark = begin == 0 && scanner.length() <= 3 && b >= 0xBB;
                quoted = atBegin && b == '"';
                atBegin = b == delimiter || (atBegin && mark);
            } else if (b == '\n' && firstLine == 0) {
                firstLine = (int) scanner.length();
            } else if (b == '"') {
                quoted = scanner.peek() == '"';
                if (quoted) {
                    scanner.keep();
                }
            }
        }
        unfinished = quoted || overCap;
        length = scanner.length();
        bytes = unfinished ? new byte[0] : withoutReturn(scanner.kept());
        if (unfinished && firstLine > 0 && returns >= length) {
            returns -= length;
            scanner.backTo(firstLine);
        } else if (unfinished) {
            skipLine();
            length = scanner.offset() - begin;
        }
    }

    private void skipLine() throws IOException {
        while (scanner.peek() >= 0 && scanner.peek() != '\n') {
            scanner.skip();
        }
    }

    private static byte[] withoutReturn(byte[] row) {
        int end = row.length;
        return end > 0 && row[end - 1] == '\r' ? Arrays.copyOf(row, end - 1) : row;
    }

    /** Whether the row is too long or its quotation never ends. */
    boolean isUnfinished() {
        return unfinished;
    }

    /** Whether more than the cap was read without an end. */
    boolean isOverCap() {
        return overCap;
    }

    /** The place of the row's first byte. */
    long begin() {
        return begin;
    }

    /** Bytes of the row, or as far as was looked. */
    long length() {
        return length;
    }

    /** The row without its line end. */
    byte[] bytes() {
        return bytes;
    }
}
