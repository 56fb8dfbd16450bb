package org.parley.tag;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What words by themselves add to the scores of the tags at the tokens around them, kept for the words seen last.
 * Threads may share one.
 */
public final class WordScores {
    private final WeightTable weights;
    private final int tags;
    private final int reach;
    private final WordFeatures features;

    /** For each word a row of tags for each place. */
    private final WordCache<int[]> words;

    private final int[] edge;

    /**
     * @param reach how far around a token words are looked at
     */
    WordScores(WeightTable weights, int tags, int reach, WordFeatures features) {
        this.weights = weights;
        this.tags = tags;
        this.reach = reach;
        this.features = features;
        this.words = new WordCache<>(this::rows);
        this.edge = rows(null);
    }

    private int[] rows(@Nullable String word) {
        int[] rows = new int[(2 * reach + 1) * tags];
        FeatureHashes hashes = new FeatureHashes();
        for (int place = -reach; place <= reach; place++) {
            if (word != null || place != 0) {
                hashes.clear();
                hashes.nextToken();
                features.addWord(word, place, hashes);
                weights.addTo(rows, (place + reach) * tags, hashes, 0);
            }
        }
        return rows;
    }

    /**
     * The scores of a sequence.
     *
     * @param sequence the word at each token, and as far before and behind as words are looked at; null where there is
     *     none
     * @param hashes the features of more than one word
     * @return {@code [token * tags + tag]}
     */
    int[] of(IntFunction<@Nullable String> sequence, FeatureHashes hashes) {
        int tokens = hashes.tokens();
        int[] scores = new int[tokens * tags];
        for (int token = 0; token < tokens; token++) {
            weights.addTo(scores, token * tags, hashes, token);
        }
        for (int place = -reach; place < tokens + reach; place++) {
            String word = sequence.apply(place);
            int[] rows = word == null ? edge : words.get(word);
            int last = Math.min(place + reach, tokens - 1);
            for (int token = Math.max(place - reach, 0); token <= last; token++) {
                add(rows, (place - token + reach) * tags, scores, token * tags);
            }
        }
        return scores;
    }

    private void add(int[] rows, int row, int[] scores, int place) {
        for (int tag = 0; tag < tags; tag++) {
            scores[place + tag] += rows[row + tag];
        }
    }
}
