package org.parley.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.tag.ClassOptions;
import org.parley.tag.NerOptions;
import org.parley.tag.TrainingOptions;
import picocli.CommandLine.Option;

/** How a tagger of names is trained; the defaults are what the shipped model was trained with. */
final class TrainNerOptions {
    private static final TrainingOptions TAGGER = TrainingOptions.usual();
    private static final ClassOptions CLASSES = ClassOptions.usual();

    @Option(
            names = "--epochs",
            paramLabel = "N",
            description = "How often each sentence is seen. Default: ${DEFAULT-VALUE}")
    int epochs = TAGGER.epochs();

    @Option(
            names = "--seed",
            paramLabel = "N",
            description = "Seed of the order in which sentences are seen. Default: ${DEFAULT-VALUE}")
    long seed = TAGGER.seed();

    @Option(
            names = "--rarest",
            paramLabel = "N",
            description = "How often a feature must occur to count. Default: ${DEFAULT-VALUE}")
    int rarest = TAGGER.rarest();

    @Option(
            names = "--dropout",
            paramLabel = "SHARE",
            description = "Share of the features that is left out each time. Default: ${DEFAULT-VALUE}")
    double dropout = TAGGER.dropout();

    @Option(names = "--rate", paramLabel = "R", description = "How far a step goes. Default: ${DEFAULT-VALUE}")
    double rate = TAGGER.rate();

    @Option(
            names = "--smallest",
            paramLabel = "SHARE",
            description = "Weights below this share of the largest are dropped. Default: ${DEFAULT-VALUE}")
    double smallest = TAGGER.smallest();

    @Option(
            names = "--runs",
            paramLabel = "N",
            description = "How often it is trained, by a seed of its own each time; the weights are averaged."
                    + " Default: ${DEFAULT-VALUE}")
    int runs = TAGGER.runs();

    @Option(
            names = "--vocabulary",
            paramLabel = "N",
            description = "At most so many of the most frequent words get a class. Default: ${DEFAULT-VALUE}")
    int vocabulary = CLASSES.vocabulary();

    @Option(names = "--classes", paramLabel = "N", description = "Classes of words. Default: ${DEFAULT-VALUE}")
    int classes = CLASSES.classes();

    @Option(
            names = "--rounds",
            paramLabel = "N",
            description = "How often each word's class is looked at. Default: ${DEFAULT-VALUE}")
    int rounds = CLASSES.rounds();

    @Option(
            names = "--vectors",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Vectors of words as GloVe writes them, plain or gzip, for further classes of words."
                    + " Default: none")
    List<Path> vectors = new ArrayList<>();

    @Option(
            names = "--divisions",
            paramLabel = "N",
            arity = "1..*",
            description = "Numbers of classes that words are divided into by their vectors. Default: ${DEFAULT-VALUE}")
    List<Integer> divisions = NerOptions.usual().divisions();

    /** @throws IllegalArgumentException when a value is out of range */
    NerOptions options() {
        return new NerOptions(
                new TrainingOptions(epochs, seed, rarest, dropout, rate, smallest, runs),
                new ClassOptions(vocabulary, classes, rounds),
                divisions);
    }
}
