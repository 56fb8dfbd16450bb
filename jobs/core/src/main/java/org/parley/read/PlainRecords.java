package org.parley.read;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The records of a stream; behind a damaged one, reading goes on at the next line that looks like a record's first. */
final class PlainRecords implements ArchiveRecords {
    private final ByteScanner scanner;
    private final RecordFrame frame;
    private boolean lost;

    PlainRecords(InputStream in, int mostBytes) {
        this.scanner = new ByteScanner(in, RecordFrame.cap(mostBytes));
        this.frame = new RecordFrame(scanner);
    }

    @Override
    public @Nullable ArchivedRecord next() throws IOException {
        frame.skipLineEnds();
        if (lost) {
            search();
            lost = false;
        }
        if (scanner.peek() < 0) {
            return null;
        }
        ArchivedRecord record = frame.read(scanner.offset());
        if (record.isDamaged()) {
            lost = true;
            if (frame.header() > 0 && scanner.isKeptSinceMark()) {
                // What it took for its content may be the records behind it.
                scanner.backTo(frame.header());
            }
        }
        return record;
    }

    /** Goes to the next "WARC/" at a line's begin. */
    private void search() throws IOException {
        int matched = 0;
        boolean atBegin = true;
        while (scanner.peek() >= 0) {
            int b = scanner.peek();
            if (b == RecordFrame.BEGIN.charAt(matched) && (matched > 0 || atBegin)) {
                if (matched == 0) {
                    scanner.mark();
                }
                matched++;
                scanner.keep();
                if (matched == RecordFrame.BEGIN.length()) {
                    scanner.backTo(0);
                    return;
                }
                continue;
            }
            matched = 0;
            atBegin = b == '\n';
            scanner.skip();
        }
    }

    @Override
    public long reached() {
        return scanner.offset();
    }
}
