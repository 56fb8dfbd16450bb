package org.parley.input;

import java.io.Serializable;

/**
 * The part of a file that one task reads: the documents that begin in it.
 *
 * @param begin first byte
 * @param end byte after the last; the file's length or more for the last slice of a file
 */
public record Slice(InputFile file, long begin, long end) implements Serializable {
    boolean isWhole() {
        return begin == 0 && end >= file.length();
    }
}
