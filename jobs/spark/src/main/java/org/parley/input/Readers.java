package org.parley.input;

import java.io.IOException;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.parley.read.CsvReader;
import org.parley.read.Documents;
import org.parley.read.FieldMap;
import org.parley.read.ReadOptions;
import org.parley.read.RecordReader;
import org.parley.read.ScrapedPageReader;

/** The reader of each format. */
final class Readers implements Serializable {
    private static final long serialVersionUID = 1;

    private final RecordReader records;
    private final ScrapedPageReader pages;
    private final CsvReader csv;
    private final CsvReader tsv;

    Readers(FieldMap fields, ReadOptions options, @Nullable Character delimiter) {
        this.records = new RecordReader(fields, options);
        this.pages = new ScrapedPageReader(options);
        this.csv = new CsvReader(fields, options, delimiter);
        this.tsv = new CsvReader(fields, options, delimiter == null ? Character.valueOf('\t') : delimiter);
    }

    /** The documents that begin in a slice. */
    Documents open(InputFormat format, Slice slice, OpenFile file) throws IOException {
        String name = slice.file().name();
        return switch (format) {
            case TEXT -> pages.documents(file.decompressed(), name);
            case JSONL -> lines(slice, file);
            case JSON -> records.objects(file.decompressed(), name);
            case CSV -> csv.documents(file.decompressed(), name);
            case TSV -> tsv.documents(file.decompressed(), name);
            default -> throw new IOException("not read yet: " + format);
        };
    }

    private Documents lines(Slice slice, OpenFile file) throws IOException {
        String name = slice.file().name();
        if (slice.isWhole() || file.compression().isPresent()) {
            return records.lines(file.decompressed(), name);
        }
        return records.lines(file.raw(Math.max(0, slice.begin() - 1)), name, slice.begin(), slice.end());
    }
}
