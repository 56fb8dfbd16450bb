package org.parley.job;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "ingest",
        header = "Reads a raw corpus into the tables articles and rejections.",
        footer = {"", "Reads: raw corpus", "Writes: articles, rejections", "Example: parley ingest --input news/ --warehouse warehouse", Parley.EXIT_CODES})
final class IngestCommand implements Callable<Integer> {
    @Mixin
    private IngestOptions ingest = new IngestOptions();

    @Mixin
    private WorkOptions work = new WorkOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        StageRun.of(spec, work).run(List.of(new IngestStage(ingest)));
        return Main.DONE;
    }
}
