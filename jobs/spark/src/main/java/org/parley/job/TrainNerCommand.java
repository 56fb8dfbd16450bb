package org.parley.job;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.parley.nlp.NerDlOptions;
import org.parley.session.UserError;
import org.parley.tag.NerEvaluation;
import org.parley.tag.NerOptions;
import org.parley.tag.NerTraining;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "ner",
        header = "Trains the tagger of names, and scores it.",
        description = "The same files and options give the same model, byte for byte. --with nerdl trains Spark NLP's"
                + " NerDL instead, on word vectors learnt from the raw text; it needs parley-natives.jar, and its models"
                + " are alike only in kind.",
        footer = {
            "",
            "Reads: gold corpora (a token, a tab and its label in the BIO scheme a line, an empty line after each"
                    + " sentence), raw text (JSON lines with title and text, plain or gzip), vectors of words",
            "Writes: a model, for models/ner.bin of a seeds folder; of NerDL a folder, for --pipeline",
            "Example: parley train ner --train news.train.conll --dev news.dev.conll --raw news.jsonl.gz --out ner.bin",
            Parley.EXIT_CODES
        })
final class TrainNerCommand implements Callable<Integer> {
    @Option(
            names = "--train",
            paramLabel = "FILE",
            required = true,
            arity = "1..*",
            description = "Gold corpora to learn from, each a register: texts are tagged by the guidelines of the one"
                    + " that they read like, the first where nothing tells.")
    private List<Path> train = new ArrayList<>();

    @Option(
            names = "--dev",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Other gold corpora, for the confidences and the scores. Default: none")
    private List<Path> dev = new ArrayList<>();

    @Option(
            names = "--raw",
            paramLabel = "FILE",
            arity = "1..*",
            description = "Text without labels, for classes of words. Default: none")
    private List<Path> raw = new ArrayList<>();

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "Where the model is written.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path model;

    @Option(
            names = "--with",
            paramLabel = "TAGGER",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}")
    private NerKind kind = NerKind.CRF;

    @Mixin
    private TrainNerOptions how = new TrainNerOptions();

    @Mixin
    private TrainNerDlOptions nerDl = new TrainNerDlOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Consumer<String> progress = new TrainingSteps(out);
        List<NerEvaluation> evaluations =
                switch (kind) {
                    case CRF -> crf(progress);
                    case NERDL -> nerDl(progress);
                };
        evaluations.forEach(evaluation -> out.printf("%n%s", evaluation));
        out.flush();
        return Main.DONE;
    }

    private List<NerEvaluation> crf(Consumer<String> progress) {
        refuse("nerDl", Set.of());
        NerOptions options = LocalFiles.read(how::options);
        List.of(train, dev, raw, how.vectors).forEach(LocalFiles::requireReadable);
        LocalFiles.requireWritable(model);
        NerTraining training = LocalFiles.read(() -> NerTraining.run(train, dev, raw, how.vectors, options, progress));
        byte[] bytes = training.tagger().bytes();
        LocalFiles.write(model, file -> Files.write(file, bytes));
        progress.accept(String.format(Locale.ROOT, "%s: %,d bytes", model, bytes.length));
        return training.evaluations();
    }

    /** Refuses options on the command line that only the other tagger heeds; settings are for any command. */
    private void refuse(String mixin, Set<String> shared) {
        for (OptionSpec option :
                Objects.requireNonNull(spec.mixins().get(mixin), mixin).options()) {
            String name = option.longestName();
            if (!shared.contains(name) && spec.commandLine().getParseResult().hasMatchedOption(name)) {
                throw new UserError(
                        name + " says nothing to --with " + kind.name().toLowerCase(Locale.ROOT));
            }
        }
    }

    private List<NerEvaluation> nerDl(Consumer<String> progress) {
        refuse("how", TrainNerDlOptions.SHARED);
        NerDlOptions options = LocalFiles.read(() -> nerDl.options(how));
        List.of(train, dev, raw).forEach(LocalFiles::requireReadable);
        if (Files.exists(model)) {
            throw new UserError(model + " exists already: a pipeline is saved in a folder of its own");
        }
        LocalFiles.requireWritable(model);
        try (OpenSession session = OpenSession.of("parley train ner")) {
            NerDlRun run = new NerDlRun(session.spark(), progress);
            run.train(train, raw, options, model);
            return run.evaluate(dev, model.toString(), "");
        }
    }
}
