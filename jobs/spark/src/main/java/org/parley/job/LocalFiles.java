package org.parley.job;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.parley.session.UserError;

/** Files on this machine that a command reads or writes without Spark; what is wrong with them is the user's to know. */
final class LocalFiles {
    private LocalFiles() {}

    /** Reads files; an {@link IllegalArgumentException} says which line can't be understood. */
    interface Reading<T> {
        T read() throws IOException;
    }

    /** Writes one file. */
    interface Writing {
        void write(Path file) throws IOException;
    }

    /** What a reader makes of files, or the one line that says why it can't. */
    static <T> T read(Reading<T> reading) {
        try {
            return reading.read();
        } catch (NoSuchFileException e) {
            throw new UserError("no such file: " + e.getFile(), e);
        } catch (AccessDeniedException e) {
            throw new UserError("may not read " + e.getFile(), e);
        } catch (IOException e) {
            throw new UserError("can't read: " + e.getMessage(), e);
        } catch (IllegalArgumentException e) {
            throw new UserError(String.valueOf(e.getMessage()), e);
        }
    }

    /** Refuses files that aren't there before any long work begins. */
    static void requireReadable(List<Path> files) {
        for (Path file : files) {
            if (!Files.exists(file)) {
                throw new UserError("no such file: " + file);
            }
            if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
                throw new UserError("can't read " + file);
            }
        }
    }

    /** Refuses a file that could not be written, before any long work begins. */
    static void requireWritable(Path file) {
        Path folder = folder(file);
        if (!Files.isDirectory(folder)) {
            throw new UserError("no such folder: " + folder);
        }
        if (!Files.isWritable(folder) || Files.isDirectory(file)) {
            throw new UserError("can't write " + file);
        }
    }

    /** Writes a file whole or not at all. */
    static void write(Path file, Writing writing) {
        try {
            Path half = Files.createTempFile(folder(file), "." + file.getFileName(), ".half");
            try {
                writing.write(half);
                Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(half);
            }
        } catch (IOException e) {
            throw new UserError("can't write " + file + ": " + e.getMessage(), e);
        }
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }
}
