package org.parley.tag;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

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

    /**
     * The table of the weights.
     *
     * @param known for each group of weights, the common ones and those of each register, the features that have some,
     *     ascending; the weights of the groups follow each other
     */
    WeightTable table(List<int[]> known) {
        int[] next = new int[known.size()];
        int[] offsets = new int[known.size()];
        for (int group = 1; group < offsets.length; group++) {
            offsets[group] = offsets[group - 1] + known.get(group - 1).length;
        }
        int features = known.stream().mapToInt(group -> group.length).sum();
        int[] kept = new int[features];
        int[] begins = new int[features + 1];
        int[] entries = new int[1024];
        int count = 0;
        int rows = 0;
        for (OptionalInt feature = least(known, next); feature.isPresent(); feature = least(known, next)) {
            int begin = count;
            for (int group = 0; group < next.length; group++) {
                if (!isAt(known.get(group), next[group], feature.getAsInt())) {
                    continue;
                }
                int row = (offsets[group] + next[group]++) * tags;
                for (int tag = 0; tag < tags; tag++) {
                    float weight = weights[row + tag];
                    if (Math.abs(weight) >= smallest) {
                        if (count == entries.length) {
                            entries = Arrays.copyOf(entries, count * 2);
                        }
                        entries[count++] = WeightTable.entry(group * tags + tag, quantized(weight));
                    }
                }
            }
            if (count > begin) {
                kept[rows++] = feature.getAsInt();
                begins[rows] = count;
            }
        }
        return new WeightTable(
                Arrays.copyOf(kept, rows), Arrays.copyOf(begins, rows + 1), Arrays.copyOf(entries, count));
    }

    private static OptionalInt least(List<int[]> known, int[] next) {
        return IntStream.range(0, next.length)
                .filter(group -> next[group] < known.get(group).length)
                .map(group -> known.get(group)[next[group]])
                .min();
    }

    private static boolean isAt(int[] features, int place, int feature) {
        return place < features.length && features[place] == feature;
    }

    /** What quantized scores are divided by to be what they were. */
    double temperature() {
        return 1 / unit;
    }

    /** The scores of a tag after another. */
    int[] transitions() {
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
