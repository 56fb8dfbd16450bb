package org.parley.quote;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the private gold files, or leaves the test out where they are absent. */
final class SharedGold {
    private SharedGold() {}

    static Path file(String path) {
        Path file = folder().resolve(path);
        assumeTrue(Files.exists(file), "private gold set absent: " + path);
        return file;
    }

    private static Path folder() {
        String property = System.getProperty("parley.shared", System.getenv("PARLEY_SHARED"));
        if (property != null) {
            return Path.of(property);
        }
        Path root = Path.of("").toAbsolutePath();
        while (root.getParent() != null && !Files.exists(root.resolve("LICENSE"))) {
            root = root.getParent();
        }
        return root.resolveSibling("shared");
    }
}
