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
    private final TaggerModel model;
    private final Features features;
    private final int tags;

    /** Made when a document first needs them. */
    private final AtomicReferenceArray<@Nullable WordScores> byRegister;

    TokenScores(TaggerModel model, Features features) {
        this.model = model;
        this.features = features;
        this.tags = model.labels().tags();
        this.byRegister =
                new AtomicReferenceArray<>(Math.max(1, model.registers().count()));
    }

    /** For each sentence {@code [token * tags + tag]}. */
    List<int[]> of(List<String[]> sentences) {
        WordScores scores = ofRegister(model.registers().of(sentences));
        Features.Document document = features.of(sentences);
        FeatureHashes hashes = new FeatureHashes();
        return IntStream.range(0, sentences.size())
                .mapToObj(i -> {
                    hashes.clear();
                    document.add(i, hashes);
                    String[] sentence = sentences.get(i);
                    return scores.of(place -> place < 0 || place >= sentence.length ? null : sentence[place], hashes);
                })
                .toList();
    }

    private WordScores ofRegister(int register) {
        WordScores made = byRegister.getAcquire(register);
        if (made == null) {
            synchronized (byRegister) {
                made = byRegister.get(register);
                if (made == null) {
                    made = new WordScores(weights(register), tags, Features.REACH, features);
                    byRegister.setRelease(register, made);
                }
            }
        }
        return made;
    }

    /** The weights in texts of one register. */
    private WeightTable weights(int register) {
        return model.registers().count() == 0
                ? model.weights()
                : model.weights().summed(tags, (register + 1) * tags);
    }
}
