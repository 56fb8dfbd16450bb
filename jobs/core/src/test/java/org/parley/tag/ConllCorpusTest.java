package org.parley.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConllCorpusTest {
    @TempDir
    Path folder;

    @Test
    void sentences_haveTheirSpans() throws IOException {
        ConllCorpus corpus = corpus("Ann\tB-PER\nLee\tI-PER\nBob\tB-PER\nran\tO\n\n\nOslo\tB-LOC");

        assertThat(corpus.sentences())
                .containsExactly(
                        new GoldSentence(
                                List.of("Ann", "Lee", "Bob", "ran"),
                                List.of(new TaggedSpan(0, 2, "PER", 1), new TaggedSpan(2, 3, "PER", 1))),
                        new GoldSentence(List.of("Oslo"), List.of(new TaggedSpan(0, 1, "LOC", 1))));
        assertThat(corpus.tokens()).isEqualTo(5);
    }

    @Test
    void badLine_isNamed() {
        refused("Ann\tB-PER\nLee I-PER\n", "gold.conll, line 2: expected a token, a tab and a label");
        refused("Ann\tB-PER\textra\n", "line 1: expected a token");
        refused("\n\nAnn\tPER\n", "line 3: expected O, B-label or I-label, not \"PER\"");
        refused("Ann\tB-PER\nOslo\tI-LOC\n", "line 2: I-LOC continues nothing");
        refused("Ann\tB-PER\n\nLee\tI-PER\n", "line 3: I-PER continues nothing");
    }

    @Test
    void notUtf8_isRefused() throws IOException {
        Path file = folder.resolve("gold.conll");
        Files.write(file, "Ĝ\tO\n".getBytes(StandardCharsets.UTF_16));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ConllCorpus.read(file))
                .withMessage("gold.conll is not UTF-8");
    }

    @Test
    void retokenized_spansCoverAllParts() throws IOException {
        ConllCorpus corpus =
                corpus("the\tO\nNorth-South\tB-ORG\nClub\tI-ORG\nU.S.\tB-LOC\n").retokenized();

        assertThat(corpus.sentences())
                .containsExactly(new GoldSentence(
                        List.of("the", "North", "-", "South", "Club", "U.S."),
                        List.of(new TaggedSpan(1, 5, "ORG", 1), new TaggedSpan(5, 6, "LOC", 1))));
    }

    @Test
    void overlappingSpans_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new GoldSentence(
                        List.of("a", "b"), List.of(new TaggedSpan(0, 2, "PER", 1), new TaggedSpan(1, 2, "PER", 1))));
    }

    private void refused(String content, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> corpus(content)).withMessageContaining(message);
    }

    private ConllCorpus corpus(String content) throws IOException {
        return ConllCorpus.read(Files.writeString(folder.resolve("gold.conll"), content));
    }
}
