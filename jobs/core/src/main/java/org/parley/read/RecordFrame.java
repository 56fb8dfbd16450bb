package org.parley.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.util.Locale;
import org.parley.read.ArchivedRecord.State;

/**
 * Finds where a record of a web archive begins and ends: a first line "WARC/1.1", a header with a Content-Length, a blank
 * line, so many bytes, two line ends. What stands in between is left to a reader with the whole grammar.
 */
final class RecordFrame {
    /** What a record begins with. */
    static final String BEGIN = "WARC/";

    private static final int LONGEST_HEADER = 1 << 16;

    private final ByteScanner scanner;
    private int header;

    RecordFrame(ByteScanner scanner) {
        this.scanner = scanner;
    }

    /** How many bytes to keep of a record, header and HTTP header included. */
    static int cap(int mostBytes) {
        return (int) Math.min(Integer.MAX_VALUE - 64L, mostBytes + 2L * LONGEST_HEADER);
    }

    /** Whether records of a type may hold a document; of others no content is kept. */
    static boolean isRead(String type) {
        return type.equals("response") || type.equals("conversion") || type.equals("resource");
    }

    /** Bytes of the header that was read last, the blank line included. */
    int header() {
        return header;
    }

    /** Goes past line ends. */
    void skipLineEnds() throws IOException {
        while (scanner.peek() == '\n' || scanner.peek() == '\r') {
            scanner.skip();
        }
    }

    /** The record that begins at the scanner's place. */
    ArchivedRecord read(long offset) throws IOException {
        scanner.mark();
        header = 0;
        String head = head();
        if (head.isEmpty()) {
            return ArchivedRecord.damaged(offset, "no header of a record");
        }
        header = (int) scanner.length();
        long content = number(field(head, "content-length"));
        String type = field(head, "warc-type").toLowerCase(Locale.ROOT);
        if (content < 0 || type.isEmpty()) {
            return ArchivedRecord.damaged(offset, "a header without a Content-Length or WARC-Type");
        }
        boolean wanted = isRead(type);
        long left = content;
        while (left > 0 && scanner.peek() >= 0) {
            left -= wanted ? scanner.keepMost(left) : scanner.skipMost(left);
        }
        byte[] kept = wanted ? scanner.kept() : new byte[0];
        long length = header + content;
        if (left > 0) {
            return ArchivedRecord.damaged(offset, left + " bytes of the record's " + length + " are missing");
        }
        if (!endsHere()) {
            return ArchivedRecord.damaged(
                    offset, "the record does not end after the " + content + " bytes that it states");
        }
        State state = wanted && kept.length < length ? State.CUT : State.WHOLE;
        return new ArchivedRecord(offset, type, kept, length, state);
    }

    /** Whether two line ends follow, or the end of the file, or, as some writers leave it, another record. */
    private boolean endsHere() throws IOException {
        if (scanner.peek() == BEGIN.charAt(0)) {
            return true;
        }
        for (int i = 0; i < 2; i++) {
            if (scanner.peek() == '\r') {
                scanner.skip();
            }
            if (scanner.peek() >= 0 && scanner.peek() != '\n') {
                return false;
            }
            scanner.skip();
        }
        return true;
    }

    /** The header's lines; empty where none is. */
    private String head() throws IOException {
        int last = 0;
        int ends = 0;
        while (scanner.length() < LONGEST_HEADER && ends < 2) {
            int b = scanner.peek();
            if (b < 0 || (scanner.length() < BEGIN.length() && b != BEGIN.charAt((int) scanner.length()))) {
                return "";
            }
            scanner.keep();
            if (b == '\n') {
                ends++;
            } else if (b != '\r' || last == '\r') {
                ends = 0;
            }
            last = b;
        }
        return ends == 2 ? new String(scanner.kept(), ISO_8859_1) : "";
    }

    private static String field(String head, String name) {
        for (String line : head.split("\r?\n", -1)) {
            int colon = line.indexOf(':');
            if (colon > 0 && line.substring(0, colon).strip().equalsIgnoreCase(name)) {
                return line.substring(colon + 1).strip();
            }
        }
        return "";
    }

    private static long number(String digits) {
        return digits.matches("\\d{1,15}") ? Long.parseLong(digits) : -1;
    }
}
