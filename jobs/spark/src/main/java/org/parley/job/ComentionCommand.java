package org.parley.job;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "comention",
        header = "Pairs the actors of each article: the table comentions.",
        footer = {"", "Reads: articles, stories, mentions, quotes", "Writes: comentions", "Example: parley comention --warehouse warehouse", Parley.EXIT_CODES})
final class ComentionCommand implements Callable<Integer> {
    @Mixin
    private WorkOptions work = new WorkOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        StageRun.of(spec, work).run(List.of(new ComentionStage()));
        return Main.DONE;
    }
}
