package org.parley.read;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The documents among the records of a web archive. */
final class ArchiveDocuments implements Documents {
    private final ArchiveReader reader;
    private final ArchiveRecords records;
    private final String path;
    private final Map<String, Long> passed = new TreeMap<>();

    ArchiveDocuments(ArchiveReader reader, ArchiveRecords records, String path) {
        this.reader = reader;
        this.records = records;
        this.path = path;
    }

    @Override
    public @Nullable Read next() throws IOException {
        for (ArchivedRecord record = records.next(); record != null; record = records.next()) {
            if (record.isDamaged()) {
                return reader.malformed(path, record, record.type());
            }
            Read read = reader.read(record, path, passed);
            if (read != null) {
                return read;
            }
        }
        return null;
    }

    @Override
    public long reached() {
        return records.reached();
    }

    @Override
    public Map<String, Long> passedOver() {
        return passed;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
