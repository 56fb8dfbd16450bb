package org.parley.job;

import java.util.List;
import java.util.Set;
import org.parley.trend.Bootstrap;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "name",
        header = "Gives each actor one id and one name by the whole corpus, and applies corrections.",
        description =
                "Only the months whose rows change are written again; co-mentions of those months and trends follow,"
                        + " where there are such tables.",
        footer = {
            "",
            "Reads: articles, mentions, quotes",
            "Writes: renamings, mentions, quotes, actors; comentions, actor_periods, pair_periods, pairs, says_about,"
                    + " trends, breaks",
            "Example: parley name --corrections corrections.tsv --warehouse warehouse",
            Parley.EXIT_CODES
        })
final class NameCommand extends StageCommand {
    @Mixin
    private NamingOptions naming = new NamingOptions();

    @Override
    List<Stage> stages() {
        return List.of(
                new NameStage(naming),
                new Following(new ComentionStage()),
                new Following(new TrendStage(Set.of(), Bootstrap.NONE)));
    }
}
