package org.parley.tag;

import java.util.Arrays;

/**
 * Which class a word belongs to, in one or several divisions of the same words (coarse and fine ones). Words are kept
 * as hashes only.
 */
public final class WordClasses {
    /** What {@link #of} gives for a word without a class. */
    static final int UNKNOWN = -1;

    private final int[] hashes;
    private final short[][] divisions;
    private final int[] table;
    private final int mask;

    /**
     * @param hashes hashes of the words, ascending
     * @param divisions for each division, the class of each word
     */
    WordClasses(int[] hashes, short[]... divisions) {
        this.hashes = hashes;
        this.divisions = divisions;
        int size = Math.max(16, Integer.highestOneBit(hashes.length) * 4);
        this.table = new int[size];
        this.mask = size - 1;
        Arrays.fill(table, UNKNOWN);
        for (int i = 0; i < hashes.length; i++) {
            int slot = FeatureHashes.mix(hashes[i]) & mask;
            while (table[slot] >= 0) {
                slot = (slot + 1) & mask;
            }
            table[slot] = i;
        }
    }

    /** No words at all, in one division. */
    public static WordClasses none() {
        return new WordClasses(new int[0], new short[0]);
    }

    /** Number of words. */
    public int words() {
        return hashes.length;
    }

    /** Number of divisions. */
    int divisions() {
        return divisions.length;
    }

    int hash(int word) {
        return hashes[word];
    }

    /** The class of a word in a division; {@link #UNKNOWN} for the word {@link #UNKNOWN}. */
    int classAt(int division, int word) {
        return word == UNKNOWN ? UNKNOWN : divisions[division][word];
    }

    /** The class of a word in the first division. */
    int of(WordForm form) {
        return classAt(0, find(form));
    }

    /** The place of a word as written, else capitalised, else in lower case; {@link #UNKNOWN} when there is none. */
    int find(WordForm form) {
        int found = find(form.cased);
        if (found == UNKNOWN && form.letters == WordForm.Case.UPPER) {
            found = find(form.capitalised);
        }
        return found == UNKNOWN ? find(form.lower) : found;
    }

    private int find(int hash) {
        int slot = FeatureHashes.mix(hash) & mask;
        while (table[slot] >= 0) {
            if (hashes[table[slot]] == hash) {
                return table[slot];
            }
            slot = (slot + 1) & mask;
        }
        return UNKNOWN;
    }
}
