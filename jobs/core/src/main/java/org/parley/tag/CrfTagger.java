package org.parley.tag;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A tagger by a linear-chain conditional random field. A span's confidence is the probability that exactly its tokens
 * are a span with its label, the scores divided by a temperature fitted on held-out sentences.
 */
public final class CrfTagger implements Tagger {
    private final TaggerModel model;
    private final Features features;
    private final Viterbi viterbi;
    private final TokenScores scores;
    private final Odds odds;
    private final double[] transitionOdds;

    CrfTagger(TaggerModel model, Features features) {
        if (!features.revision().equals(model.revision())) {
            throw new IllegalArgumentException("the tagger model was trained with the features " + model.revision()
                    + ", not with " + features.revision());
        }
        this.model = model;
        this.features = features;
        this.viterbi = new Viterbi(model.labels());
        this.scores = new TokenScores(model, features);
        this.odds = new Odds(model.temperature());
        this.transitionOdds = odds.of(model.transition());
    }

    /**
     * Reads a model.
     *
     * @param bytes a model file's content
     * @param features makes the features that it was trained with from its word classes
     * @throws IllegalArgumentException when the bytes are no model, or one for other features
     */
    public static CrfTagger read(byte[] bytes, Function<List<WordClasses>, Features> features) {
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

    /** The classes of words that its features look at. */
    public List<WordClasses> classes() {
        return model.classes();
    }

    /** Number of weights that aren't zero. */
    public int weights() {
        return model.weights().weights();
    }

    @Override
    public List<List<TaggedSpan>> tag(List<String[]> sentences) {
        List<List<TaggedSpan>> found = new ArrayList<>(sentences.size());
        for (int[] of : scores.of(sentences)) {
            found.add(of.length == 0 ? List.of() : spans(path(of), of));
        }
        return found;
    }

    /** The scores of the tags at each token of each sentence. */
    List<int[]> scores(List<String[]> sentences) {
        return scores.of(sentences);
    }

    /** The best tags for some scores. */
    int[] path(int[] scores) {
        return viterbi.best(
                scores, model.transition(), scores.length / model.labels().tags());
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
        Marginals marginals = null;
        int first = 0;
        for (int i = 0; i < tags.length; i++) {
            if (model.labels().mayBegin(tags[i])) {
                first = i;
            }
            if (tags[i] != Labels.OUTSIDE && model.labels().mayEnd(tags[i])) {
                if (marginals == null) {
                    double[] emission = odds.ofRows(scores, model.labels().tags());
                    marginals = new Marginals(model.labels(), emission, transitionOdds, tags.length);
                }
                double confidence = marginals.path(tags, first, i + 1);
                spans.add(new TaggedSpan(first, i + 1, model.labels().label(tags[i]), confidence));
            }
        }
        return spans;
    }
}
