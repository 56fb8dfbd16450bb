package org.parley.tag;

/** Odds from whole scores: e to the power of a score over a temperature, the same on every machine. */
final class Odds {
    private static final double LEAST = 50;

    private final double temperature;
    private final double[] below;

    Odds(double temperature) {
        this.temperature = temperature;
        this.below = new double[(int) Math.min(1 << 16, Math.ceil(LEAST * temperature) + 1)];
        for (int i = 0; i < below.length; i++) {
            below[i] = StrictMath.exp(-i / temperature);
        }
    }

    /** The odds of each score. */
    double[] of(int[] scores) {
        double[] odds = new double[scores.length];
        for (int i = 0; i < odds.length; i++) {
            odds[i] = StrictMath.exp(scores[i] / temperature);
        }
        return odds;
    }

    /** The odds of each score beside the highest of its row; those below e to the power of -50 count as nothing. */
    double[] ofRows(int[] scores, int width) {
        double[] odds = new double[scores.length];
        for (int row = 0; row < scores.length; row += width) {
            int peak = Integer.MIN_VALUE;
            for (int i = row; i < row + width; i++) {
                peak = Math.max(peak, scores[i]);
            }
            for (int i = row; i < row + width; i++) {
                int distance = peak - scores[i];
                odds[i] = distance < below.length ? below[distance] : 0;
            }
        }
        return odds;
    }
}
