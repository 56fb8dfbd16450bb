package org.parley.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The records of a file of gzip members that begin in a stretch of it. A stretch begins with the first member that begins
 * a record, and ends with such a member that begins in the next one.
 */
final class GzipRecords implements ArchiveRecords {
    private final GzipMembers members;
    private final long end;
    private final int mostBytes;
    private ByteScanner scanner;
    private RecordFrame frame;
    private boolean lost;

    GzipRecords(RawFile file, long begin, long end, int mostBytes) throws IOException {
        this.members = new GzipMembers(file, begin, RecordFrame.BEGIN);
        this.end = end;
        this.mostBytes = mostBytes;
        this.scanner = new ByteScanner(members, RecordFrame.cap(mostBytes));
        this.frame = new RecordFrame(scanner);
    }

    @Override
    public @Nullable ArchivedRecord next() throws IOException {
        try {
            if (lost) {
                lost = false;
                members.goOn();
                scanner = new ByteScanner(members, RecordFrame.cap(mostBytes));
                frame = new RecordFrame(scanner);
            }
            frame.skipLineEnds();
            if (scanner.peek() < 0 || (members.member() >= end && isMembersBegin())) {
                return null;
            }
            long offset = members.member();
            ArchivedRecord record = frame.read(offset);
            lost = record.isDamaged();
            return record;
        } catch (DamagedException e) {
            lost = true;
            return ArchivedRecord.damaged(members.member(), String.valueOf(e.getMessage()));
        }
    }

    private boolean isMembersBegin() throws IOException {
        return members.readFrom() + scanner.place() == 0 && scanner.peek() == RecordFrame.BEGIN.charAt(0);
    }

    @Override
    public long reached() {
        return members.member();
    }

    @Override
    public void close() throws IOException {
        members.close();
    }
}
