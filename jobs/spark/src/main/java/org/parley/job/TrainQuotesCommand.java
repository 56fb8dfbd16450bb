package org.parley.job;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.parley.actor.ActorFinder;
import org.parley.quote.CueLexicon;
import org.parley.quote.GoldQuotes;
import org.parley.quote.LearnedQuoteFinder;
import org.parley.quote.QuoteEvaluation;
import org.parley.quote.QuoteModel;
import org.parley.quote.QuoteOptions;
import org.parley.quote.QuoteScore;
import org.parley.quote.QuoteTraining;
import org.parley.seed.ParleySeeds;
import org.parley.seed.SeedFiles;
import org.parley.tag.CrfTagger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "quotes",
        header = "Trains the reader of statements, and scores it.",
        description =
                "The same files give the same model, byte for byte. The classes of words are those of the tagger of"
                        + " names in the jar.",
        footer = {
            "",
            "Reads: gold sets (JSON lines with id, text and quotes, whose content, cue and source are lists of [begin,"
                    + " end] in code points; speech: false marks attitudes, polls and plans)",
            "Writes: a model, for models/quotes.bin of a seeds folder",
            "Example: parley train quotes --train news.train.jsonl --dev news.dev.jsonl --out quotes.bin",
            Parley.EXIT_CODES
        })
final class TrainQuotesCommand implements Callable<Integer> {
    @Option(names = "--train", paramLabel = "FILE", required = true, description = "The gold set to learn from.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path train;

    @Option(
            names = "--dev",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Other gold sets: confidences are fitted to the first, all are scored. Default: none, and the"
                    + " confidences stay as they are learnt")
    private List<Path> dev = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the model is written.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path model;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Consumer<String> progress = new TrainingSteps(out);
        GoldQuotes lessons = LocalFiles.read(() -> GoldQuotes.read(train));
        List<GoldQuotes> held = dev.stream()
                .map(file -> LocalFiles.read(() -> GoldQuotes.read(file)))
                .toList();
        LocalFiles.requireWritable(model);
        SeedFiles seeds = SeedFiles.packaged(ParleySeeds.PATHS);
        ActorFinder actors = ParleySeeds.actorFinder(seeds);
        CueLexicon cues = ParleySeeds.cues(seeds);
        QuoteTraining training = new QuoteTraining(
                CrfTagger.names(seeds.bytes(ParleySeeds.NAMES_MODEL)).classes(), cues, QuoteOptions.usual(), progress);
        QuoteModel learnt = training.run(lessons, actors);
        QuoteModel trained = held.isEmpty() ? learnt : training.calibrated(learnt, held.get(0), actors);
        byte[] bytes = trained.bytes();
        LocalFiles.write(model, file -> Files.write(file, bytes));
        progress.accept(String.format(Locale.ROOT, "%s: %,d bytes", model, bytes.length));
        QuoteEvaluation evaluation = new QuoteEvaluation(actors, new LearnedQuoteFinder(cues, trained));
        held.forEach(set -> out.printf("%n%s", QuoteScore.of(set, evaluation.predict(set))));
        out.flush();
        return Main.DONE;
    }
}
