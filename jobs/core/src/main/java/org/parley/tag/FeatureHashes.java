package org.parley.tag;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The features of the tokens of one sentence, each a 32-bit hash. Reused from sentence to sentence. */
public final class FeatureHashes {
    private int[] hashes = new int[4096];
    private int[] begins = new int[64];
    private long[] room = new long[128];
    private int count;
    private int tokens;

    /** Starts over with a new sentence. */
    public void clear() {
        count = 0;
        tokens = 0;
    }

    /** What is added from here on belongs to the next token. */
    public void nextToken() {
        if (tokens == begins.length) {
            begins = Arrays.copyOf(begins, tokens * 2);
        }
        begins[tokens++] = count;
    }

    /** Adds a feature of one part: the template tells apart what would hash alike. */
    public void add(int template, int part) {
        push(mix(template * 0x9E3779B9 ^ part));
    }

    /** Adds a feature of two parts. */
    public void add(int template, int first, int second) {
        push(mix(mix(template * 0x9E3779B9 ^ first) * 31 + second));
    }

    /** Adds a feature of three parts. */
    public void add(int template, int first, int second, int third) {
        push(mix(mix(mix(template * 0x9E3779B9 ^ first) * 31 + second) * 31 + third));
    }

    int tokens() {
        return tokens;
    }

    int begin(int token) {
        return token == tokens ? count : begins[token];
    }

    int hash(int place) {
        return hashes[place];
    }

    /** Room for something about each of so many features, reused. */
    long[] room(int features) {
        if (room.length < features) {
            room = new long[2 * features];
        }
        return room;
    }

    /** The features of a token. */
    IntStream of(int token) {
        return Arrays.stream(hashes, begin(token), begin(token + 1));
    }

    private void push(int hash) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, count * 2);
        }
        hashes[count++] = hash;
    }

    /** The finaliser of MurmurHash3 (Appleby, 2011). */
    static int mix(int hash) {
        int h = hash;
        h = (h ^ (h >>> 16)) * 0x85EBCA6B;
        h = (h ^ (h >>> 13)) * 0xC2B2AE35;
        return h ^ (h >>> 16);
    }
}
