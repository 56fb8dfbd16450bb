package org.parley.job;

import java.util.List;
import picocli.CommandLine.Command;

@Command(
        name = "comention",
        header = "Pairs the actors of each article: the table comentions.",
        footer = {
            "",
            "Reads: articles, stories, mentions, quotes",
            "Writes: comentions",
            "Example: parley comention --warehouse warehouse",
            Parley.EXIT_CODES
        })
final class ComentionCommand extends StageCommand {
    @Override
    List<Stage> stages() {
        return List.of(new ComentionStage());
    }
}
