package org.parley;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The private corpora and gold sets: the folder that the environment's PARLEY_SHARED names, else the folder "shared"
 * beside the repository. Tests that need a file that isn't there are skipped.
 */
public final class SharedFolder {
    private SharedFolder() {}

    /** A file or folder by its path below the shared folder. */
    public static Path file(String path) {
        Path file = folder().resolve(path);
        assumeTrue(Files.exists(file), "skipped: the shared folder doesn't hold " + path);
        return file;
    }

    private static Path folder() {
        String named = System.getProperty("parley.shared", System.getenv("PARLEY_SHARED"));
        return named == null ? repository().resolveSibling("shared") : Path.of(named);
    }

    /** The folder that holds the licence, above that of the module under test. */
    private static Path repository() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder.getParent() != null && !Files.exists(folder.resolve("LICENSE"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
