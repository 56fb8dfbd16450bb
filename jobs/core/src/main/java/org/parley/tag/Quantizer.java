package org.parley.tag;

import java.util.Arrays;

/** Brings averaged weights into one byte each, and drops those that hardly count. */
final class Quantizer {
    private static final int LARGEST = 127;

    private final float[] weights;
    private final float[] transition;
    private final int tags;
    private final double unit;
    private final double smallest;

    /** @param smallest weights below this share of the largest kept one are dropped */
    Quantizer(float[] weights, float[] transition, int tags, double smallest) {
        this.weights = weights;
        this.transition = transition;
        this.tags = tags;
        double largest = largest();
        this.unit = largest / LARGEST;
        this.smallest = Math.max(unit / 2, smallest * largest);
    }

    TaggerModel model(int[] features, Labels labels, String revision, WordClasses classes) {
        int[] kept = new int[features.length];
        int[] begins = new int[features.length + 1];
        short[] entries = new short[1024];
        int count = 0;
        int rows = 0;
        for (int i = 0; i < features.length; i++) {
            int begin = count;
            for (int tag = 0; tag < tags; tag++) {
                float weight = weights[i * tags + tag];
                if (Math.abs(weight) >= smallest) {
                    if (count == entries.length) {
                        entries = Arrays.copyOf(entries, count * 2);
                    }
                    entries[count++] = (short) (tag << 8 | (quantized(weight) & 0xFF));
                }
            }
            if (count > begin) {
                kept[rows++] = features[i];
                begins[rows] = count;
            }
        }
        WeightTable table = new WeightTable(
                Arrays.copyOf(kept, rows), Arrays.copyOf(begins, rows + 1), Arrays.copyOf(entries, count));
        return new TaggerModel(labels, revision, classes, table, transitions(), 20);
    }

    private int[] transitions() {
        int[] quantized = new int[transition.length];
        for (int i = 0; i < quantized.length; i++) {
            quantized[i] = (int) Math.round(transition[i] / unit);
        }
        return quantized;
    }

    private int quantized(float weight) {
        return (int) Math.max(-LARGEST, Math.min(LARGEST, Math.round(weight / unit)));
    }

    /** The weight that becomes 127: larger ones are so few that they are cut to it. */
    private double largest() {
        float[] sorted = new float[weights.length];
        int count = 0;
        for (float weight : weights) {
            if (weight != 0) {
                sorted[count++] = Math.abs(weight);
            }
        }
        if (count == 0) {
            return 1;
        }
        Arrays.sort(sorted, 0, count);
        return sorted[Math.max(0, count - 1 - count / 5000)];
    }
}
