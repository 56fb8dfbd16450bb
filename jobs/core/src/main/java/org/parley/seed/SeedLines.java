package org.parley.seed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** The lines of a file in UTF-8, plain or compressed by gzip. */
final class SeedLines {
    /** Takes a line, counted from 1, without its end. */
    interface Taker {
        void take(int line, String text);
    }

    private static final byte[] GZIP = {0x1f, (byte) 0x8b};

    private SeedLines() {}

    /**
     * Hands over every line; gives their number.
     *
     * @throws SeedException where the bytes are not UTF-8, or begin as gzip's do and don't go on so
     */
    static int read(String file, byte[] bytes, Taker taker) {
        String text = decode(file, plain(file, bytes));
        int begin = text.startsWith("\uFEFF") ? 1 : 0;
        int line = 0;
        while (begin <= text.length()) {
            int end = text.indexOf('\n', begin);
            end = end < 0 ? text.length() : end;
            int cut = end > begin && text.charAt(end - 1) == '\r' ? end - 1 : end;
            taker.take(++line, text.substring(begin, cut));
            begin = end + 1;
        }
        return line;
    }

    /** The first line that is not blank and no comment; empty when there is none. */
    static String head(String file, byte[] bytes) {
        String[] head = {""};
        read(file, bytes, (line, text) -> {
            if (head[0].isEmpty() && !text.isBlank() && !text.startsWith("#")) {
                head[0] = text;
            }
        });
        return head[0];
    }

    private static byte[] plain(String file, byte[] bytes) {
        if (bytes.length < GZIP.length || bytes[0] != GZIP[0] || bytes[1] != GZIP[1]) {
            return bytes;
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new SeedException(file, "it begins as a gzip file does, but is damaged or cut off");
        }
    }

    private static String decode(String file, byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new SeedException(file, badLine(bytes), "it is not UTF-8");
        }
    }

    private static int badLine(byte[] bytes) {
        String decoded = new String(bytes, StandardCharsets.UTF_8);
        int bad = Math.max(0, decoded.indexOf('\uFFFD'));
        return 1
                + (int) decoded.substring(0, bad).chars().filter(c -> c == '\n').count();
    }
}
