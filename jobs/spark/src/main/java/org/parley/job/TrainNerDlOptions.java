package org.parley.job;

import java.util.Set;
import org.parley.nlp.NerDlOptions;
import picocli.CommandLine.Option;

/** What training NerDL needs to know beyond what training any tagger does. */
final class TrainNerDlOptions {
    /** Options of {@link TrainNerOptions} that training NerDL heeds too. */
    static final Set<String> SHARED = Set.of("--epochs", "--seed");

    @Option(
            names = "--width",
            paramLabel = "N",
            description = "NerDL: numbers in a word's vector, 100, 128, 256 or 300. Default: ${DEFAULT-VALUE}")
    int width = 100;

    @Option(
            names = "--batch",
            paramLabel = "N",
            description = "NerDL: sentences learnt from at once. Default: ${DEFAULT-VALUE}")
    int batch = 32;

    @Option(
            names = "--rarest-word",
            paramLabel = "N",
            description =
                    "NerDL: how often a word must occur in the raw text to have a vector. Default: ${DEFAULT-VALUE}")
    int rarestWord = 5;

    /** @throws IllegalArgumentException when a value is out of range */
    NerDlOptions options(TrainNerOptions how) {
        if (how.seed != (int) how.seed) {
            throw new IllegalArgumentException(
                    "options out of range: NerDL's seed is at most " + Integer.MAX_VALUE + ", not " + how.seed);
        }
        return new NerDlOptions(how.epochs, (int) how.seed, rarestWord, width, batch);
    }
}
