package org.parley.dedup;

import java.util.Arrays;
import java.util.List;

/**
 * Runs of words that overlap (shingles: Broder 1997, "On the resemblance and containment of documents"), each as a hash
 * of 64 bits.
 */
final class Shingles {
    /** Words of a shingle. */
    static final int WORDS = 5;

    private static final int LEAST_SAMPLE = 12;
    private static final int LARGEST_SAMPLE = 64;
    private static final int ONE_OF = 8;

    private Shingles() {}

    /** The shingle that begins at each word; of a text with fewer words than a shingle all of it, of none nothing. */
    static long[] of(int[] words) {
        if (words.length == 0) {
            return new long[0];
        }
        int width = Math.min(WORDS, words.length);
        long[] shingles = new long[words.length - width + 1];
        for (int i = 0; i < shingles.length; i++) {
            shingles[i] = hash(words, i, i + width);
        }
        return shingles;
    }

    /** The hash of a run of words, whatever its length. */
    static long hash(int[] words, int begin, int end) {
        long hash = (long) end - begin;
        for (int i = begin; i < end; i++) {
            hash = hash * 0x9E3779B97F4A7C15L + StoryWords.unmarked(words[i]);
        }
        return mixed(hash);
    }

    /**
     * The shingles with the smallest hashes, each once and in their order: one of eight, at least 8 and at most 64. Two
     * texts choose the same ones of what they share, whether the one resembles the other or is a part of it.
     */
    static List<Long> sample(int[] words) {
        long[] distinct = Arrays.stream(of(words)).sorted().distinct().toArray();
        int size = Math.max(LEAST_SAMPLE, Math.min(LARGEST_SAMPLE, distinct.length / ONE_OF));
        return Arrays.stream(distinct).limit(size).boxed().toList();
    }

    private static long mixed(long hash) {
        long mixed = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
