package org.parley.tag;

import java.util.Arrays;

/**
 * The weights of features for tags, most of them zero and not kept. Features are found by their hash; two features with
 * the same hash are one.
 */
final class WeightTable {
    private static final int HALF = 16;
    private static final int COUNT_BITS = 8;
    private static final int COUNT_MASK = (1 << COUNT_BITS) - 1;

    private final int[] features;
    private final int[] begins;
    private final int[] entries;
    private final int[] slots;
    private final int mask;

    /**
     * @param features hashes, ascending
     * @param begins where the entries of each feature begin; one more than features
     * @param entries the tag in the high half, the weight in the low one
     */
    WeightTable(int[] features, int[] begins, int[] entries) {
        if (entries.length >= 1 << (Integer.SIZE - COUNT_BITS)) {
            throw new IllegalArgumentException("too many weights: " + entries.length);
        }
        this.features = features;
        this.begins = begins;
        this.entries = entries;
        int size = Math.max(16, Integer.highestOneBit(Math.max(1, features.length)) * 4);
        this.slots = new int[2 * size];
        this.mask = size - 1;
        for (int i = 0; i < features.length; i++) {
            int slot = FeatureHashes.mix(features[i]) & mask;
            while (slots[2 * slot + 1] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[2 * slot] = features[i];
            slots[2 * slot + 1] = begins[i] << COUNT_BITS | (begins[i + 1] - begins[i]);
        }
    }

    /** An entry of a tag and its weight. */
    static int entry(int tag, int weight) {
        return tag << HALF | (weight & 0xFFFF);
    }

    /**
     * The first tags with the sums of their weights and those of others.
     *
     * @param tags how many tags are kept
     * @param from where the others begin
     */
    WeightTable summed(int tags, int from) {
        int[] kept = new int[features.length];
        int[] ends = new int[features.length + 1];
        int[] sums = new int[entries.length];
        int[] row = new int[tags];
        int count = 0;
        int rows = 0;
        for (int feature = 0; feature < features.length; feature++) {
            for (int i = begins[feature]; i < begins[feature + 1]; i++) {
                int tag = tag(i) < tags ? tag(i) : tag(i) - from;
                if (tag >= 0 && tag < tags) {
                    row[tag] += weight(i);
                }
            }
            int begin = count;
            for (int tag = 0; tag < tags; tag++) {
                if (row[tag] != 0) {
                    sums[count++] = entry(tag, row[tag]);
                    row[tag] = 0;
                }
            }
            if (count > begin) {
                kept[rows++] = features[feature];
                ends[rows] = count;
            }
        }
        return new WeightTable(Arrays.copyOf(kept, rows), Arrays.copyOf(ends, rows + 1), Arrays.copyOf(sums, count));
    }

    /** Number of features. */
    int size() {
        return features.length;
    }

    /** Number of weights. */
    int weights() {
        return entries.length;
    }

    int feature(int index) {
        return features[index];
    }

    int begin(int index) {
        return begins[index];
    }

    int tag(int entry) {
        return entries[entry] >>> HALF;
    }

    int weight(int entry) {
        return (short) entries[entry];
    }

    /**
     * Adds the weights of a token's features to the scores of the tags, which begin at a place. Most features are not
     * known, and most of the table is in no cache: all are looked for before the first is used, so that the processor
     * waits for many at once.
     */
    void addTo(int[] scores, int place, FeatureHashes hashes, int token) {
        int begin = hashes.begin(token);
        int end = hashes.begin(token + 1);
        long[] found = hashes.room(end - begin);
        int count = 0;
        for (int i = begin; i < end; i++) {
            int feature = hashes.hash(i);
            int slot = FeatureHashes.mix(feature) & mask;
            found[count] = ((long) slot << Integer.SIZE) | (feature & 0xFFFFFFFFL);
            count += slots[2 * slot + 1] == 0 ? 0 : 1;
        }
        for (int i = 0; i < count; i++) {
            addTo(scores, place, (int) found[i], (int) (found[i] >>> Integer.SIZE));
        }
    }

    private void addTo(int[] scores, int place, int feature, int first) {
        int slot = first;
        int packed;
        while ((packed = slots[2 * slot + 1]) != 0) {
            if (slots[2 * slot] == feature) {
                int begin = packed >>> COUNT_BITS;
                int end = begin + (packed & COUNT_MASK);
                for (int i = begin; i < end; i++) {
                    scores[place + (entries[i] >>> HALF)] += (short) entries[i];
                }
                return;
            }
            slot = (slot + 1) & mask;
        }
    }
}
