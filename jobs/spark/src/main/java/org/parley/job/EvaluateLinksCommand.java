package org.parley.job;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.parley.actor.GoldArticle;
import org.parley.actor.GoldLinks;
import org.parley.actor.LinkEvaluation;
import org.parley.actor.LinkScore;
import org.parley.actor.LinkVerdict;
import org.parley.seed.ParleySeeds;
import org.parley.seed.SeedFiles;
import org.parley.session.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "links",
        header = "Scores how actors are followed through articles: names, whom a person speaks for, sources.",
        description = "A link is right when its actor is the one paired with the gold entity; entities and actors are"
                + " paired one to one by the mentions that they share.",
        footer = {
            "",
            "Reads: a gold set (JSON lines with article, part, fingerprint, mentions and speaks_for, in code points,"
                    + " without the texts), and the corpora that its articles are from (JSON lines with id, date, title"
                    + " and text; also .gz)",
            "Writes: with --out, every link with its verdict, as tab-separated lines",
            "Example: parley evaluate links --gold links.jsonl --texts news.jsonl.gz",
            Parley.EXIT_CODES
        })
final class EvaluateLinksCommand implements Callable<Integer> {
    @Option(names = "--gold", paramLabel = "FILE", required = true, description = "The gold set.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path gold;

    @Option(
            names = "--texts",
            paramLabel = "FILE",
            required = true,
            arity = "1..*",
            description = "Corpora that hold the texts.")
    private List<Path> texts = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE", description = "Where the verdicts are written. Default: nowhere")
    @Nullable
    private Path verdicts;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        LocalFiles.requireReadable(texts);
        if (verdicts != null) {
            LocalFiles.requireWritable(verdicts);
        }
        SeedFiles seeds = SeedFiles.packaged(ParleySeeds.PATHS);
        LinkEvaluation evaluation =
                LocalFiles.read(() -> new LinkEvaluation(ParleySeeds.actorFinder(seeds), read(gold)));
        for (Path corpus : texts) {
            LocalFiles.read(() -> {
                try (BufferedReader lines = lines(corpus)) {
                    evaluation.read(lines, String.valueOf(corpus.getFileName()));
                }
                return corpus;
            });
        }
        List<String> missing = evaluation.missing();
        if (!missing.isEmpty()) {
            throw new UserError("no text for " + missing.size() + " annotated articles, the first " + missing.get(0));
        }
        print(evaluation.byPart(), out);
        if (verdicts != null) {
            LocalFiles.write(verdicts, file -> Files.write(file, lines(evaluation)));
        }
        return Main.DONE;
    }

    private static void print(Map<String, LinkScore> byPart, PrintWriter out) {
        byPart.forEach((part, score) -> out.printf("%s: %s%n", part, score));
        if (byPart.size() > 1) {
            out.printf("all: %s%n", byPart.values().stream().reduce(LinkScore.NONE, LinkScore::plus));
        }
        out.flush();
    }

    private static List<GoldArticle> read(Path file) throws IOException {
        try (BufferedReader lines = lines(file)) {
            return GoldLinks.read(lines, String.valueOf(file.getFileName()));
        }
    }

    private static BufferedReader lines(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
    }

    private static List<String> lines(LinkEvaluation evaluation) {
        List<String> lines = new ArrayList<>();
        lines.add("article\tpart\tside\tkind\tform\tbegin\tend\toutcome\tactor_id\tentity");
        for (LinkEvaluation.Judged judged : evaluation.judged()) {
            LinkVerdict verdict = judged.verdict();
            lines.add(String.join(
                    "\t",
                    judged.article(),
                    judged.part(),
                    label(verdict.side()),
                    label(verdict.kind()),
                    verdict.form(),
                    Integer.toString(verdict.span().begin()),
                    Integer.toString(verdict.span().end()),
                    label(verdict.outcome()),
                    String.valueOf(verdict.actorId()),
                    Integer.toString(verdict.entity())));
        }
        return lines;
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
