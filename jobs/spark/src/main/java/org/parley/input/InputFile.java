package org.parley.input;

import java.io.Serializable;
import java.util.Locale;
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

    boolean isCompressed() {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".gz") || lower.endsWith(".bz2");
    }
}
