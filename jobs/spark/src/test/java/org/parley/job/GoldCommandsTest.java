package org.parley.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.job.CommandRun.parley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.actor.GoldArticle;

/** Commands that train and score: no Spark session, one line for each mistake. */
class GoldCommandsTest {
    private static final String SENTENCES =
            """
            Marta\tB-PER
            Lindqvist\tI-PER
            visited\tO
            Norway\tB-LOC
            .\tO

            Norway\tB-LOC
            thanked\tO
            Marta\tB-PER
            Lindqvist\tI-PER
            .\tO
            """;

    @TempDir
    private Path folder;

    @Test
    void trainedModel_isWritten_andTheSameAgain_andScored() throws IOException {
        Path gold = file("gold.conll", SENTENCES);

        String trained = train(gold, folder.resolve("a"));
        train(gold, folder.resolve("b"));
        String scored = parley("evaluate", "ner", "--gold", gold, "--model", folder.resolve("a"))
                .done()
                .out();

        assertThat(folder.resolve("a")).hasSameBinaryContentAs(folder.resolve("b"));
        assertThat(trained).contains("epoch 5 of 5", "all       100.00  100.00  100.00");
        assertThat(scored).contains("all       100.00  100.00  100.00", "tokens/s");
    }

    @Test
    void links_areScored_againstTextsKeptElsewhere() throws IOException {
        String text = "Marta Lindqvist arrived. Lindqvist left.";
        Path gold = file(
                "links.jsonl",
                "{\"article\":\"a\",\"part\":\"news\",\"fingerprint\":\"" + GoldArticle.fingerprint(text)
                        + "\",\"mentions\":[[0,15,\"name\",\"PER\",0],[25,34,\"surname\",\"PER\",0]]}\n");
        Path texts = file("news.jsonl", "{\"id\":\"a\",\"text\":\"" + text + "\"}\n");
        Path other = file("other.jsonl", "{\"id\":\"b\",\"text\":\"\"}\n");

        assertThat(parley("evaluate", "links", "--gold", gold, "--texts", texts, "--out", folder.resolve("out"))
                        .done()
                        .out())
                .contains("news: 1 articles", "names recall");
        assertThat(Files.readAllLines(folder.resolve("out"))).hasSizeGreaterThan(1);

        parley("evaluate", "links", "--gold", gold, "--texts", other)
                .isMistake("no text for 1 annotated articles, the first a");
    }

    @Test
    void options_reachTheTraining() throws IOException {
        Path gold = file("gold.conll", SENTENCES);

        assertThat(parley("train", "ner", "--train", gold, "--epochs", "3", "--out", folder.resolve("a"))
                        .out())
                .contains("epoch 3 of 3");
    }

    @Test
    void quotes_areScored_andWritten() throws IOException {
        String text = "Rates will fall. \\\"We will cut them in May,\\\" Marta Lindqvist said.";
        Path gold = file(
                "gold.jsonl",
                "{\"id\": \"a\", \"text\": \"" + text
                        + "\", \"quotes\": [{\"type\": \"direct\", \"content\": [[18, 42]],"
                        + " \"cue\": [[60, 64]], \"source\": [[44, 59]]}]}\n");
        Path found = folder.resolve("found.jsonl");

        assertThat(parley("evaluate", "quotes", "--gold", gold, "--out", found)
                        .done()
                        .out())
                .contains("attribution             100.0   100.0   100.0");
        assertThat(found).content().contains("\"id\":\"a\"", "\"source\":[[44,59]]");
    }

    @Test
    void readerOfStatements_isTrained_andTheSameAgain() throws IOException {
        Path gold = file(
                "gold.jsonl",
                "{\"id\": \"a\", \"text\": \"Rates.\\nMarta Lindqvist said rates will fall.\", \"quotes\": [{\"type\":"
                        + " \"indirect\", \"content\": [[28, 43]], \"cue\": [[23, 27]], \"source\": [[7, 22]]}]}\n"
                        + "{\"id\": \"b\", \"text\": \"Rates.\\nMarta Lindqvist said fees will fall.\", \"quotes\": []}\n");

        assertThat(parley("train", "quotes", "--train", gold, "--dev", gold, "--out", folder.resolve("a"))
                        .done()
                        .out())
                .contains("learning sources and contents", "attribution");
        parley("train", "quotes", "--train", gold, "--out", folder.resolve("b")).done();

        assertThat(folder.resolve("a")).hasSameBinaryContentAs(folder.resolve("b"));
        parley("train", "quotes", "--train", folder.resolve("absent"), "--out", folder.resolve("c"))
                .isMistake("no such file: ");
    }

    @Test
    void mistakes_areOneLine_andExitCode2() throws IOException {
        Path gold = file("gold.conll", SENTENCES);
        Path bad = file("bad.conll", "Marta\tB-PER\nLindqvist\n");
        Path badQuotes = file("bad.jsonl", "\n{\"id\": 1}\n");
        Path absent = folder.resolve("absent");

        parley("evaluate", "ner", "--gold", absent).isMistake("no such file: " + absent);
        parley("evaluate", "ner", "--gold", bad).isMistake("bad.conll, line 2: expected a token");
        parley("evaluate", "ner", "--gold", gold, "--model", bad).isMistake("bad.conll: ");
        parley("evaluate", "quotes", "--gold", absent).isMistake("no such file: " + absent);
        parley("evaluate", "quotes", "--gold", badQuotes).isMistake("bad.jsonl, line 2: ");
        parley("train", "ner", "--train", folder, "--out", folder.resolve("a")).isMistake("can't read " + folder);
        parley("train", "ner", "--train", gold, "--out", absent.resolve("ner.bin"))
                .isMistake("no such folder: " + absent);
        parley("train", "ner", "--train", gold, "--epochs", "0", "--out", absent)
                .isMistake("options out of range");
        parley("train", "ner", "--train", bad, "--out", absent).isMistake("bad.conll, line 2: ");
        parley("evaluate").isMistake("Missing required subcommand");
        assertThat(absent).doesNotExist();
    }

    @Test
    void optionsThatSayNothing_areOneLine() throws IOException {
        Path gold = file("gold.conll", SENTENCES);
        Path model = folder.resolve("a");

        parley("evaluate", "ner", "--gold", gold, "--names", "ner")
                .isMistake("--names names a column of --pipeline, which is missing");
        for (String option : List.of("--width", "--batch", "--rarest-word")) {
            parley("train", "ner", "--train", gold, option, "128", "--out", model)
                    .isMistake(option + " says nothing to --with crf");
        }
        parley("train", "ner", "--with", "nerdl", "--train", gold, "--classes", "9", "--out", model)
                .isMistake("--classes says nothing to --with nerdl");
        parley("train", "ner", "--with", "nerdl", "--train", gold, "--seed", "3000000000", "--out", model)
                .isMistake("NerDL's seed is at most 2147483647, not 3000000000");
        assertThat(model).doesNotExist();
    }

    @Test
    void settings_mayBeForTheOtherTagger() throws IOException {
        Path gold = file("gold.conll", SENTENCES);
        Path settings = file("my.conf", "width = 128\n");

        parley("train", "ner", "--settings", settings, "--train", gold, "--out", folder.resolve("a"))
                .done();
    }

    /** What training on a corpus prints. */
    private static String train(Path gold, Path model) {
        return parley("train", "ner", "--train", gold, "--dev", gold, "--rarest", "1", "--out", model)
                .done()
                .out();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
