package org.parley.tag;

import java.util.Arrays;

/** Counts features by their hash, and then numbers those that are frequent enough. */
final class FeatureIndex {
    private int[] keys = new int[1 << 16];
    private int[] values = new int[1 << 16];
    private int size;

    /** Counts a feature once more. */
    void count(int feature) {
        int slot = slot(feature);
        if (values[slot] == 0) {
            keys[slot] = feature;
            size++;
        }
        values[slot]++;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    /** The features that occurred often enough, ascending. */
    int[] frequent(int rarest) {
        int[] kept = new int[size];
        int count = 0;
        for (int slot = 0; slot < keys.length; slot++) {
            if (values[slot] >= rarest) {
                kept[count++] = keys[slot];
            }
        }
        int[] features = Arrays.copyOf(kept, count);
        Arrays.sort(features);
        keys = new int[Integer.highestOneBit(Math.max(8, count)) * 4];
        values = new int[keys.length];
        for (int i = 0; i < count; i++) {
            int slot = slot(features[i]);
            keys[slot] = features[i];
            values[slot] = i + 1;
        }
        size = count;
        return features;
    }

    /** The place of a feature among the frequent ones; -1 when it isn't one. */
    int find(int feature) {
        return values[slot(feature)] - 1;
    }

    private int slot(int feature) {
        int mask = keys.length - 1;
        int slot = FeatureHashes.mix(feature) & mask;
        while (values[slot] != 0 && keys[slot] != feature) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldValues = values;
        keys = new int[oldKeys.length * 2];
        values = new int[oldKeys.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }
}
