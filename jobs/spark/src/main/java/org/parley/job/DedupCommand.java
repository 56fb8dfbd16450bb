package org.parley.job;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "dedup",
        header = "Finds copies: the table stories.",
        footer = {
            "",
            "Reads: articles",
            "Writes: stories",
            "Example: parley dedup --warehouse warehouse",
            Parley.EXIT_CODES
        })
final class DedupCommand extends StageCommand {
    @Mixin
    private DedupOptions options = new DedupOptions();

    @Override
    List<Stage> stages() {
        return List.of(new DedupStage(options.days()));
    }
}
