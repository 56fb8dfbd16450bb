package org.parley.tag;

/**
 * How classes of words are learnt.
 *
 * @param vocabulary at most this many of the most frequent words get a class
 * @param classes number of classes
 * @param rounds how often each word is looked at
 */
public record ClassOptions(int vocabulary, int classes, int rounds) {
    public ClassOptions {
        if (classes < 1 || classes > Short.MAX_VALUE || vocabulary < classes || rounds < 1) {
            throw new IllegalArgumentException("options out of range");
        }
    }

    /** What the shipped models are made with. */
    public static ClassOptions usual() {
        return new ClassOptions(60_000, 500, 3);
    }
}
