package org.parley.job;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "annotate",
        header = "Finds actors and statements: the tables mentions, quotes and actors.",
        footer = {"", "Reads: articles", "Writes: mentions, quotes, actors, rejections", "Example: parley annotate --warehouse warehouse", Parley.EXIT_CODES})
final class AnnotateCommand implements Callable<Integer> {
    @Mixin
    private WorkOptions work = new WorkOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        StageRun.of(spec, work).run(List.of(new AnnotateStage()));
        return Main.DONE;
    }
}
