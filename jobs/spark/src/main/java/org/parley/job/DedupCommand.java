package org.parley.job;

import picocli.CommandLine.Command;

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
    @Override
    Stage stage() {
        return new DedupStage();
    }
}
