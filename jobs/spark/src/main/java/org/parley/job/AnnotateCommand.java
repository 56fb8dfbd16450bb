package org.parley.job;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "annotate",
        header = "Finds actors and statements, article by article: the tables mentions and quotes.",
        footer = {
            "",
            "Reads: articles",
            "Writes: mentions, quotes, rejections (parley name goes on with them)",
            "Example: parley annotate --warehouse warehouse",
            Parley.EXIT_CODES
        })
final class AnnotateCommand extends StageCommand {
    @Mixin
    private AnnotateOptions annotate = new AnnotateOptions();

    @Override
    List<Stage> stages() {
        return List.of(new AnnotateStage(annotate));
    }
}
