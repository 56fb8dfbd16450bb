package org.parley.input;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file of the raw corpus.
 *
 * @param path where it is, with its file system
 * @param name its path below the input that was named
 * @param length bytes
 * @param modified milliseconds since 1970
 * @param format what it holds; null when its name doesn't tell and none was stated
 */
public record InputFile(String path, String name, long length, long modified, @Nullable InputFormat format)
        implements Serializable {

    /** How it is compressed, as far as its name tells. */
    Optional<Compression> compression() {
        return Compression.ofName(name);
    }

    InputFile as(InputFormat told) {
        return new InputFile(path, name, length, modified, told);
    }
}
