package org.parley.read;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The records of a stretch of lines; blank lines are none. */
final class JsonLines implements Documents {
    private final RecordReader records;
    private final Lines lines;
    private final String path;
    private final int mostBytes;
    private long reached;

    JsonLines(RecordReader records, Lines lines, String path, int mostBytes) {
        this.records = records;
        this.lines = lines;
        this.path = path;
        this.mostBytes = mostBytes;
    }

    @Override
    public @Nullable Read next() throws IOException {
        for (Line line = lines.next(); line != null; line = lines.next()) {
            reached = line.offset() + line.length();
            if (line.isCut()) {
                return StrictText.tooLarge(path, line.offset(), line.length(), mostBytes);
            }
            if (!RecordReader.isBlank(line.bytes())) {
                return records.read(line.bytes(), path, line.offset());
            }
        }
        return null;
    }

    @Override
    public long reached() {
        return reached;
    }
}
