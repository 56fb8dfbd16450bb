package org.parley.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parley.input.InputFormat;
import org.parley.read.ReadOptions;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What is read, and as what. */
final class IngestOptions {
    @Option(
            names = "--input",
            paramLabel = "PATH",
            required = true,
            arity = "1..*",
            description = "Files, folders or globs of the raw corpus, on any file system that Hadoop knows.")
    List<String> input = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description =
                    "What the files hold: ${COMPLETION-CANDIDATES}. Default: what each file's name tells, or else its first bytes")
    @Nullable
    InputFormat format;

    @Option(
            names = "--field",
            paramLabel = "COLUMN=NAME",
            description =
                    "The JSON field, or column of CSV or Parquet, that holds a column, as in --field text=body; may be repeated. Columns: id,"
                            + " date, outlet, title, url, text, tags, byline, language. Default: what such files usually call it")
    List<String> fields = new ArrayList<>();

    @Option(
            names = "--delimiter",
            paramLabel = "CHARACTER",
            description = "What parts the cells of CSV and TSV files: one character, or tab."
                    + " Default: of CSV the one that the first row shows, of TSV a tab")
    @Nullable
    String delimiter;

    @Option(
            names = "--outlet",
            paramLabel = "NAME",
            description = "Who published documents that don't say so themselves. Default: nobody")
    @Nullable
    String outlet;

    @Option(
            names = "--max-document",
            paramLabel = "BYTES",
            defaultValue = "4194304",
            description = "Larger documents are refused. Default: ${DEFAULT-VALUE}")
    int maxDocument = ReadOptions.MOST_BYTES;

    @Mixin
    DayOptions days = new DayOptions();

    /** Those that articles hang on, as they were given; empty where none was. */
    String readAs() {
        List<String> given = new ArrayList<>();
        if (format != null) {
            given.add("--format=" + format.name().toLowerCase(Locale.ROOT));
        }
        fields.stream().sorted().forEach(field -> given.add("--field=" + field));
        if (delimiter != null) {
            given.add("--delimiter=" + delimiter);
        }
        if (outlet != null) {
            given.add("--outlet=" + outlet);
        }
        if (maxDocument != ReadOptions.MOST_BYTES) {
            given.add("--max-document=" + maxDocument);
        }
        given.addAll(days.readAs());
        return String.join(" ", given);
    }
}
