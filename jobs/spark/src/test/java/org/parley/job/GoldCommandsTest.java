package org.parley.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void trainedModel_isWritten_andTheSameAgain_andScored() throws IOException {
        Path gold = file("gold.conll", SENTENCES);

        assertThat(run("train", "ner", "--train", gold, "--dev", gold, "--rarest", "1", "--out", folder.resolve("a")))
                .isZero();
        assertThat(run("train", "ner", "--train", gold, "--dev", gold, "--rarest", "1", "--out", folder.resolve("b")))
                .isZero();
        assertThat(run("evaluate", "ner", "--gold", gold, "--model", folder.resolve("a")))
                .isZero();

        assertThat(folder.resolve("a")).hasSameBinaryContentAs(folder.resolve("b"));
        assertThat(out.toString()).contains("epoch 5 of 5", "all       100.00  100.00  100.00", "tokens/s");
        assertThat(err.toString()).isEmpty();
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

        assertThat(run("evaluate", "links", "--gold", gold, "--texts", texts, "--out", folder.resolve("out")))
                .isZero();
        assertThat(out.toString()).contains("news: 1 articles", "names recall");
        assertThat(Files.readAllLines(folder.resolve("out"))).hasSizeGreaterThan(1);

        assertThat(run("evaluate", "links", "--gold", gold, "--texts", other)).isEqualTo(2);
        assertThat(err.toString()).contains("no text for 1 annotated articles, the first a");
    }

    @Test
    void options_reachTheTraining() throws IOException {
        Path gold = file("gold.conll", SENTENCES);

        run("train", "ner", "--train", gold, "--epochs", "3", "--out", folder.resolve("a"));

        assertThat(out.toString()).contains("epoch 3 of 3");
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

        assertThat(run("evaluate", "quotes", "--gold", gold, "--out", found)).isZero();

        assertThat(out.toString()).contains("attribution             100.0   100.0   100.0");
        assertThat(found).content().contains("\"id\":\"a\"", "\"source\":[[44,59]]");
    }

    @Test
    void mistakes_areOneLine_andExitCode2() throws IOException {
        Path gold = file("gold.conll", SENTENCES);
        Path bad = file("bad.conll", "Marta\tB-PER\nLindqvist\n");
        Path badQuotes = file("bad.jsonl", "\n{\"id\": 1}\n");
        Path absent = folder.resolve("absent");

        assertMistake("no such file: " + absent, "evaluate", "ner", "--gold", absent);
        assertMistake("bad.conll, line 2: expected a token", "evaluate", "ner", "--gold", bad);
        assertMistake("bad.conll: ", "evaluate", "ner", "--gold", gold, "--model", bad);
        assertMistake("no such file: " + absent, "evaluate", "quotes", "--gold", absent);
        assertMistake("bad.jsonl, line 2: ", "evaluate", "quotes", "--gold", badQuotes);
        assertMistake("can't read " + folder, "train", "ner", "--train", folder, "--out", folder.resolve("a"));
        assertMistake("no such folder: " + absent, "train", "ner", "--train", gold, "--out", absent.resolve("ner.bin"));
        assertMistake("options out of range", "train", "ner", "--train", gold, "--epochs", "0", "--out", absent);
        assertMistake("bad.conll, line 2: ", "train", "ner", "--train", bad, "--out", absent);
        assertMistake("Missing required subcommand", "evaluate");
        assertThat(absent).doesNotExist();
    }

    private void assertMistake(String message, Object... arguments) {
        err.getBuffer().setLength(0);
        assertThat(run(arguments)).isEqualTo(Main.USER_ERROR);
        assertThat(err.toString().lines().findFirst().orElse(""))
                .startsWith("parley: ")
                .contains(message);
        assertThat(err.toString().lines().filter(line -> !line.startsWith("See: ")))
                .hasSize(1);
    }

    private int run(Object... arguments) {
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
