package org.parley.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * A tagger by a linear-chain conditional random field. A span's confidence is the probability that exactly its tokens
 * are a span with its label, the scores divided by a temperature fitted on held-out sentences.
 */
public final class CrfTagger implements Tagger {
    private final TaggerModel model;
    private final Features features;
    private final Viterbi viterbi;
    private final double[] transitionOdds;

    CrfTagger(TaggerModel model, Features features) {
        if (!features.revision().equals(model.revision())) {
            throw new IllegalArgumentException("the tagger model was trained with the features " + model.revision()
                    + ", not with " + features.revision());
        }
        this.model = model;
        this.features = features;
        this.viterbi = new Viterbi(model.labels());
        this.transitionOdds = Posteriors.odds(model.transition(), model.temperature());
    }

    /**
     * Reads a model.
     *
     * @param bytes a model file's content
     * @param features makes the features that it was trained with from its word classes
     * @throws IllegalArgumentException when the bytes are no model, or one for other features
     */
    public static CrfTagger read(byte[] bytes, Function<WordClasses, Features> features) {
        TaggerModel model = ModelFile.model(bytes);
        return new CrfTagger(model, features.apply(model.classes()));
    }

    /** Reads a model of names. */
    public static CrfTagger names(byte[] bytes) {
        return read(bytes, NameFeatures::new);
    }

    /** The model as the content of a file. */
    public byte[] bytes() {
        return ModelFile.bytes(model);
    }

    /** The labels that spans may have, in the alphabet's order. */
    public List<String> labels() {
        return model.labels().names();
    }

    /** Number of weights that aren't zero. */
    public int weights() {
        return model.weights().weights();
    }

    @Override
    public List<List<TaggedSpan>> tag(List<String[]> sentences) {
        List<List<TaggedSpan>> found = new ArrayList<>(sentences.size());
        FeatureHashes hashes = new FeatureHashes();
        Features.Document document = features.of(sentences);
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).length == 0) {
                found.add(List.of());
            } else {
                int[] scores = scores(document, i, hashes);
                found.add(spans(path(scores, sentences.get(i).length), scores));
            }
        }
        return found;
    }

    /** The scores of the tags at each token of each sentence. */
    List<int[]> scores(List<String[]> sentences) {
        FeatureHashes hashes = new FeatureHashes();
        Features.Document document = features.of(sentences);
        return IntStream.range(0, sentences.size())
                .mapToObj(i -> scores(document, i, hashes))
                .toList();
    }

    /** The best tags for some scores. */
    int[] path(int[] scores, int tokens) {
        return viterbi.best(scores, model.transition(), tokens);
    }

    private int[] scores(Features.Document document, int sentence, FeatureHashes hashes) {
        hashes.clear();
        document.add(sentence, hashes);
        int tags = model.labels().tags();
        int[] scores = new int[hashes.tokens() * tags];
        for (int token = 0; token < hashes.tokens(); token++) {
            for (int i = hashes.begin(token); i < hashes.begin(token + 1); i++) {
                model.weights().addTo(scores, token * tags, hashes.hash(i));
            }
        }
        return scores;
    }

    TaggerModel model() {
        return model;
    }

    CrfTagger withTemperature(double temperature) {
        return new CrfTagger(model.withTemperature(temperature), features);
    }

    /** The spans of a path, with their confidences. */
    List<TaggedSpan> spans(int[] tags, int[] scores) {
        List<TaggedSpan> spans = new ArrayList<>();
        Posteriors posteriors = null;
        int first = 0;
        for (int i = 0; i < tags.length; i++) {
            if (model.labels().mayBegin(tags[i])) {
                first = i;
            }
            if (tags[i] != Labels.OUTSIDE && model.labels().mayEnd(tags[i])) {
                if (posteriors == null) {
                    posteriors =
                            new Posteriors(model.labels(), scores, transitionOdds, model.temperature(), tags.length);
                }
                double confidence = posteriors.path(tags, first, i + 1);
                spans.add(new TaggedSpan(first, i + 1, model.labels().label(tags[i]), confidence));
            }
        }
        return spans;
    }
}
