package org.parley.tag;

import java.util.List;

/**
 * What training leaves behind.
 *
 * @param revision of the features
 * @param classes what the features know of words
 * @param registers tell which weights count: the column of a tag's weight is the tag itself for the common ones, and the
 *     tag behind the tags of those before for each register's own
 * @param transition score of a tag after another: {@code [earlier * tags + tag]}
 * @param temperature what scores are divided by before they are read as logarithms of odds
 */
record TaggerModel(
        Labels labels,
        String revision,
        List<WordClasses> classes,
        Registers registers,
        WeightTable weights,
        int[] transition,
        double temperature) {
    TaggerModel {
        classes = List.copyOf(classes);
        if (transition.length != labels.tags() * labels.tags()) {
            throw new IllegalArgumentException("transitions don't fit the labels");
        }
        if (!(temperature > 0)) {
            throw new IllegalArgumentException("temperature must be positive");
        }
    }

    TaggerModel withTemperature(double other) {
        return new TaggerModel(labels, revision, classes, registers, weights, transition, other);
    }
}
