package org.parley.actor;

/**
 * Sequences of tokens, by the hashes of the folded tokens: one open-addressed table leads from a node and a token to the
 * next node. What is found by hash is verified by the caller, letter by letter.
 */
final class NameTrie {
    static final int ROOT = 0;
    static final int NONE = -1;

    private long[] keys = new long[1024];
    private int[] children = new int[1024];
    private int nodes = 1;

    /** The node after a token; {@link #NONE} when no name goes on so. */
    int next(int node, long token) {
        long key = key(node, token);
        int slot = slot(key);
        while (children[slot] != 0) {
            if (keys[slot] == key) {
                return children[slot];
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        return NONE;
    }

    /** The node after a token, made when it is not there. */
    int grow(int node, long token) {
        int known = next(node, token);
        if (known != NONE) {
            return known;
        }
        if (nodes * 2 > keys.length) {
            rehash();
        }
        put(key(node, token), nodes);
        return nodes++;
    }

    /** Number of nodes, the root included; they are numbered from 0. */
    int nodes() {
        return nodes;
    }

    private void rehash() {
        long[] oldKeys = keys;
        int[] oldChildren = children;
        keys = new long[oldKeys.length * 2];
        children = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldChildren[i] != 0) {
                put(oldKeys[i], oldChildren[i]);
            }
        }
    }

    private void put(long key, int child) {
        int slot = slot(key);
        while (children[slot] != 0) {
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = key;
        children[slot] = child;
    }

    private int slot(long key) {
        return (int) (key >>> 20) & (keys.length - 1);
    }

    private static long key(int node, long token) {
        long key = (token ^ (node * 0x9E3779B97F4A7C15L)) * 0xBF58476D1CE4E5B9L;
        return key ^ (key >>> 29);
    }
}
