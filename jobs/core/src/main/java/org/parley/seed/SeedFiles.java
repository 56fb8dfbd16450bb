package org.parley.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The bytes of the files under {@code seeds/}, by path below it ("actors.tsv", "models/ner.bin"). They travel to where
 * the work is done, so that an executor needs no file of its own.
 */
public final class SeedFiles implements Serializable {
    private static final long serialVersionUID = 1;

    private final TreeMap<String, byte[]> files;

    private SeedFiles(Map<String, byte[]> files) {
        this.files = new TreeMap<>(files);
    }

    public static SeedFiles of(Map<String, byte[]> files) {
        return new SeedFiles(files);
    }

    /** Reads the named files from the {@code seeds/} folder that the jar carries. */
    public static SeedFiles packaged(Collection<String> paths) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        for (String path : paths) {
            try (InputStream in = SeedFiles.class.getResourceAsStream("/seeds/" + path)) {
                if (in == null) {
                    throw new IllegalStateException("the jar lacks seeds/" + path);
                }
                files.put(path, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new SeedFiles(files);
    }

    /** The content of a file; an {@link IllegalArgumentException} that names it when it is missing. */
    public byte[] bytes(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException("seeds/" + path + " is missing");
        }
        return bytes;
    }

    /** The paths that begin so, in order. */
    public List<String> below(String folder) {
        return files.keySet().stream().filter(path -> path.startsWith(folder)).toList();
    }

    /** These files and others, which take the place of those with the same paths. */
    public SeedFiles with(Map<String, byte[]> others) {
        TreeMap<String, byte[]> all = new TreeMap<>(files);
        all.putAll(others);
        return new SeedFiles(all);
    }

    /** What a function makes of each file, by path. */
    public <T> Map<String, T> map(Function<byte[], T> function) {
        TreeMap<String, T> mapped = new TreeMap<>();
        files.forEach((path, bytes) -> mapped.put(path, function.apply(bytes)));
        return mapped;
    }
}
