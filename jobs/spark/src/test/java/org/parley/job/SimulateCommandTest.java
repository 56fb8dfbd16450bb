package org.parley.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.job.CommandRun.parley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.session.SparkTest;
import org.parley.simulate.SampleCorpus;
import org.parley.simulate.SampleOptions;

@SparkTest
class SimulateCommandTest {
    @TempDir
    Path folder;

    @Test
    void text_withoutOptions_isTheSample() throws IOException {
        Path out = folder.resolve("made");

        assertThat(parley("simulate", "text", "--out", out).code()).isZero();

        for (var file : SampleCorpus.generate(SampleCorpus.STANDARD_SEED, SampleOptions.standard())
                .entrySet()) {
            assertThat(out.resolve(file.getKey())).hasBinaryContent(file.getValue());
        }
    }

    @Test
    void textIsNotWrittenOverAnything() throws IOException {
        Files.writeString(folder.resolve("mine.txt"), "mine");

        assertMistake(parley("simulate", "text", "--out", folder), folder + " is not empty");
        assertMistake(
                parley("simulate", "text", "--out", folder.resolve("mine.txt")),
                folder.resolve("mine.txt") + " is no folder");
        assertMistake(
                parley("simulate", "text", "--out", folder.resolve("new"), "--months", 3), "--months: at least 16");
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void tables_areScored_andNotWrittenTwice() {
        Path warehouse = folder.resolve("made");
        Object[] simulate = {
            "simulate", "tables", "--warehouse", warehouse, "--pairs", 10, "--weeks", 20, "--comentions-per-pair", 40
        };
        assertThat(parley(simulate).code()).isZero();
        assertThat(parley("trend", "--warehouse", warehouse, "--windows", "week")
                        .code())
                .isZero();

        CommandRun scored = parley("evaluate", "trends", "--warehouse", warehouse);

        assertThat(scored.code()).isZero();
        assertThat(scored.out()).contains("joint_attention", "false discoveries", "steady pairs");
        assertThat(parley("export", "--warehouse", warehouse, "--out", folder.resolve("net"))
                        .code())
                .isZero();
        assertMistake(
                parley(simulate), warehouse + " has tables already: simulated ones go into a folder of their own");
        assertMistake(
                parley("evaluate", "trends", "--warehouse", warehouse, "--truth", folder.resolve("none")),
                "no truth at " + folder.resolve("none")
                        + ": `parley simulate tables` writes it; --truth says where it is");
    }

    @Test
    void numbersThatMakeNoCorpus_areOneLine() {
        CommandRun outcome = parley("simulate", "tables", "--warehouse", folder.resolve("w"), "--changing", "1.5");

        assertMistake(outcome, "--changing: from 0 to 1");
        assertThat(folder.resolve("w")).doesNotExist();
    }

    private static void assertMistake(CommandRun outcome, String line) {
        assertThat(outcome.err()).containsExactly("parley: " + line);
        assertThat(outcome.code()).isEqualTo(2);
    }
}
