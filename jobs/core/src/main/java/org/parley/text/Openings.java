package org.parley.text;

/** The first letters of phrases, hashed: tells most places of a line at which no phrase begins without looking further. */
final class Openings {
    /** The shortest phrase. */
    static final int LEAST = 3;

    private static final int LONG = 6;
    private static final int BITS = 16;

    private final long[] brief = new long[1 << (BITS - 6)];
    private final long[] opened = new long[1 << (BITS - 6)];
    private final long[] openedFarther = new long[1 << (BITS - 6)];

    /** Takes a phrase of at least {@value #LEAST} letters; letters are compared as they are. */
    void add(char[] phrase) {
        int hash = hash(phrase, 0, 0);
        set(opened, hash);
        if (phrase.length < LONG) {
            set(brief, hash);
        } else {
            set(openedFarther, hash(phrase, LEAST, hash));
        }
    }

    /** Whether a phrase may begin at a place of a line. */
    boolean at(char[] line, int begin) {
        if (begin + LEAST > line.length) {
            return false;
        }
        int hash = hash(line, begin, 0);
        return isSet(opened, hash)
                && (isSet(brief, hash)
                        || (begin + LONG <= line.length && isSet(openedFarther, hash(line, begin + LEAST, hash))));
    }

    /** Of three letters, after those of another hash. */
    private static int hash(char[] letters, int begin, int before) {
        return (((before * 31 + letters[begin]) * 31 + letters[begin + 1]) * 31 + letters[begin + 2]) * 0x9E3779B1;
    }

    private static void set(long[] bits, int hash) {
        int place = hash >>> (Integer.SIZE - BITS);
        bits[place >>> 6] |= 1L << place;
    }

    private static boolean isSet(long[] bits, int hash) {
        int place = hash >>> (Integer.SIZE - BITS);
        return (bits[place >>> 6] & 1L << place) != 0;
    }
}
