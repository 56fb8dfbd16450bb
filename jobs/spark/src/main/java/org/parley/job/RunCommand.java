package org.parley.job;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "run",
        header = "The main job: ingest, dedup, annotate, name, comention and trend in order, then a summary.",
        footer = {
            "",
            "Reads: raw corpus",
            "Writes: every table (parley tables lists them)",
            "Example: parley run --input news/ --warehouse warehouse",
            Parley.EXIT_CODES
        })
final class RunCommand implements Callable<Integer> {
    @Mixin
    private IngestOptions ingest = new IngestOptions();

    @Mixin
    private AnnotateOptions annotate = new AnnotateOptions();

    @Mixin
    private NamingOptions naming = new NamingOptions();

    @Mixin
    private WorkOptions work = new WorkOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        StageRun.of(spec, work)
                .run(
                        List.of(
                                new IngestStage(ingest),
                                new DedupStage(),
                                new AnnotateStage(annotate),
                                new NameStage(naming),
                                new ComentionStage(Scope.WHOLE),
                                new TrendStage(Scope.WHOLE)),
                        warehouse -> Summary.print(warehouse, spec.commandLine().getOut()));
        return Main.DONE;
    }
}
