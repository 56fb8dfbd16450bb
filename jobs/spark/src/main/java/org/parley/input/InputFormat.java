package org.parley.input;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The forms of input files. */
public enum InputFormat {
    /** A file is one scraped page, as text. */
    TEXT("txt text"),
    /** A line is one JSON object. */
    JSONL("jsonl ndjson json");

    private final String extensions;

    InputFormat(String extensions) {
        this.extensions = extensions;
    }

    /** The format that a file's name tells, endings of compressed files aside. */
    static Optional<InputFormat> ofName(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceFirst("\\.(gz|bz2)$", "");
        String extension = plain.substring(plain.lastIndexOf('.') + 1);
        for (InputFormat format : values()) {
            if (List.of(format.extensions.split(" ", -1)).contains(extension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
