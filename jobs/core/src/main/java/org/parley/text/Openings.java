package org.parley.text;

/**
 * The first letters of phrases, hashed: finds the few places of a line at which a phrase may begin, whatever stands before
 * it, in one pass that takes no decision for each letter.
 */
final class Openings {
    /** The shortest phrase. */
    static final int LEAST = 3;

    private static final int LONG = 6;
    private static final int LETTER_BITS = 5;
    private static final int ALL = (1 << (LONG * LETTER_BITS)) - 1;
    private static final int HASH_BITS = 16;

    /** Letters as they are told apart here: a letter in lower case and upper case is one, and some letters are one. */
    private static final byte[] LETTERS = new byte[0x530];

    static {
        for (char c = 0; c < LETTERS.length; c++) {
            LETTERS[c] = (byte) (Furniture.folded(c) & ((1 << LETTER_BITS) - 1));
        }
    }

    /** By the first three letters of phrases of fewer than six. */
    private final long[] brief = new long[1 << (LEAST * LETTER_BITS - 6)];
    /** By the first six letters of the others. */
    private final long[] opened = new long[1 << (HASH_BITS - 6)];

    /** Takes a phrase of at least {@value #LEAST} letters. */
    void add(String phrase) {
        int letters = 0;
        for (int i = 0; i < LONG; i++) {
            letters = letters << LETTER_BITS | (i < phrase.length() ? letter(phrase.charAt(i)) : 0);
        }
        int bit = phrase.length() < LONG ? ofBrief(letters) : hash(letters);
        (phrase.length() < LONG ? brief : opened)[bit >>> 6] |= 1L << bit;
    }

    /** The first place from one on at which a phrase may begin; -1 where there is none. */
    int next(char[] line, int from) {
        int letters = 0;
        for (int i = from; i < line.length + LONG - 1; i++) {
            letters = (letters << LETTER_BITS | (i < line.length ? letter(line[i]) : 0)) & ALL;
            int hash = hash(letters);
            int first = ofBrief(letters);
            long mayBegin = opened[hash >>> 6] >>> hash | brief[first >>> 6] >>> first;
            if ((mayBegin & 1) != 0 && i - from >= LONG - 1) {
                return i - LONG + 1;
            }
        }
        return -1;
    }

    private static int letter(char c) {
        return c < LETTERS.length ? LETTERS[c] : 0;
    }

    private static int ofBrief(int letters) {
        return letters >>> ((LONG - LEAST) * LETTER_BITS);
    }

    private static int hash(int letters) {
        return (letters * 0x9E3779B1) >>> (Integer.SIZE - HASH_BITS);
    }
}
