package org.parley.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A tagger by a linear-chain conditional random field of sequences whose features the caller makes, of words or of
 * anything else. Immutable; threads may share one.
 */
public final class SequenceTagger {
    private final TaggerModel model;
    private final Viterbi viterbi;
    private final Odds odds;
    private final double[] transitionOdds;

    SequenceTagger(TaggerModel model) {
        this.model = model;
        this.viterbi = new Viterbi(model.labels());
        this.odds = new Odds(model.temperature());
        this.transitionOdds = odds.of(model.transition());
    }

    /**
     * Trains a tagger; the same sequences and options give the same.
     *
     * @param labels those that spans may have
     * @param revision of the features
     * @param classes that the features were made with
     */
    public static SequenceTagger train(
            List<HashedSequence> sequences,
            List<String> labels,
            String revision,
            List<WordClasses> classes,
            TrainingOptions options,
            Consumer<String> progress) {
        Labels scheme = new Labels(labels);
        FeatureIndex index = new FeatureIndex();
        for (HashedSequence sequence : sequences) {
            for (int[] token : sequence.hashes()) {
                IntStream.of(token).forEach(index::count);
            }
        }
        int[] known = index.frequent(options.rarest());
        List<CrfLearning.Example> examples = sequences.stream()
                .map(sequence -> CrfLearning.Example.of(
                        sequence.hashes(), index, scheme.tags(sequence.hashes().length, sequence.spans())))
                .toList();
        progress.accept("%,d sequences, %,d features".formatted(examples.size(), known.length));
        CrfLearning learning = new CrfLearning(scheme, known.length, options);
        learning.learn(examples, progress);
        Quantizer quantizer = new Quantizer(learning.weights, learning.transitions, scheme.tags(), options.smallest());
        return new SequenceTagger(new TaggerModel(
                scheme,
                revision,
                classes,
                Registers.none(),
                quantizer.table(List.of(known)),
                quantizer.transitions(),
                quantizer.temperature() * options.runs()));
    }

    /**
     * Reads a tagger.
     *
     * @param bytes a model file's content
     * @param revision the features that the caller makes
     * @throws IllegalArgumentException when the bytes are no model, or one for other features
     */
    public static SequenceTagger read(byte[] bytes, String revision) {
        TaggerModel model = ModelFile.model(bytes);
        if (!revision.equals(model.revision())) {
            throw new IllegalArgumentException(
                    "the tagger model was trained with the features " + model.revision() + ", not with " + revision);
        }
        return new SequenceTagger(model);
    }

    /** The tagger as the content of a file. */
    public byte[] bytes() {
        return ModelFile.bytes(model);
    }

    /** What its features know of words. */
    public List<WordClasses> classes() {
        return model.classes();
    }

    /**
     * What words by themselves add to the scores; worked out once for each word.
     *
     * @param reach how far around a token words are looked at
     */
    public WordScores words(int reach, WordFeatures features) {
        return new WordScores(model.weights(), model.labels().tags(), reach, features);
    }

    /** Reads a sequence of at least one token. */
    public Reading read(FeatureHashes hashes) {
        int tags = model.labels().tags();
        int[] scores = new int[hashes.tokens() * tags];
        for (int token = 0; token < hashes.tokens(); token++) {
            model.weights().addTo(scores, token * tags, hashes, token);
        }
        return new Reading(scores, hashes.tokens());
    }

    /**
     * Reads a sequence of at least one token.
     *
     * @param hashes the features of more than one word
     * @param scores those of one word, of this tagger
     * @param sequence the word at each token, and as far before and behind as words are looked at; null where there is
     *     none
     */
    public Reading read(FeatureHashes hashes, WordScores scores, IntFunction<@Nullable String> sequence) {
        return new Reading(scores.of(sequence, hashes), hashes.tokens());
    }

    /** What a tagger makes of a sequence. */
    public final class Reading {
        private final int[] path;
        private final Marginals marginals;

        private Reading(int[] scores, int tokens) {
            path = viterbi.best(scores, model.transition(), tokens);
            marginals = new Marginals(
                    model.labels(), odds.ofRows(scores, model.labels().tags()), transitionOdds, tokens);
        }

        /** The labelled stretches of the most likely path. */
        public List<TaggedSpan> spans() {
            List<TaggedSpan> spans = new ArrayList<>();
            int first = 0;
            for (int i = 0; i < path.length; i++) {
                if (model.labels().mayBegin(path[i])) {
                    first = i;
                }
                if (path[i] != Labels.OUTSIDE && model.labels().mayEnd(path[i])) {
                    String label = model.labels().label(path[i]);
                    spans.add(new TaggedSpan(first, i + 1, label, marginals.path(path, first, i + 1)));
                }
            }
            return spans;
        }

        /** The probability that a token stands in a span with the label. */
        public double probability(int token, int label) {
            double sum = 0;
            for (int tag = 4 * label + 1; tag <= 4 * label + 4; tag++) {
                sum += marginals.tag(token, tag);
            }
            return sum;
        }
    }
}
