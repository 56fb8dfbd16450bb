package org.parley.job;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "dedup",
        header = "Finds copies: the table stories.",
        footer = {"", "Reads: articles", "Writes: stories", "Example: parley dedup --warehouse warehouse", Parley.EXIT_CODES})
final class DedupCommand implements Callable<Integer> {
    @Mixin
    private WorkOptions work = new WorkOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        StageRun.of(spec, work).run(List.of(new DedupStage()));
        return Main.DONE;
    }
}
