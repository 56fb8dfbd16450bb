package org.parley.tag;

import java.util.Arrays;

/** One word as the features see it: hashes of its cased, lower-cased and capitalised forms, its affixes and shapes. */
final class WordForm {
    static final int AFFIXES = 4;

    /** What stands before the first word of a sentence. */
    static final WordForm BEFORE = new WordForm(-1);

    /** What stands behind the last word of a sentence. */
    static final WordForm BEHIND = new WordForm(1);

    private static final int SEED = 0x811C9DC5;
    private static final int PRIME = 0x01000193;
    private static final int NONE = 0x5BD1E995;

    /** How a word is written, coarsely. */
    enum Case {
        LOWER(0),
        CAPITALISED(1),
        UPPER(2),
        LETTER(3),
        MIXED(4),
        NUMBER(5),
        MARK(6);

        /** What stands for it in a feature. */
        final int code;

        Case(int code) {
            this.code = code;
        }
    }

    final int cased;
    final int lower;
    final int capitalised;
    final int shape;
    final int outline;
    final Case letters;
    final int length;
    private final int[] affixes = new int[2 * AFFIXES];

    private WordForm(int side) {
        cased = NONE + side;
        lower = NONE + side;
        capitalised = NONE + side;
        shape = NONE + side;
        outline = NONE + side;
        letters = Case.MARK;
        length = 1;
        Arrays.fill(affixes, NONE + side);
    }

    WordForm(String word) {
        length = word.length();
        int casedHash = SEED;
        int lowerHash = SEED;
        int capitalisedHash = SEED;
        int shapeHash = SEED;
        int outlineHash = SEED;
        int run = 0;
        char before = 0;
        int uppers = 0;
        int lowers = 0;
        int digits = 0;
        for (int i = 0; i < length; i++) {
            char c = plain(word.charAt(i));
            char low = Character.toLowerCase(c);
            char kind = kindOf(c);
            uppers += kind == 'X' ? 1 : 0;
            lowers += kind == 'x' ? 1 : 0;
            digits += kind == '0' ? 1 : 0;
            casedHash = (casedHash ^ c) * PRIME;
            lowerHash = (lowerHash ^ low) * PRIME;
            capitalisedHash = (capitalisedHash ^ (i == 0 ? c : low)) * PRIME;
            run = kind == before ? run + 1 : 1;
            if (run <= 4) {
                shapeHash = (shapeHash ^ kind) * PRIME;
            }
            if (run == 1) {
                outlineHash = (outlineHash ^ kind) * PRIME;
            }
            before = kind;
            if (i < AFFIXES) {
                affixes[i] = lowerHash;
            }
        }
        cased = casedHash;
        lower = lowerHash;
        capitalised = capitalisedHash;
        shape = shapeHash;
        outline = outlineHash;
        letters = caseOf(word, uppers, lowers, digits);
        suffixes(word);
    }

    /** The hash of a word's first characters, lower-cased; the word's own when it is shorter. */
    int prefix(int characters) {
        return affixes[Math.min(characters, length) - 1];
    }

    /** The hash of a word's last characters, lower-cased; the word's own when it is shorter. */
    int suffix(int characters) {
        return affixes[AFFIXES + Math.min(characters, length) - 1];
    }

    /** Whether the word begins with a capital. */
    boolean isCapital() {
        return letters == Case.CAPITALISED || letters == Case.UPPER || letters == Case.LETTER || letters == Case.MIXED;
    }

    /** The hash of a word in the given case. */
    static int hashOf(String word) {
        int hash = SEED;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ plain(word.charAt(i))) * PRIME;
        }
        return hash;
    }

    private void suffixes(String word) {
        int hash = SEED;
        for (int i = 1; i <= Math.min(AFFIXES, length); i++) {
            hash = (hash ^ Character.toLowerCase(plain(word.charAt(length - i)))) * PRIME;
            affixes[AFFIXES + i - 1] = hash;
        }
    }

    private static Case caseOf(String word, int uppers, int lowers, int digits) {
        if (uppers + lowers == 0) {
            return digits > 0 ? Case.NUMBER : Case.MARK;
        }
        if (uppers == 0) {
            return Case.LOWER;
        }
        if (!Character.isUpperCase(word.charAt(0))) {
            return digits > 0 ? Case.NUMBER : Case.MIXED;
        }
        if (lowers == 0) {
            return uppers == 1 ? Case.LETTER : Case.UPPER;
        }
        return uppers == 1 ? Case.CAPITALISED : Case.MIXED;
    }

    /** All digits alike, and the typographer's marks as the typist's. */
    private static char plain(char c) {
        if (c < 0x80) {
            return c >= '0' && c <= '9' ? '0' : c;
        }
        return switch (c) {
            case '‘', '’', 'ʼ', '`' -> '\'';
            case '“', '”', '„', '«', '»' -> '"';
            case '–', '—', '‑', '‐' -> '-';
            default -> Character.isDigit(c) ? '0' : c;
        };
    }

    private static char kindOf(char c) {
        if (c >= 'a' && c <= 'z') {
            return 'x';
        }
        if (c >= 'A' && c <= 'Z') {
            return 'X';
        }
        if (c == '0') {
            return '0';
        }
        if (c < 0x80) {
            return c;
        }
        return Character.isUpperCase(c) ? 'X' : Character.isLetter(c) ? 'x' : '*';
    }
}
