package org.parley.job;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "trend",
        header = "Counts by period and tests for trends: the tables actor_periods, pair_periods, trends and breaks.",
        footer = {"", "Reads: stories, mentions, quotes, comentions", "Writes: actor_periods, pair_periods, trends, breaks", "Example: parley trend --warehouse warehouse", Parley.EXIT_CODES})
final class TrendCommand implements Callable<Integer> {
    @Mixin
    private WorkOptions work = new WorkOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        StageRun.of(spec, work).run(List.of(new TrendStage()));
        return Main.DONE;
    }
}
