package org.parley.actor;

import java.util.Arrays;

/**
 * Sequences of tokens, by the hashes of the folded tokens: one open-addressed table leads from a node and a token to the
 * next node, eight bytes a slot. Two sequences may share a node, rarely: what is found by hash is verified by the
 * caller, letter by letter.
 */
final class NameTrie {
    static final int ROOT = 0;
    static final int NONE = -1;

    private static final int BITS_PER_BEGINNING = 16;

    /** Low bits of a slot: the child, which is 0 in an empty slot. The high bits are those of the key. */
    private static final int CHILD_BITS = 28;

    private static final long CHILD = (1L << CHILD_BITS) - 1;

    private long[] slots = new long[1024];
    private int nodes = 1;

    /** The tokens that names begin with. */
    private long[] firsts = new long[256];

    private int firstCount;

    /** Their bits: most tokens of a text begin no name, and are passed over by one look. */
    private long[] beginnings = new long[1 << 10];

    /** The node after a token; {@link #NONE} when no name goes on so. */
    int next(int node, long token) {
        long key = key(node, token);
        int slot = slot(key);
        while (slots[slot] != 0) {
            if (((slots[slot] ^ key) & ~CHILD) == 0) {
                return (int) (slots[slot] & CHILD);
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return NONE;
    }

    /** The node after a token, made when it is not there. */
    int grow(int node, long token) {
        int known = next(node, token);
        if (known != NONE) {
            return known;
        }
        if (node == ROOT) {
            begin(token);
        }
        if (nodes == CHILD) {
            throw new IllegalStateException("a directory of so many names can't be built");
        }
        if (nodes * 2L > slots.length) {
            rehash();
        }
        put((key(node, token) & ~CHILD) | nodes);
        return nodes++;
    }

    /** Whether a name may begin with a token; when not, none does. */
    boolean mayBegin(long token) {
        return (beginnings[(int) (token >>> 6) & (beginnings.length - 1)] & (1L << token)) != 0;
    }

    /** Number of nodes, the root included; they are numbered from 0. */
    int nodes() {
        return nodes;
    }

    private void begin(long token) {
        if (firstCount == firsts.length) {
            firsts = Arrays.copyOf(firsts, firstCount * 2);
        }
        firsts[firstCount++] = token;
        if ((long) firstCount * BITS_PER_BEGINNING > beginnings.length * 64L) {
            beginnings = new long[beginnings.length * 2];
            for (int i = 0; i < firstCount; i++) {
                mark(firsts[i]);
            }
        } else {
            mark(token);
        }
    }

    private void mark(long token) {
        beginnings[(int) (token >>> 6) & (beginnings.length - 1)] |= 1L << token;
    }

    private void rehash() {
        long[] old = slots;
        slots = new long[old.length * 2];
        for (long entry : old) {
            if (entry != 0) {
                put(entry);
            }
        }
    }

    private void put(long entry) {
        int slot = slot(entry);
        while (slots[slot] != 0) {
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = entry;
    }

    /** Where the search for a key begins: by its high bits alone, which an entry keeps. */
    private int slot(long key) {
        return (int) (key >>> CHILD_BITS) & (slots.length - 1);
    }

    private static long key(int node, long token) {
        long key = (token ^ (node * 0x9E3779B97F4A7C15L)) * 0xBF58476D1CE4E5B9L;
        return key ^ (key >>> 29);
    }
}
