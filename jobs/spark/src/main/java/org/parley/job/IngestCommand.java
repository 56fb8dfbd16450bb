package org.parley.job;

import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "ingest",
        header = "Reads a raw corpus into the tables articles, rejections and templates.",
        footer = {
            "",
            "Reads: raw corpus",
            "Writes: articles, rejections, templates",
            "Example: parley ingest --input news/ --warehouse warehouse",
            Parley.EXIT_CODES
        })
final class IngestCommand extends StageCommand {
    @Mixin
    private IngestOptions ingest = new IngestOptions();

    @Override
    List<Stage> stages() {
        return List.of(new IngestStage(ingest));
    }
}
