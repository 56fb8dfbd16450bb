package org.parley.tag;

import java.util.Arrays;

/** Which class a word belongs to. Words are kept as hashes only. */
public final class WordClasses {
    /** What {@link #of} gives for a word without a class. */
    static final int UNKNOWN = -1;

    private final int[] hashes;
    private final short[] classes;
    private final int[] table;
    private final int mask;

    /**
     * @param hashes hashes of the words, ascending
     * @param classes the class of each
     */
    WordClasses(int[] hashes, short[] classes) {
        this.hashes = hashes;
        this.classes = classes;
        int size = Math.max(16, Integer.highestOneBit(hashes.length) * 4);
        this.table = new int[size];
        this.mask = size - 1;
        Arrays.fill(table, -1);
        for (int i = 0; i < hashes.length; i++) {
            int slot = FeatureHashes.mix(hashes[i]) & mask;
            while (table[slot] >= 0) {
                slot = (slot + 1) & mask;
            }
            table[slot] = i;
        }
    }

    /** No words at all. */
    public static WordClasses none() {
        return new WordClasses(new int[0], new short[0]);
    }

    /** Number of words. */
    public int words() {
        return hashes.length;
    }

    int hash(int word) {
        return hashes[word];
    }

    int classAt(int word) {
        return classes[word];
    }

    /** The class of a word as written, else capitalised, else in lower case. */
    int of(WordForm form) {
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
                return classes[table[slot]];
            }
            slot = (slot + 1) & mask;
        }
        return UNKNOWN;
    }
}
