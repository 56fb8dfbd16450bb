package org.parley.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which words stand beside which in a text: the frequent words, numbered by falling frequency, and the pairs that
 * occurred more than once. Number 0 is every other word and the sentence's edge.
 */
final class Bigrams {
    private static final int BLOCK = 1 << 20;
    private static final int EDGE = 0;

    private final Map<Integer, int[]> counts = new HashMap<>();
    private final List<int[]> text = new ArrayList<>();
    private int used = BLOCK;
    private int[] words = new int[0];
    private long[] keys = new long[1 << 20];
    private int[] values = new int[1 << 20];
    private int pairs;

    /** Adds a sentence's words. */
    void add(String[] sentence) {
        for (String word : sentence) {
            int hash = WordForm.hashOf(word);
            counts.computeIfAbsent(hash, unseen -> new int[1])[0]++;
            push(hash);
        }
        push(EDGE);
    }

    /** Numbers the most frequent words, 1 to at most {@code size}, and counts the pairs of neighbours. */
    void keep(int size) {
        List<Map.Entry<Integer, int[]>> sorted = counts.entrySet().stream()
                .filter(entry -> entry.getValue()[0] > 1)
                .sorted(Comparator.comparingInt((Map.Entry<Integer, int[]> entry) -> -entry.getValue()[0])
                        .thenComparing(Map.Entry::getKey))
                .limit(size)
                .toList();
        words = sorted.stream().mapToInt(Map.Entry::getKey).toArray();
        counts.clear();
        for (int i = 0; i < words.length; i++) {
            counts.put(words[i], new int[] {i + 1});
        }
        countPairs();
    }

    /** The hashes of the words with the numbers 1, 2 ... */
    int[] words() {
        return words;
    }

    /** The pairs that occurred at least twice, by their first word or by their second. */
    Neighbours neighbours(Side side) {
        int[] sizes = new int[words.length + 2];
        int[] slots = IntStream.range(0, keys.length)
                .filter(slot -> values[slot] > 1)
                .boxed()
                .sorted(Comparator.comparingLong((Integer slot) -> side.key(keys[slot])))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] others = new int[slots.length];
        int[] times = new int[slots.length];
        for (int i = 0; i < slots.length; i++) {
            long key = side.key(keys[slots[i]]);
            sizes[(int) (key >>> 32) + 1]++;
            others[i] = (int) key;
            times[i] = values[slots[i]];
        }
        Arrays.parallelPrefix(sizes, Integer::sum);
        return new Neighbours(sizes, others, times);
    }

    private void countPairs() {
        int before = 0;
        for (int[] block : text) {
            int length = block == text.get(text.size() - 1) ? used : BLOCK;
            for (int i = 0; i < length; i++) {
                int[] number = block[i] == EDGE ? null : counts.get(block[i]);
                int next = number == null ? 0 : number[0];
                count(before, next);
                before = next;
            }
        }
        text.clear();
    }

    private void push(int hash) {
        if (used == BLOCK) {
            text.add(new int[BLOCK]);
            used = 0;
        }
        text.get(text.size() - 1)[used++] = hash;
    }

    private void count(int first, int second) {
        long key = (long) first << 32 | second;
        int slot = slot(key);
        if (values[slot]++ == 0) {
            keys[slot] = key;
            if (++pairs * 2 > keys.length) {
                grow();
            }
        }
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = FeatureHashes.mix((int) (key >>> 32) * 0x9E3779B9 + (int) key) & mask;
        while (values[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    /** Which word of a pair comes first in the order. */
    enum Side {
        /** Those that follow a word. */
        AFTER,
        /** Those that stand before a word. */
        BEFORE;

        private long key(long pair) {
            return this == AFTER ? pair : pair << 32 | pair >>> 32;
        }
    }

    /**
     * The neighbours of each word on one side.
     *
     * @param begins where those of each word begin
     * @param others their numbers
     * @param times how often each stood there
     */
    record Neighbours(int[] begins, int[] others, int[] times) {}
}
