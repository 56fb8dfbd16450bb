package org.parley.dedup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * What exact copies have in common, white space and case aside: the first 128 bits of a text's SHA-256 after runs of
 * white space became one space, those at its ends none, and each letter its small form.
 */
public final class TextFingerprint {
    private static final int BYTES = 16;

    private TextFingerprint() {}

    /** The text's fingerprint, 32 hexadecimal digits. */
    public static String of(String text) {
        byte[] digest = sha256().digest(plain(text).getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(Arrays.copyOf(digest, BYTES));
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean blank = false;
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if (isBlank(c)) {
                blank = true;
                continue;
            }
            if (blank && plain.length() > 0) {
                plain.append(' ');
            }
            blank = false;
            // By way of the capital, so that letters with two small forms (sigma) agree.
            plain.appendCodePoint(Character.toLowerCase(Character.toUpperCase(c)));
        }
        return plain.toString();
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF' || c == '\u2060';
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
