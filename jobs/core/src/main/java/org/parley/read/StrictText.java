package org.parley.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.parley.model.RejectionCode;

/** Decodes UTF-8 without mending it. */
final class StrictText {
    private static final int LONGEST_DETAIL = 200;

    private StrictText() {}

    /** The text of the bytes, without a byte order mark. */
    static String of(byte[] bytes) throws CharacterCodingException {
        int begin = hasByteOrderMark(bytes) ? 3 : 0;
        String quick = new String(bytes, begin, bytes.length - begin, StandardCharsets.UTF_8);
        if (quick.indexOf('\uFFFD') < 0) {
            return quick;
        }
        // Either the text has this character itself, or it stands for something that is not UTF-8.
        CharBuffer text = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, begin, bytes.length - begin));
        return text.toString();
    }

    /** The place of the first byte that is not UTF-8, counted from 0; the number of bytes when all are. */
    static int firstBadByte(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(in, out, true);
        return in.position();
    }

    /**
     * The text with each half of a surrogate pair that stands alone as U+FFFD: such a half, which JSON can escape, names
     * no character, and no table could hold it. The number of code points stays the same.
     */
    static String wellFormed(String text) {
        StringBuilder mended = null;
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            char c = letters[i];
            if (!Character.isSurrogate(c)) {
                continue;
            }
            if (i + 1 < letters.length && Character.isSurrogatePair(c, letters[i + 1])) {
                i++;
                continue;
            }
            mended = mended == null ? new StringBuilder(text) : mended;
            mended.setCharAt(i, '\uFFFD');
        }
        return mended == null ? text : mended.toString();
    }

    /** The first 200 characters, with a sign where more were left out. */
    static String shortened(String text) {
        return text.length() <= LONGEST_DETAIL ? text : text.substring(0, LONGEST_DETAIL) + "…";
    }

    static ReadRejection notUtf8(String path, long offset, byte[] bytes) {
        return ReadRejection.of(path, offset, RejectionCode.NOT_UTF8, "byte " + firstBadByte(bytes) + " is not UTF-8");
    }

    static ReadRejection tooLarge(String path, long offset, long bytes, int mostBytes) {
        String detail = bytes + " bytes, and at most " + mostBytes + " are read";
        return ReadRejection.of(path, offset, RejectionCode.TOO_LARGE, detail);
    }

    private static boolean hasByteOrderMark(byte[] bytes) {
        return bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
    }
}
