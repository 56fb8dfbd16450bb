package org.parley.tag;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The scores of the tags at the tokens of a document: the sums of their features' weights, the common ones and those of
 * the document's register. Threads may share one.
 */
final class TokenScores {
    private static final int PLACES = 2 * Features.REACH + 1;

    private final TaggerModel model;
    private final Features features;
    private final int tags;

    /** Made when a document first needs them. */
    private final AtomicReferenceArray<@Nullable OfRegister> byRegister;

    TokenScores(TaggerModel model, Features features) {
        this.model = model;
        this.features = features;
        this.tags = model.labels().tags();
        this.byRegister =
                new AtomicReferenceArray<>(Math.max(1, model.registers().count()));
    }

    /** For each sentence {@code [token * tags + tag]}. */
    List<int[]> of(List<String[]> sentences) {
        OfRegister scores = ofRegister(model.registers().of(sentences));
        Features.Document document = features.of(sentences);
        FeatureHashes hashes = new FeatureHashes();
        return IntStream.range(0, sentences.size())
                .mapToObj(i -> {
                    hashes.clear();
                    document.add(i, hashes);
                    return scores.of(sentences.get(i), hashes);
                })
                .toList();
    }

    private OfRegister ofRegister(int register) {
        OfRegister made = byRegister.getAcquire(register);
        if (made == null) {
            synchronized (byRegister) {
                made = byRegister.get(register);
                if (made == null) {
                    made = new OfRegister(register);
                    byRegister.setRelease(register, made);
                }
            }
        }
        return made;
    }

    /** The scores in texts of one register. */
    private final class OfRegister {
        private final WeightTable weights;

        /** What a word by itself adds to the tokens around: a row of tags for each place. */
        private final WordCache<int[]> words;

        private final int[] edge;

        OfRegister(int register) {
            weights = model.registers().count() == 0
                    ? model.weights()
                    : model.weights().summed(tags, (register + 1) * tags);
            words = new WordCache<>(this::rows);
            edge = rows(null);
        }

        private int[] rows(@Nullable String word) {
            int[] rows = new int[PLACES * tags];
            FeatureHashes hashes = new FeatureHashes();
            for (int place = -Features.REACH; place <= Features.REACH; place++) {
                if (word != null || place != 0) {
                    hashes.clear();
                    hashes.nextToken();
                    features.addWord(word, place, hashes);
                    add(hashes, 0, rows, (place + Features.REACH) * tags);
                }
            }
            return rows;
        }

        int[] of(String[] sentence, FeatureHashes hashes) {
            int[] scores = new int[sentence.length * tags];
            for (int token = 0; token < sentence.length; token++) {
                add(hashes, token, scores, token * tags);
            }
            for (int word = -Features.REACH; word < sentence.length + Features.REACH; word++) {
                int[] rows = word < 0 || word >= sentence.length ? edge : words.get(sentence[word]);
                int last = Math.min(word + Features.REACH, sentence.length - 1);
                for (int token = Math.max(word - Features.REACH, 0); token <= last; token++) {
                    int row = (word - token + Features.REACH) * tags;
                    for (int tag = 0; tag < tags; tag++) {
                        scores[token * tags + tag] += rows[row + tag];
                    }
                }
            }
            return scores;
        }

        private void add(FeatureHashes hashes, int token, int[] scores, int place) {
            int end = hashes.begin(token + 1);
            for (int i = hashes.begin(token); i < end; i++) {
                weights.addTo(scores, place, hashes.hash(i));
            }
        }
    }
}
