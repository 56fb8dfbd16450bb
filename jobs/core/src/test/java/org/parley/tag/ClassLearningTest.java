package org.parley.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassLearningTest {
    private static final List<String> ANIMALS = List.of("cat", "dog", "cow", "hen");
    private static final List<String> VERBS = List.of("eats", "sees", "likes", "finds");

    @TempDir
    Path folder;

    @Test
    void wordsInTheSamePlaces_shareAClass() throws IOException {
        WordClasses classes = ClassLearning.learn(List.of(text()), new ClassOptions(100, 3, 10), line -> {});

        assertThat(ANIMALS).extracting(word -> classOf(classes, word)).containsOnly(classOf(classes, "cat"));
        assertThat(VERBS).extracting(word -> classOf(classes, word)).containsOnly(classOf(classes, "eats"));
        assertThat(classOf(classes, "cat")).isNotEqualTo(classOf(classes, "eats"));
        assertThat(classOf(classes, "wolf")).isEqualTo(WordClasses.UNKNOWN);
    }

    @Test
    void word_fallsBackToItsOtherForms() throws IOException {
        WordClasses classes = ClassLearning.learn(List.of(text()), new ClassOptions(100, 3, 10), line -> {});

        assertThat(classOf(classes, "CAT")).isEqualTo(classOf(classes, "cat"));
    }

    @Test
    void brokenJson_isNamedByLine() throws IOException {
        Path file = Files.writeString(folder.resolve("bad.jsonl"), "{\"text\": \"a\"}\n{\"text\": oops}\n");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ClassLearning.learn(List.of(file), new ClassOptions(10, 2, 1), line -> {}))
                .withMessage("bad.jsonl, line 2: not JSON");
    }

    private static int classOf(WordClasses classes, String word) {
        return classes.of(new WordForm(word));
    }

    private Path text() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 256; i++) {
            lines.append("{\"id\": ").append(i).append(", \"title\": null, \"text\": \"the ");
            lines.append(ANIMALS.get(i % 4))
                    .append(' ')
                    .append(VERBS.get(i / 4 % 4))
                    .append(" the ");
            lines.append(ANIMALS.get(i / 16 % 4)).append(".\"}\n");
        }
        Path file = folder.resolve("text.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }
}
