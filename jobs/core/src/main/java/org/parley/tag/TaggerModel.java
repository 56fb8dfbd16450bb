package org.parley.tag;

/**
 * What training leaves behind.
 *
 * @param revision of the features
 * @param transition score of a tag after another: {@code [earlier * tags + tag]}
 * @param temperature what scores are divided by before they are read as logarithms of odds
 */
record TaggerModel(
        Labels labels,
        String revision,
        WordClasses classes,
        WeightTable weights,
        int[] transition,
        double temperature) {
    TaggerModel {
        if (transition.length != labels.tags() * labels.tags()) {
            throw new IllegalArgumentException("transitions don't fit the labels");
        }
        if (!(temperature > 0)) {
            throw new IllegalArgumentException("temperature must be positive");
        }
    }

    TaggerModel withTemperature(double other) {
        return new TaggerModel(labels, revision, classes, weights, transition, other);
    }
}
