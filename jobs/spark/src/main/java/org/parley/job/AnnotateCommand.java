package org.parley.job;

import picocli.CommandLine.Command;

@Command(
        name = "annotate",
        header = "Finds actors and statements: the tables mentions, quotes and actors.",
        footer = {
            "",
            "Reads: articles",
            "Writes: mentions, quotes, actors, rejections",
            "Example: parley annotate --warehouse warehouse",
            Parley.EXIT_CODES
        })
final class AnnotateCommand extends StageCommand {
    @Override
    Stage stage() {
        return new AnnotateStage();
    }
}
