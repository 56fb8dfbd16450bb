package org.parley.job;

import java.util.List;

/** A line of numbers as a row of blocks (Tufte, 2006), each as high as its share of the largest. */
final class Sparkline {
    private static final String BLOCKS = "▁▂▃▄▅▆▇█";

    private Sparkline() {}

    static String of(List<Double> values) {
        double largest = values.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        StringBuilder line = new StringBuilder();
        for (double value : values) {
            int height = largest == 0 ? 0 : (int) Math.round(value / largest * (BLOCKS.length() - 1));
            line.append(BLOCKS.charAt(height));
        }
        return line.toString();
    }
}
