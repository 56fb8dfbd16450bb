package org.parley.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.session.UserError;

class InputFilesTest {
    @TempDir
    Path folder;

    @Test
    void folder_isWalkedAndItsFilesAreNamedBelowIt() throws IOException {
        for (String name : List.of(
                "b.txt",
                "a/x.jsonl.gz",
                "a/deep/2024 (1) %20.NDJSON",
                "c.pdf",
                ".hidden.txt",
                "_SUCCESS",
                "_logs/l.txt")) {
            write(name);
        }
        assertThat(list(folder.toString()))
                .extracting(InputFile::name, InputFile::format)
                .containsExactly(
                        tuple("a/deep/2024 (1) %20.NDJSON", InputFormat.JSONL),
                        tuple("a/x.jsonl.gz", InputFormat.JSONL),
                        tuple("b.txt", InputFormat.TEXT),
                        tuple("c.pdf", null));
    }

    @Test
    void fileGlobAndFolder_areAllInputs() throws IOException {
        write("one.txt");
        write("two.txt");
        write("sub/three.txt");
        assertThat(list(folder.resolve("one.txt").toString()))
                .extracting(InputFile::name)
                .containsExactly("one.txt");
        assertThat(list(folder + "/t*.txt", folder + "/sub"))
                .extracting(InputFile::name)
                .containsExactly("three.txt", "two.txt");
    }

    @Test
    void matchesOfAGlob_areNamedBelowItsFixedPart() throws IOException {
        write("2024-03/gazette/a.txt");
        write("2024-04/gazette/a.txt");
        assertThat(list(folder + "/2024-*"))
                .extracting(InputFile::name)
                .containsExactly("2024-03/gazette/a.txt", "2024-04/gazette/a.txt");
        assertThat(list(folder + "/*/gazette/*.txt"))
                .extracting(InputFile::name)
                .containsExactly("2024-03/gazette/a.txt", "2024-04/gazette/a.txt");
    }

    @Test
    void fileNamedTwice_isReadOnce() throws IOException {
        write("sub/one.txt");
        assertThat(list(folder.toString(), folder + "/sub", folder + "/sub/one.txt"))
                .extracting(InputFile::name)
                .containsExactly("sub/one.txt");
    }

    @Test
    void statedFormat_isThatOfAllFiles() throws IOException {
        write("c.pdf");
        assertThat(InputFiles.list(new Configuration(false), List.of(folder.toString()), Optional.of(InputFormat.TEXT)))
                .extracting(InputFile::format)
                .containsExactly(InputFormat.TEXT);
    }

    @Test
    void missingInput_isTheUsersMistake() {
        String missing = folder.resolve("nowhere").toString();
        assertThatThrownBy(() -> list(missing)).isInstanceOf(UserError.class).hasMessage("no such input: " + missing);
        assertThatThrownBy(() -> list(folder + "/*.txt"))
                .isInstanceOf(UserError.class)
                .hasMessage("no such input: " + folder + "/*.txt");
        assertThatThrownBy(() -> list("nosuch://host/x"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("nosuch");
        assertThatThrownBy(() -> list("")).isInstanceOf(UserError.class);
    }

    @Test
    void folderWithoutFiles_isTheUsersMistake() throws IOException {
        Files.createDirectories(folder.resolve("empty/deeper"));
        write("_SUCCESS");
        assertThatThrownBy(() -> list(folder.toString()))
                .isInstanceOf(UserError.class)
                .hasMessage("the input holds no files: " + folder);
    }

    @Test
    void fingerprint_changesWithTheFiles() throws IOException {
        write("one.txt");
        String before = InputFiles.logged("in", list(folder.toString())).fingerprint();
        assertThat(InputFiles.logged("in", list(folder.toString())).fingerprint())
                .isEqualTo(before);
        Files.writeString(folder.resolve("one.txt"), "longer than before");
        assertThat(InputFiles.logged("in", list(folder.toString())).fingerprint())
                .isNotEqualTo(before);
    }

    private void write(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
    }

    private static List<InputFile> list(String... inputs) {
        return InputFiles.list(new Configuration(false), List.of(inputs), Optional.empty());
    }
}
