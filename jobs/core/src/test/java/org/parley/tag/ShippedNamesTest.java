package org.parley.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.SharedFolder;
import org.parley.seed.SeedFiles;

/** The shipped model of names does as well as its card says. */
class ShippedNamesTest {
    private static final int LARGEST = 12_000_000;
    private static final byte[] MODEL =
            SeedFiles.packaged(List.of("models/ner.bin")).bytes("models/ner.bin");

    @Test
    void model_isSmallAndHasItsLabels() {
        assertThat(MODEL.length).isLessThan(LARGEST);
        assertThat(CrfTagger.names(MODEL).labels()).containsExactly("LOC", "MISC", "ORG", "PER");
    }

    @Test
    void plainSentence_isTagged() {
        String[] words = {"Marta", "Lindqvist", "of", "the", "World", "Bank", "flew", "to", "Norway", "."};

        assertThat(CrfTagger.names(MODEL).tag(words))
                .extracting(TaggedSpan::first, TaggedSpan::beyond, TaggedSpan::label)
                .containsExactly(tuple(0, 2, "PER"), tuple(4, 6, "ORG"), tuple(8, 9, "LOC"));
    }

    @ParameterizedTest
    @CsvSource({"worldwide_newswire, 0.822", "conllpp, 0.938", "crossner_politics, 0.795"})
    void goldSet_scoresAboveItsFloor(String name, double floor) throws IOException {
        Path file = SharedFolder.file("gold/ner/" + name + ".dev.conll");

        NerEvaluation evaluation =
                NerEvaluation.of(CrfTagger.names(MODEL), ConllCorpus.read(file).retokenized());

        assertThat(evaluation.total().f1()).as(evaluation.toString()).isGreaterThan(floor);
    }
}
