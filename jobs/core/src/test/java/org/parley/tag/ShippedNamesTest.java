package org.parley.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.seed.SeedFiles;

/** The shipped model of names does as well as its card says. */
class ShippedNamesTest {
    private static final int LARGEST = 8_000_000;
    private static final byte[] MODEL =
            SeedFiles.packaged(List.of("models/ner.bin")).bytes("models/ner.bin");

    @Test
    void model_isSmallAndHasItsLabels() {
        assertThat(MODEL.length).isLessThan(LARGEST);
        assertThat(PerceptronTagger.names(MODEL).labels()).containsExactly("LOC", "MISC", "ORG", "PER");
    }

    @Test
    void plainSentence_isTagged() {
        String[] words = {"Marta", "Lindqvist", "of", "the", "World", "Bank", "flew", "to", "Norway", "."};

        assertThat(PerceptronTagger.names(MODEL).tag(words))
                .extracting(TaggedSpan::first, TaggedSpan::beyond, TaggedSpan::label)
                .containsExactly(tuple(0, 2, "PER"), tuple(4, 6, "ORG"), tuple(8, 9, "LOC"));
    }

    @ParameterizedTest
    @CsvSource({"worldwide_newswire, 0.772", "conllpp, 0.902", "crossner_politics, 0.708"})
    void goldSet_scoresAboveItsFloor(String name, double floor) throws IOException {
        Optional<Path> file = gold(name + ".dev.conll");
        assumeTrue(file.isPresent(), "the shared folder with " + name + " isn't here");

        NerEvaluation evaluation = NerEvaluation.of(
                PerceptronTagger.names(MODEL), ConllCorpus.read(file.get()).retokenized());

        assertThat(evaluation.total().f1()).as(evaluation.toString()).isGreaterThan(floor);
    }

    /** A gold file in the folder "shared": the one that is named, or one beside the folders that hold this one. */
    private static Optional<Path> gold(String name) {
        String named = System.getProperty("parley.shared", System.getenv().getOrDefault("PARLEY_SHARED", ""));
        Path below = Path.of("gold", "ner", name);
        if (!named.isEmpty()) {
            return Optional.of(Path.of(named).resolve(below)).filter(Files::exists);
        }
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path file = folder.resolve("shared").resolve(below);
            if (Files.exists(file)) {
                return Optional.of(file);
            }
        }
        return Optional.empty();
    }
}
