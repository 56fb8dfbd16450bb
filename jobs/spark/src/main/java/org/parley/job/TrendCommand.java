package org.parley.job;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "trend",
        header = "Counts by period and tests for trends: the tables actor_periods, pair_periods, pairs, says_about,"
                + " trends and breaks.",
        footer = {
            "",
            "Reads: stories, mentions, quotes, comentions",
            "Writes: actor_periods, pair_periods, pairs, says_about, trends, breaks",
            "Example: parley trend --windows week,month --warehouse warehouse",
            Parley.EXIT_CODES
        })
final class TrendCommand extends StageCommand {
    @Mixin
    private TrendOptions trend = new TrendOptions();

    @Override
    List<Stage> stages() {
        return List.of(new TrendStage(trend.windows(), trend.bootstrap()));
    }
}
