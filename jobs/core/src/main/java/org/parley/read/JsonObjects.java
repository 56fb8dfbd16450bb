package org.parley.read;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.parley.model.RejectionCode;

/**
 * The objects of a file that is one JSON array of records, or records one after the other on any number of lines. An
 * object is found by its braces, so that a broken one doesn't hide those after it; what stands between objects and is
 * no comma, bracket or blank is refused in one piece.
 */
final class JsonObjects implements Documents {
    private final RecordReader records;
    private final ByteScanner scanner;
    private final String path;
    private final int mostBytes;

    JsonObjects(RecordReader records, InputStream in, String path, int mostBytes) {
        this.records = records;
        this.scanner = new ByteScanner(in, mostBytes);
        this.path = path;
        this.mostBytes = mostBytes;
    }

    @Override
    public @Nullable Read next() throws IOException {
        while (scanner.peek() >= 0 && isBetween(scanner.peek())) {
            scanner.skip();
        }
        int first = scanner.peek();
        if (first < 0) {
            return null;
        }
        scanner.mark();
        return first == '{' ? object() : debris();
    }

    private Read object() throws IOException {
        int depth = 0;
        boolean inString = false;
        boolean escaped = false;
        for (int b = scanner.peek(); b >= 0; b = scanner.peek()) {
            scanner.keep();
            if (inString && b != '\n') {
                inString = b != '"' || escaped;
                escaped = b == '\\' && !escaped;
            } else if (inString) {
                // No string of JSON goes over a line's end: this one was never closed.
                inString = false;
                escaped = false;
            } else if (b == '"') {
                inString = true;
            } else if (b == '{' || b == '[') {
                depth++;
            } else if ((b == '}' || b == ']') && --depth == 0) {
                break;
            }
        }
        return scanner.length() > mostBytes
                ? StrictText.tooLarge(path, scanner.marked(), scanner.length(), mostBytes)
                : records.read(scanner.kept(), path, scanner.marked());
    }

    private Read debris() throws IOException {
        while (scanner.peek() >= 0 && scanner.peek() != '{') {
            scanner.keep();
        }
        String detail = scanner.length() + " bytes that are no record";
        return ReadRejection.of(path, scanner.marked(), RejectionCode.MALFORMED_JSON, detail);
    }

    private boolean isBetween(int b) {
        boolean mark = scanner.offset() < 3 && (b == 0xEF || b == 0xBB || b == 0xBF);
        return mark || b == ' ' || b == '\t' || b == '\r' || b == '\n' || b == ',' || b == '[' || b == ']';
    }

    @Override
    public long reached() {
        return scanner.offset();
    }
}
