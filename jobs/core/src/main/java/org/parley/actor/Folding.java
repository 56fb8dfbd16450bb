package org.parley.actor;

import java.text.Normalizer;

/**
 * Tokens without what names vary in: case, accents on Latin letters, the shape of apostrophes, the dots of initials
 * ("U.S.").
 */
final class Folding {
    /** The folded character; 0 where nothing is left of it. */
    private static final char[] FOLDED = table();

    private Folding() {}

    private static char[] table() {
        char[] folded = new char[0x2100];
        for (char c = 0; c < folded.length; c++) {
            folded[c] = isMark(c) ? 0 : isApostrophe(c) ? '\'' : Character.toLowerCase(base(c));
        }
        return folded;
    }

    private static char base(char c) {
        return switch (c) {
            case 'ø', 'Ø' -> 'o';
            case 'ł', 'Ł' -> 'l';
            case 'đ', 'Đ' -> 'd';
            case 'ı', 'İ' -> 'i';
            case 'ё', 'Ё' -> 'е';
            default -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN
                    ? Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                            .charAt(0)
                    : c;
        };
    }

    static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '‘' || c == '`';
    }

    private static char fold(char c) {
        return c < FOLDED.length ? FOLDED[c] : Character.toLowerCase(c);
    }

    static void append(char c, StringBuilder out) {
        char folded = fold(c);
        if (folded != 0) {
            out.append(folded);
        }
    }

    static String of(String token) {
        StringBuilder out = new StringBuilder(token.length());
        boolean initials = isInitials(token);
        for (int i = 0; i < token.length(); i++) {
            if (!initials || i % 2 == 0) {
                append(token.charAt(i), out);
            }
        }
        return out.toString();
    }

    /** A 64-bit hash of the folded token, which is not made. */
    static long hash(String token) {
        long hash = 0xcbf29ce484222325L;
        int step = isInitials(token) ? 2 : 1;
        for (int i = 0; i < token.length(); i += step) {
            char folded = fold(token.charAt(i));
            if (folded != 0) {
                hash = (hash ^ folded) * 0x9E3779B97F4A7C15L;
                hash ^= hash >>> 32;
            }
        }
        return hash;
    }

    /** Whether two tokens are the same, folded. */
    static boolean same(String a, String b) {
        int stepA = isInitials(a) ? 2 : 1;
        int stepB = isInitials(b) ? 2 : 1;
        int i = 0;
        int j = 0;
        while (true) {
            while (i < a.length() && fold(a.charAt(i)) == 0) {
                i += stepA;
            }
            while (j < b.length() && fold(b.charAt(j)) == 0) {
                j += stepB;
            }
            if (i >= a.length() || j >= b.length()) {
                return i >= a.length() && j >= b.length();
            }
            if (fold(a.charAt(i)) != fold(b.charAt(j))) {
                return false;
            }
            i += stepA;
            j += stepB;
        }
    }

    /** Letters with dots between, at least two: "U.S.", "U.S". */
    static boolean isInitials(String token) {
        if (token.length() < 3 || token.charAt(1) != '.') {
            return false;
        }
        for (int i = 0; i < token.length(); i++) {
            if (i % 2 == 0 ? !Character.isLetter(token.charAt(i)) : token.charAt(i) != '.') {
                return false;
            }
        }
        return true;
    }
}
