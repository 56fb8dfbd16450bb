package org.parley.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.job.CommandRun.parley;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.session.LocalSpark;
import org.parley.session.SparkTest;
import org.parley.table.Table;
import org.parley.table.Tables;
import org.parley.table.Warehouse;

@SparkTest
class MainTest {
    @TempDir
    Path folder;

    private Path input;
    private Path warehouse;

    @BeforeEach
    void writeInput() throws IOException {
        input = Files.createDirectories(folder.resolve("news"));
        Files.writeString(input.resolve("a.txt"), "Talks went on.\n");
        warehouse = folder.resolve("w");
    }

    static List<String> commands() {
        return Parley.commandLine().getSubcommands().keySet().stream().toList();
    }

    private static void assertMistake(CommandRun outcome, String line) {
        assertThat(outcome.err()).containsExactly("parley: " + line);
        assertThat(outcome.code()).isEqualTo(2);
    }

    private static void assertMisspelt(CommandRun outcome, String line, String see) {
        assertThat(outcome.err()).containsExactly("parley: " + line, "See: " + see + " --help");
        assertThat(outcome.code()).isEqualTo(2);
    }

    @Test
    void unknownOption_isNamedWithTheNearest() {
        assertMisspelt(
                parley("ingest", "--input", "news", "--warehose=w"),
                "Unknown option: '--warehose=w'; did you mean --warehouse?",
                "parley ingest");
        assertMisspelt(
                parley("ingest", "--inptu", "news"),
                "Unknown option: '--inptu'; did you mean --input?",
                "parley ingest");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ingest                          | Missing required option: '--input=PATH' | parley ingest",
                "ingest --input                  | Missing required parameter for option '--input' at index 0 (PATH) | parley ingest",
                "ingest --input x --partitions n | Invalid value for option '--partitions': 'n' is not an int | parley ingest",
                "ingets                          | no command is called ingets; did you mean ingest? | parley"
            })
    void misuse_isOneLineAndWhereToLook(String line, String message, String see) {
        assertMisspelt(parley((Object[]) line.split(" ", -1)), message, see);
    }

    @Test
    void formatThatIsNone_listsThoseThatAre() {
        CommandRun outcome = parley("ingest", "--input", "x", "--format", "pdf");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).hasSize(2);
        assertThat(outcome.err().get(0)).contains("--format", "pdf", "TEXT", "JSONL");
    }

    @Test
    void missingInput_isOneLine() {
        Path missing = folder.resolve("nowhere");
        assertMistake(
                parley("run", "--input", missing.toString(), "--warehouse", warehouse.toString()),
                "no such input: " + missing);
    }

    @Test
    void emptyInputFolder_isOneLineAndLeavesNoTable() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        assertMistake(
                parley("run", "--input", empty.toString(), "--warehouse", warehouse.toString()),
                "the input holds no files: " + empty);
        for (Table<?> table : Tables.all()) {
            assertThat(warehouse.resolve(table.name())).doesNotExist();
        }
    }

    @Test
    void unwritableWarehouse_isOneLine() {
        Path below = input.resolve("a.txt").resolve("w");
        CommandRun outcome = parley("run", "--input", input.toString(), "--warehouse", below.toString());
        assertThat(outcome.err())
                .singleElement()
                .asString()
                .startsWith("parley: can't write to the warehouse " + below);
        assertThat(outcome.code()).isEqualTo(2);
    }

    @Test
    void stageWithoutItsTables_namesTheCommandThatMakesThem() {
        assertMistake(
                parley("dedup", "--warehouse", warehouse.toString()),
                "no table articles in " + warehouse + ": run `parley ingest` first");
    }

    @Test
    void refusalsAlone_areKeptAndTold() throws IOException {
        Path blank = Files.createDirectories(folder.resolve("blank"));
        Path empty = Files.createDirectories(folder.resolve("empty"));
        Files.writeString(blank.resolve("a.txt"), "  ");
        Files.writeString(empty.resolve("a.txt"), "");
        assertMistake(
                parley("ingest", "--input", blank.toString(), empty.toString(), "--warehouse", warehouse.toString()),
                "no document could be read: the table rejections says why");
        assertThat(Warehouse.at(LocalSpark.session(), warehouse.toString())
                        .read(Tables.REJECTIONS)
                        .count())
                .isEqualTo(2);
        assertThat(warehouse.resolve("articles")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"--max-document, 0", "--partitions, -1"})
    void numberOutOfRange_isOneLine(String option, String value) {
        assertMistake(
                parley("ingest", "--input", input.toString(), "--warehouse", warehouse.toString(), option, value),
                option + " must be at least 1");
    }

    @Test
    void misspeltCommand_isNamedWithTheNearest() {
        assertMisspelt(parley("rnu", "--input", "x"), "no command is called rnu; did you mean run?", "parley");
    }

    @Test
    void checkOfNothing_isAMistake() {
        assertMistake(parley("check", "--warehouse", warehouse.toString()), "there are no tables in " + warehouse);
    }

    @Test
    void mistakeInTheUsersSeeds_isOneLineBeforeAnyWork() throws IOException {
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Files.writeString(seeds.resolve("actors.tsv"), "no header at all\n");
        CommandRun outcome = parley(
                "run", "--input", input.toString(), "--seeds", seeds.toString(), "--warehouse", warehouse.toString());
        assertThat(outcome.err()).singleElement().asString().startsWith("parley: --seeds: actors.tsv, line 1: ");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(warehouse.resolve("articles")).doesNotExist();
    }

    @Test
    void mistakeInAddedActors_isOneLineBeforeAnyWork_alsoFromSettings() throws IOException {
        Path bad = Files.writeString(
                folder.resolve("bad.jsonl"), "{\"id\": \"Q1\", \"label\": \"One\"}\n{\"id\": \"Q2\"}\n");
        Path good = Files.writeString(folder.resolve("good.jsonl"), "{\"id\": \"Q1\", \"label\": \"One\"}\n");
        Path settings =
                Files.writeString(folder.resolve("actors.conf"), "actors = [\"" + good + "\", \"" + bad + "\"]\n");
        String told = "--actors: bad.jsonl, line 2: the item Q2 has no label";
        assertMistake(parley("annotate", "--actors", good + "," + bad, "--warehouse", warehouse), told);
        assertMistake(parley("annotate", "--actors", good, "--actors", bad, "--warehouse", warehouse), told);
        assertMistake(parley("annotate", "--settings", settings.toString(), "--warehouse", warehouse.toString()), told);
        Path missing = folder.resolve("none.tsv");
        assertMistake(
                parley("annotate", "--actors", missing.toString(), "--warehouse", warehouse.toString()),
                "--actors: no such file: " + missing);
    }

    @Test
    void cutFileOfActors_isOneLine() throws IOException {
        Path cut = Files.write(folder.resolve("cut.tsv.gz"), new byte[] {0x1f, (byte) 0x8b, 8, 0, 0});
        assertMistake(
                parley("ingest", "--input", input, "--actors", cut, "--warehouse", warehouse),
                "--actors: cut.tsv.gz: it begins as a gzip file does, but is damaged or cut off");
    }

    @Test
    void whatNobodyCanUseInFilesOfActors_isCounted() throws IOException {
        Path export = Files.writeString(
                folder.resolve("export.jsonl"),
                """
                {"id": "Q1", "label": "Olof Berg", "type": "HUMAN", "positions": [{"position": "King of Nowhere"}]}
                {"id": "Q2", "label": "Ann Day", "positions": [{"position": "King of Nowhere"}]}
                """);
        assertThat(parley("ingest", "--input", input, "--actors", export, "--warehouse", warehouse)
                        .done()
                        .out())
                .contains("    passed over in the files of actors: offices of unknown bodies 2, unknown types 1\n");
    }

    @Test
    void fieldThatIsNone_isOneLine() {
        CommandRun outcome = parley(
                "ingest", "--input", input.toString(), "--field", "txet=body", "--warehouse", warehouse.toString());
        assertThat(outcome.err()).singleElement().asString().startsWith("parley: --field: unknown field 'txet'");
        assertThat(outcome.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "warehose = w,       warehose,    warehouse",
        "run.inptu = x,      run.inptu,   input",
        "trend.input = x,    trend.input, ''",
        "colour = blue,      colour,      ''"
    })
    void unknownSetting_isNamedWithTheNearest(String setting, String key, String nearest) throws IOException {
        Path settings = Files.writeString(folder.resolve("my.conf"), setting);
        assertMistake(
                parley("run", "--settings", settings.toString(), "--input", input.toString()),
                "settings file " + settings + ": no option is called " + key
                        + (nearest.isEmpty() ? "" : "; did you mean " + nearest + "?"));
    }

    @Test
    void settingsThatCantBeRead_areOneLine() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.conf"), "warehouse = {\n");
        CommandRun outcome = parley("runs", "--settings=" + broken);
        assertThat(outcome.err()).singleElement().asString().startsWith("parley: settings file " + broken + ": ");
        assertThat(outcome.code()).isEqualTo(2);
        Path missing = folder.resolve("no.conf");
        assertMistake(parley("runs", "--settings", missing.toString()), "can't read the settings file " + missing);
    }

    @Test
    void settings_giveDefaultsThatTheCommandLineOverrides() throws IOException {
        Path settings = Files.writeString(
                folder.resolve("my.conf"), "warehouse = " + folder + "/top\ndedup.warehouse = " + folder + "/block\n");
        String here = "--settings=" + settings;
        assertThat(parley("comention", here).err().get(0)).contains(folder + "/top:");
        assertThat(parley("dedup", here).err().get(0)).contains(folder + "/block:");
        assertThat(parley("dedup", here, "--warehouse", warehouse.toString())
                        .err()
                        .get(0))
                .contains(warehouse + ":");
    }

    @Test
    void tables_printsEveryColumn() {
        CommandRun outcome = parley("tables");
        assertThat(outcome.code()).isZero();
        for (Table<?> table : Tables.all()) {
            assertThat(outcome.out()).contains(table.name() + ": " + table.about());
            assertThat(table.columns())
                    .allSatisfy(column -> assertThat(outcome.out()).contains("\n  " + column.name() + " "));
        }
        assertThat(parley("tables", "quotes").out()).contains("quote_id").doesNotContain("pair_periods");
        assertThat(parley("tables", "quote").err())
                .singleElement()
                .asString()
                .startsWith("parley: no table is named quote; the tables are articles, ");
    }

    @Test
    void help_listsTheCommandsInTheOrderOfTheDataFlow() {
        CommandRun outcome = parley("--help");
        assertThat(outcome.code()).isZero();
        assertThat(outcome.out())
                .containsSubsequence(
                        "  ingest ", "  dedup ", "  annotate ", "  comention ", "  trend ", "Exit codes: ");
        assertThat(parley().out()).isEqualTo(outcome.out());
        assertThat(parley("--version").out()).startsWith("parley ");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpOfACommand_saysWhatItDoesReadsAndWrites(String command) {
        CommandRun outcome = parley(command, "--help");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        String header =
                outcome.out().substring(0, outcome.out().indexOf("Usage:")).strip();
        assertThat(header).endsWith(".").hasSizeGreaterThan(20);
        assertThat(outcome.out())
                .contains("\nUsage: parley " + command, "\nReads: ", "\nWrites: ", "\nExample: parley " + command)
                .contains("\nExit codes: 0 done, 2 a mistake");
    }

    @Test
    void ingest_printsWhatItWrote() {
        CommandRun outcome = parley("ingest", "--input", input.toString(), "--warehouse", warehouse.toString());
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out()).contains("ingest", "documents/s", "words/s", "rejections 0, articles 1");
        assertThat(parley("runs", "--warehouse", warehouse.toString()).out()).contains("succeeded");
    }

    @Test
    void ingest_tellsHowArticlesAreDated_andAnnotateWhatItLeavesOut() throws IOException {
        String english = "The harbour board closed the port on Monday because of the storm, a spokeswoman said.";
        String german = "Die Hafenbehörde hat den Hafen am Montag wegen des Sturms geschlossen, sagte die Sprecherin.";
        Path feed = Files.writeString(
                folder.resolve("dated.jsonl"),
                "{\"date\":\"2024-12-31T22:30:00Z\",\"text\":\"" + english + "\"}\n"
                        + "{\"date\":\"2025-01-03\",\"text\":\"" + english + "\"}\n"
                        + "{\"date\":\"2024-02-30\",\"url\":\"https://h.example/2024/02/29/a\",\"text\":\"" + german
                        + "\"}\n");
        CommandRun outcome = parley(
                "ingest",
                "--input",
                feed.toString(),
                "--warehouse",
                warehouse.toString(),
                "--not-after",
                "2025-01-02",
                "--time-zone",
                "Europe/Kyiv");
        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.out())
                .contains("articles dated by field 1, url 1; undated: 1")
                .contains("days refused, see the table rejections: bad_date 1, future_date 1");
        assertThat(warehouse.resolve("articles/month=2025-01")).isDirectory();
        CommandRun annotated = parley("annotate", "--warehouse", warehouse.toString());
        assertThat(annotated.err()).isEmpty();
        assertThat(annotated.out()).contains("articles in other languages, not annotated: de 1");
        assertThat(parley("annotate", "--warehouse", warehouse.toString(), "--languages", "de,en")
                        .out())
                .doesNotContain("not annotated");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--not-before=2025-01-01 --not-after=2024-01-01|--not-before 2025-01-01 is after --not-after 2024-01-01",
                "--time-zone=Mars|--time-zone: no zone is called 'Mars'; write Europe/Kyiv or +03:00",
                "--date-confidence=2|--date-confidence must be from 0 to 1"
            })
    void daysThatCantBeBelieved_areAMistake(String options, String mistake) {
        List<String> arguments =
                new ArrayList<>(List.of("ingest", "--input", input.toString(), "--warehouse", warehouse.toString()));
        arguments.addAll(List.of(options.split(" ", -1)));
        assertMistake(parley(arguments.toArray()), mistake);
    }
}
