package org.parley.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VectorClassesTest {
    @TempDir
    Path folder;

    @Test
    void wordsThatPointTheSameWay_shareAClass() throws IOException {
        WordVectors words = read("lemon 1 0.1\nwolf -0.1 1\nplum 3 0.2\nfox 0 0.5\nfig 0.9 -0.1\n");

        WordClasses classes = VectorClasses.learn(words, List.of(1, 2), line -> {});

        assertThat(List.of("lemon", "plum", "FIG", "wolf", "Fox"))
                .extracting(word -> classes.classAt(0, classes.find(new WordForm(word))))
                .containsOnly(0);
        assertThat(classOf(classes, "plum")).isEqualTo(classOf(classes, "lemon"));
        assertThat(classOf(classes, "FIG")).isEqualTo(classOf(classes, "lemon"));
        assertThat(classOf(classes, "Fox")).isEqualTo(classOf(classes, "wolf")).isNotEqualTo(classOf(classes, "fig"));
        assertThat(classes.find(new WordForm("bear"))).isEqualTo(WordClasses.UNKNOWN);
    }

    @Test
    void headOfWord2vec_isLeftOut() throws IOException {
        assertThat(read("1 2\nlemon 1 0.1\n").words()).isEqualTo(1);
    }

    @Test
    void moreClassesThanWords_isRefused() throws IOException {
        WordVectors words = read("lemon 1 0.1\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> VectorClasses.learn(words, List.of(2), line -> {}))
                .withMessage("2 classes of only 1 words");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"lemon 1 2\nplum 1\n", "lemon 1 2\nplum\n", "lemon 1 2\nplum 1 x\n", "lemon 1 2\nplum 0 0\n"})
    void otherForms_areNamedByLine(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(text))
                .withMessage("vectors.txt, line 2: not a word and its numbers");
    }

    @Test
    void emptyFile_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(""))
                .withMessage("vectors.txt: no word vectors in it");
    }

    private static int classOf(WordClasses classes, String word) {
        return classes.classAt(1, classes.find(new WordForm(word)));
    }

    private WordVectors read(String text) throws IOException {
        return WordVectors.read(Files.writeString(folder.resolve("vectors.txt"), text));
    }
}
