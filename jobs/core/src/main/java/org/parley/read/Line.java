package org.parley.read;

/**
 * A line of a file.
 *
 * @param offset its first byte in the decompressed file
 * @param bytes its content without the line's end; the first bytes only when it is over the cap
 * @param length its length in bytes
 */
record Line(long offset, byte[] bytes, long length) {
    boolean isCut() {
        return length > bytes.length;
    }
}
