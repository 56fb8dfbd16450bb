package org.parley.dedup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.StringJoiner;
import org.parley.model.Span;
import org.parley.model.Zone;
import org.parley.model.ZoneKind;
import org.parley.text.CodePoints;
import org.parley.text.Words;

/**
 * What exact copies have in common, white space and case aside: the first 128 bits of a text's SHA-256 after runs of
 * white space became one space, those at its ends none, and each letter its small form. Of an article only the body
 * counts: those who reprint a story put their own headline, tags, counters and links around it.
 */
public final class TextFingerprint {
    private static final int BYTES = 16;

    /** Bodies of fewer words are alike by chance ("Details to follow"): then the whole text counts. */
    private static final int LEAST_WORDS = 20;

    private TextFingerprint() {}

    /** The fingerprint of an article's body, or of its whole text where that is short or no zone is body. */
    public static String of(String text, List<Zone> zones) {
        CodePoints places = CodePoints.of(text);
        StringJoiner body = new StringJoiner("\n");
        for (Zone zone : zones) {
            if (zone.kind() == ZoneKind.BODY) {
                body.add(places.range(new Span(zone.begin(), zone.end())).of(text));
            }
        }
        return of(Words.in(body.toString()) < LEAST_WORDS ? text : body.toString());
    }

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
