package org.parley.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Mention;
import org.parley.session.LocalSpark;
import org.parley.session.SparkTest;
import org.parley.table.Tables;
import org.parley.table.Warehouse;

/** Spark NLP's NerDL, trained on so little that it learns it by heart, saved, scored and put to work. */
@SparkTest
class NerDlTest {
    private static final List<String> PEOPLE = List.of("Lindqvist", "Brekkestad", "Aurdal", "Solvang");
    private static final List<String> PLACES = List.of("Norway", "Bergen", "Oslo", "Finland");
    private static final List<String> VERBS = List.of("visited", "left", "praised", "saw");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void needsTensorFlow() {
        assumeTrue(
                NerDlTest.class.getResource("/org/tensorflow/internal/c_api/linux-x86_64/libjnitensorflow.so") != null,
                "skipped: TensorFlow's natives are not here");
    }

    @Test
    void trained_isSaved_scored_andFindsNames() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.conll"), sentences());
        Path model = folder.resolve("nerdl");

        assertThat(parley(
                        "train",
                        "ner",
                        "--with",
                        "nerdl",
                        "--train",
                        gold,
                        "--dev",
                        gold,
                        "--epochs",
                        "12",
                        "--batch",
                        "8",
                        "--rarest-word",
                        "1",
                        "--out",
                        model))
                .as(err.toString())
                .isZero();
        assertThat(out.toString()).contains("gold.conll: 64 sentences");
        assertThat(parley("evaluate", "ner", "--pipeline", model, "--gold", gold))
                .isZero();
        assertThat(out.toString().lines().filter(line -> line.startsWith("all ")))
                .hasSize(2)
                .allSatisfy(line -> assertThat(Double.parseDouble(line.split("\\s+", -1)[3]))
                        .isGreaterThan(90));

        Path input = Files.createDirectories(folder.resolve("news"));
        Files.writeString(input.resolve("a.txt"), "Aurdal praised Bergen .\n\nSolvang left Norway .\n");
        Path warehouse = folder.resolve("w");
        assertThat(parley("ingest", "--input", input, "--warehouse", warehouse)).isZero();
        assertThat(parley("annotate", "--pipeline", model, "--warehouse", warehouse))
                .as(err.toString())
                .isZero();
        assertThat(Warehouse.at(LocalSpark.session(), warehouse.toString())
                        .read(Tables.MENTIONS)
                        .collectAsList())
                .filteredOn(mention -> mention.finder().equals("pipeline"))
                .extracting(Mention::surface)
                .contains("Aurdal", "Solvang");
    }

    @Test
    void mistakes_areOneLine() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.conll"), sentences());
        assertMistake(
                "no graph is 64 wide",
                "train",
                "ner",
                "--with",
                "nerdl",
                "--train",
                gold,
                "--width",
                "64",
                "--out",
                folder.resolve("a"));
        assertMistake("exists already", "train", "ner", "--with", "nerdl", "--train", gold, "--out", folder);
        assertMistake(
                "say --model or --pipeline", "evaluate", "ner", "--gold", gold, "--model", gold, "--pipeline", gold);
    }

    private static String sentences() {
        StringBuilder text = new StringBuilder();
        for (String person : PEOPLE) {
            for (String place : PLACES) {
                for (String verb : VERBS) {
                    text.append(person).append("\tB-PER\n").append(verb).append("\tO\n");
                    text.append(place).append("\tB-LOC\n.\tO\n\n");
                }
            }
        }
        return text.toString();
    }

    private void assertMistake(String message, Object... arguments) {
        err.getBuffer().setLength(0);
        assertThat(parley(arguments)).isEqualTo(Main.USER_ERROR);
        assertThat(err.toString().lines())
                .singleElement()
                .asString()
                .startsWith("parley: ")
                .contains(message);
    }

    private int parley(Object... arguments) {
        List<String> words = new ArrayList<>();
        Arrays.stream(arguments).map(Object::toString).forEach(words::add);
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words.toArray(String[]::new));
    }
}
