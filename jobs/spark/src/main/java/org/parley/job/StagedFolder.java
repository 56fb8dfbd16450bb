package org.parley.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parley.session.UserError;

/**
 * A folder on this machine that a command writes whole or not at all. It may be new or empty, or hold nothing but files
 * with the names that the command itself writes: those are replaced, all of them, so that what lies there is of one run.
 */
final class StagedFolder {
    private final Path folder;
    private final Path half;
    private final Path old;

    private StagedFolder(Path folder) {
        Path parent = folder.getParent();
        if (parent == null) {
            throw new UserError("can't write " + folder);
        }
        this.folder = folder;
        this.half = parent.resolve("." + folder.getFileName() + ".half");
        this.old = parent.resolve("." + folder.getFileName() + ".old");
    }

    /**
     * A folder to be written.
     *
     * @param own names of files that may be replaced
     * @throws UserError when it is no folder, or holds anything else
     */
    static StagedFolder of(Path folder, Set<String> own) {
        Path absolute = folder.toAbsolutePath().normalize();
        if (Files.exists(absolute) && !Files.isDirectory(absolute)) {
            throw new UserError(folder + " is no folder");
        }
        if (Files.isDirectory(absolute)) {
            try (Stream<Path> inside = Files.list(absolute)) {
                List<String> others = inside.map(file -> file.getFileName().toString())
                        .filter(name -> !own.contains(name))
                        .sorted()
                        .toList();
                if (!others.isEmpty()) {
                    throw new UserError(folder + " holds other things (" + others.get(0)
                            + "): name a new folder, or one that this command has written");
                }
            } catch (IOException e) {
                throw new UserError("can't read " + folder + ": " + e.getMessage(), e);
            }
        }
        return new StagedFolder(absolute);
    }

    /** Writes into a folder beside it, and puts that into its place. */
    void write(LocalFiles.Writing writing) {
        try {
            Files.createDirectories(half.resolveSibling(""));
            delete(half);
            Files.createDirectory(half);
            try {
                writing.write(half);
                swap();
            } finally {
                delete(half);
            }
        } catch (IOException e) {
            throw new UserError("can't write " + folder + ": " + e.getMessage(), e);
        }
    }

    private void swap() throws IOException {
        delete(old);
        boolean isThere = Files.isDirectory(folder);
        if (isThere) {
            Files.move(folder, old);
        }
        try {
            Files.move(half, folder);
        } catch (IOException e) {
            if (isThere) {
                Files.move(old, folder);
            }
            throw e;
        }
        delete(old);
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> inside = Files.walk(tree)) {
            files = inside.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
