package org.parley.tag;

/** Whole numbers that change step by step, with their averages over all steps. */
final class Averages {
    private final int[] sums;
    private final long[] moments;

    Averages(int size) {
        this.sums = new int[size];
        this.moments = new long[size];
    }

    /** The numbers as they stand. */
    int[] sums() {
        return sums;
    }

    void add(int place, int change, int step) {
        sums[place] += change;
        moments[place] += (long) change * step;
    }

    /** Adds a row of these numbers to another array. */
    void addRow(int from, int[] to, int place, int length) {
        for (int i = 0; i < length; i++) {
            to[place + i] += sums[from + i];
        }
    }

    /** The numbers' averages over the steps before this one. */
    float[] averages(int step) {
        float[] averages = new float[sums.length];
        for (int i = 0; i < sums.length; i++) {
            averages[i] = (float) (sums[i] - (double) moments[i] / step);
        }
        return averages;
    }
}
