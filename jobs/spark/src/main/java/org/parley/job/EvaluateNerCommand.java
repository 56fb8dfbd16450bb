package org.parley.job;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.parley.seed.ParleySeeds;
import org.parley.seed.SeedFiles;
import org.parley.session.UserError;
import org.parley.tag.ConllCorpus;
import org.parley.tag.CrfTagger;
import org.parley.tag.NerEvaluation;
import org.parley.tag.TagSpeed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "ner",
        header = "Scores the tagger of names: precision, recall and F1 by type, confusions, speed.",
        description = "A name counts as found only with all its tokens and its type.",
        footer = {
            "",
            "Reads: gold corpora (a token, a tab and its label in the BIO scheme a line, an empty line after each"
                    + " sentence), a model",
            "Writes: nothing",
            "Example: parley evaluate ner --gold news.dev.conll",
            Parley.EXIT_CODES
        })
final class EvaluateNerCommand implements Callable<Integer> {
    @Option(names = "--gold", paramLabel = "FILE", required = true, arity = "1..*", description = "Gold corpora.")
    private List<Path> gold = new ArrayList<>();

    @Option(
            names = "--model",
            paramLabel = "FILE",
            description = "A model that parley train ner made. Default: the one in the jar")
    @Nullable
    private Path model;

    @Option(
            names = "--pipeline",
            paramLabel = "PATH",
            description = "A saved Spark NLP pipeline in place of a model. Default: none")
    @Nullable
    private String pipeline;

    @Option(
            names = "--names",
            paramLabel = "COLUMN",
            description = "The pipeline's column of names, where it has several. Default: the only one")
    private String names = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        if (pipeline != null) {
            return onPipeline(pipeline, out);
        }
        if (!names.isEmpty()) {
            throw new UserError("--names names a column of --pipeline, which is missing");
        }
        CrfTagger tagger = tagger();
        List<ConllCorpus> corpora = new ArrayList<>();
        for (Path file : gold) {
            corpora.add(LocalFiles.read(() -> ConllCorpus.read(file)).retokenized());
        }
        for (ConllCorpus corpus : corpora) {
            out.println(NerEvaluation.of(tagger, corpus));
            TagSpeed speed = TagSpeed.of(tagger, corpus, System::nanoTime);
            out.printf(Locale.ROOT, "%,.0f tokens/s on one core%n%n", speed.tokensPerSecond());
        }
        out.flush();
        return Main.DONE;
    }

    private int onPipeline(String saved, PrintWriter out) {
        if (model != null) {
            throw new UserError("say --model or --pipeline, not both");
        }
        LocalFiles.requireReadable(gold);
        try (OpenSession session = OpenSession.of("parley evaluate ner")) {
            new NerDlRun(session.spark(), out::println)
                    .evaluate(gold, saved, names)
                    .forEach(out::println);
        }
        out.flush();
        return Main.DONE;
    }

    private CrfTagger tagger() {
        Path file = model;
        if (file == null) {
            return CrfTagger.names(
                    SeedFiles.packaged(List.of(ParleySeeds.NAMES_MODEL)).bytes(ParleySeeds.NAMES_MODEL));
        }
        byte[] bytes = LocalFiles.read(() -> Files.readAllBytes(file));
        try {
            return CrfTagger.names(bytes);
        } catch (IllegalArgumentException e) {
            throw new UserError(file + ": " + e.getMessage(), e);
        }
    }
}
