package org.parley.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.parley.job.CommandRun.parley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

    @Test
    void trained_isSaved_scored_andFindsNames() throws IOException {
        assumeTrue(
                NerDlTest.class.getResource("/org/tensorflow/internal/c_api/linux-x86_64/libjnitensorflow.so") != null,
                "skipped: TensorFlow's natives are not here");
        Path gold = Files.writeString(folder.resolve("gold.conll"), sentences());
        Path model = folder.resolve("nerdl");

        String trained = parley(
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
                        model)
                .done()
                .out();
        assertThat(trained).contains("gold.conll: 64 sentences");
        String scored = parley("evaluate", "ner", "--pipeline", model, "--gold", gold)
                .done()
                .out();
        assertThat((trained + scored).lines().filter(line -> line.startsWith("all ")))
                .hasSize(2)
                .allSatisfy(line -> assertThat(Double.parseDouble(line.split("\\s+", -1)[3]))
                        .isGreaterThan(90));

        Path input = Files.createDirectories(folder.resolve("news"));
        Files.writeString(input.resolve("a.txt"), "Aurdal praised Bergen .\n\nSolvang left Norway .\n");
        Path warehouse = folder.resolve("w");
        parley("ingest", "--input", input, "--warehouse", warehouse).done();
        parley("annotate", "--pipeline", model, "--warehouse", warehouse).done();
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
        Path model = folder.resolve("a");

        parley("train", "ner", "--with", "nerdl", "--train", gold, "--width", "64", "--out", model)
                .isMistake("no graph is 64 wide");
        parley("train", "ner", "--with", "nerdl", "--train", gold, "--out", folder)
                .isMistake("exists already");
        parley("evaluate", "ner", "--gold", gold, "--model", gold, "--pipeline", gold)
                .isMistake("say --model or --pipeline");
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
}
