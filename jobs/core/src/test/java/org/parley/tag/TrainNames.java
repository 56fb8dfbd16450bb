package org.parley.tag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Trains the shipped model of names from the shared folder: {@code TrainNames SHARED MODEL}. */
final class TrainNames {
    private TrainNames() {}

    public static void main(String[] arguments) throws IOException {
        Path shared = Path.of(arguments[0]);
        Path gold = shared.resolve("gold/ner");
        Path corpora = shared.resolve("corpora");
        NerTraining training = NerTraining.run(
                in(
                        gold,
                        "worldwide_newswire.train.conll",
                        "conllpp.train.conll",
                        "wnut17.train.conll",
                        "crossner_politics.train.conll"),
                in(gold, "worldwide_newswire.dev.conll", "conllpp.dev.conll", "crossner_politics.dev.conll"),
                in(corpora, "allsides_sample.jsonl.gz", "rss_sample.jsonl.gz", "whitehouse_2021_2026.jsonl.gz"),
                NerOptions.usual(),
                System.out::println);
        Files.write(Path.of(arguments[1]), training.tagger().bytes());
        training.evaluations().forEach(System.out::println);
        ConllCorpus corpus = ConllCorpus.read(gold.resolve("worldwide_newswire.dev.conll"));
        System.out.printf(
                "%,.0f tokens/s%n",
                TagSpeed.of(training.tagger(), corpus, System::nanoTime).tokensPerSecond());
    }

    private static List<Path> in(Path folder, String... names) {
        return Stream.of(names).map(folder::resolve).toList();
    }
}
