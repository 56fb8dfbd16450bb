package org.parley.planted;

/**
 * How well planted copies were brought together, counted by pairs of planted articles.
 *
 * @param planted pairs of one family
 * @param found pairs that have one story
 * @param right pairs of one family that have one story
 * @param mergedReports pairs of reports, or of a report and another text, that have one story
 */
public record CopyScore(long planted, long found, long right, long mergedReports) {
    public Proportion precision() {
        return new Proportion(right, found);
    }

    public Proportion recall() {
        return new Proportion(right, planted);
    }

    /** The harmonic mean of precision and recall; not a number where nothing was planted and found. */
    public double f1() {
        return 2.0 * right / (planted + found);
    }
}
