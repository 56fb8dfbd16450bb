package org.parley.tag;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * A trained tagger of names and how well it does.
 *
 * @param tagger the tagger as a reader of its file has it
 * @param evaluations on each dev corpus, in the order given
 */
public record NerTraining(CrfTagger tagger, List<NerEvaluation> evaluations) {
    public NerTraining {
        evaluations = List.copyOf(evaluations);
    }

    /**
     * Trains a tagger of names on gold corpora, cut into Parley's own tokens. The same files and options give the same
     * model, byte for byte.
     *
     * @param train gold corpora, see {@link ConllCorpus}
     * @param dev other gold corpora, for confidences and the score; may be empty
     * @param raw text for classes of words, JSON lines with "title" and "text", plain or gzip; may be empty
     * @param vectors files of word vectors as GloVe writes them, plain or gzip, each for classes of its own; may be empty
     * @param progress is told what is being done
     * @throws IllegalArgumentException when a file can't be understood; the message names file and line
     */
    public static NerTraining run(
            List<Path> train,
            List<Path> dev,
            List<Path> raw,
            List<Path> vectors,
            NerOptions options,
            Consumer<String> progress)
            throws IOException {
        List<WordClasses> classes = new ArrayList<>();
        classes.add(raw.isEmpty() ? WordClasses.none() : ClassLearning.learn(raw, options.classes(), progress));
        for (Path file : vectors) {
            progress.accept("reading " + file.getFileName());
            classes.add(VectorClasses.learn(WordVectors.read(file), options.divisions(), progress));
        }
        return run(train, dev, classes, options.tagger(), progress);
    }

    /** The same with classes of words learnt before. */
    static NerTraining run(
            List<Path> train,
            List<Path> dev,
            List<WordClasses> classes,
            TrainingOptions options,
            Consumer<String> progress)
            throws IOException {
        List<List<GoldSentence>> documents =
                read(train).stream().map(ConllCorpus::sentences).toList();
        NameFeatures features = new NameFeatures(classes);
        TaggerModel model = new CrfTrainer(Labels.in(documents), features, options).train(documents, classes, progress);
        CrfTagger tagger = new CrfTagger(model, features);
        List<ConllCorpus> held = read(dev);
        if (!held.isEmpty()) {
            progress.accept("fitting confidences");
            tagger = Temperature.fitted(
                    tagger, held.stream().map(ConllCorpus::sentences).toList());
        }
        CrfTagger trained = tagger;
        return new NerTraining(
                trained,
                held.stream().map(corpus -> NerEvaluation.of(trained, corpus)).toList());
    }

    private static List<ConllCorpus> read(List<Path> files) throws IOException {
        List<ConllCorpus> corpora = new ArrayList<>();
        for (Path file : files) {
            corpora.add(ConllCorpus.read(file).retokenized());
        }
        return corpora;
    }
}
