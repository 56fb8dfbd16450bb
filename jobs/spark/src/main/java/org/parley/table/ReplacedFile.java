package org.parley.table;

import java.io.FileNotFoundException;
import java.util.Optional;

/** A file of a table that was found, and gone when a job came to read it: another command had replaced its rows. */
public final class ReplacedFile {
    private ReplacedFile() {}

    /** Says so in one line, where that is what an exception goes back to. */
    public static Optional<String> told(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (cause instanceof FileNotFoundException && message.contains(".parquet")) {
                String file = message.lines().findFirst().orElse(message);
                return Optional.of(
                        "a table was replaced while it was read, nothing was written: run the command again (" + file
                                + ")");
            }
        }
        return Optional.empty();
    }
}
