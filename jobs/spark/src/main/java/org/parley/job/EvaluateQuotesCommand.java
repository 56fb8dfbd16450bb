package org.parley.job;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.quote.GoldQuotes;
import org.parley.quote.PredictedDocument;
import org.parley.quote.QuoteEvaluation;
import org.parley.quote.QuoteScore;
import org.parley.seed.ParleySeeds;
import org.parley.seed.SeedFiles;
import org.parley.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "quotes",
        header = "Scores the finder of statements: source, cue, content and attribution.",
        description = "Attribution is the score to watch: contents that share half of their letters, with a source that"
                + " overlaps.",
        footer = {
            "",
            "Reads: gold sets (JSON lines with id, text and quotes, whose content, cue and source are lists of [begin,"
                    + " end] in code points; speech: false and discard mark what doesn't count)",
            "Writes: with --out, what was found, in the same form",
            "Example: parley evaluate quotes --gold news.dev.jsonl --out found.jsonl",
            Parley.EXIT_CODES
        })
final class EvaluateQuotesCommand implements Callable<Integer> {
    @Option(names = "--gold", paramLabel = "FILE", required = true, arity = "1..*", description = "Gold sets.")
    private List<Path> gold = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE", description = "Where what was found is written. Default: nowhere")
    @Nullable
    private Path found;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (found != null) {
            LocalFiles.requireWritable(found);
        }
        List<GoldQuotes> sets = gold.stream()
                .map(file -> LocalFiles.read(() -> GoldQuotes.read(file)))
                .toList();
        SeedFiles seeds = SeedFiles.packaged(ParleySeeds.PATHS);
        QuoteEvaluation evaluation =
                new QuoteEvaluation(ParleySeeds.actorFinder(seeds), ParleySeeds.quoteFinder(seeds));
        List<PredictedDocument> all = new ArrayList<>();
        for (GoldQuotes set : sets) {
            long begin = System.nanoTime();
            List<PredictedDocument> predicted = evaluation.predict(set);
            double seconds = (System.nanoTime() - begin) / 1e9;
            out.println(QuoteScore.of(set, predicted));
            out.printf(
                    Locale.ROOT, "%,.0f words/s on one core, the first slow rounds included%n%n", words(set) / seconds);
            out.flush();
            all.addAll(predicted);
        }
        if (found != null) {
            LocalFiles.write(found, file -> write(all, file));
        }
        return Main.DONE;
    }

    private static void write(List<PredictedDocument> documents, Path file) throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            for (PredictedDocument document : documents) {
                document.write(out);
            }
        }
    }

    private static long words(GoldQuotes set) {
        return set.documents().stream()
                .mapToLong(document -> Words.in(document.text()))
                .sum();
    }
}
