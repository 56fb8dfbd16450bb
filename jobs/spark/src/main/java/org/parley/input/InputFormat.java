package org.parley.input;

import java.util.List;
import java.util.Optional;

/** The forms of input files. */
public enum InputFormat {
    /** A file is one scraped page, as text. */
    TEXT("txt text"),
    /** A line is one JSON object. */
    JSONL("jsonl ndjson"),
    /** One JSON array of objects, or objects one after the other. */
    JSON(""),
    /** A row is a record, after a row of column names. */
    CSV("csv"),
    /** The same with tabs. */
    TSV("tsv tab"),
    /** A row is a record. */
    PARQUET("parquet parq pq"),
    /** A file is one page as it was delivered. */
    HTML("html htm xhtml shtml"),
    /** A record is a page as it was crawled, or its text. */
    WARC("warc wet"),
    /** NITF or NewsML-G2. */
    NEWS_XML("nitf newsml"),
    /** Stories of Reuters-21578. */
    REUTERS_SGML("sgm sgml"),
    /** What a crawl knows of pages without their text: refused. */
    WAT("wat");

    private final String extensions;

    InputFormat(String extensions) {
        this.extensions = extensions;
    }

    /** The format that a file's name tells, endings of compressed files aside. */
    static Optional<InputFormat> ofName(String name) {
        String extension = Compression.ending(Compression.plainName(name));
        for (InputFormat format : values()) {
            if (!extension.isEmpty()
                    && List.of(format.extensions.split(" ", -1)).contains(extension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** Whether a task may read a part of a file. */
    boolean isCut(Optional<Compression> compression) {
        return switch (this) {
            case JSONL -> compression.isEmpty();
            case PARQUET -> true;
            case WARC -> compression.equals(Optional.of(Compression.GZIP));
            default -> false;
        };
    }
}
