package org.parley.job;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "name",
        header = "Gives each actor one id and one name by the whole corpus, and applies corrections.",
        description =
                "Only the months whose rows change are written again; co-mentions of those months and trends follow,"
                        + " where there are such tables.",
        footer = {
            "",
            "Reads: articles, mentions, quotes",
            "Writes: renamings, mentions, quotes, actors; comentions, actor_periods, pair_periods, trends, breaks",
            "Example: parley name --corrections corrections.tsv --warehouse warehouse",
            Parley.EXIT_CODES
        })
final class NameCommand implements Callable<Integer> {
    @Mixin
    private NamingOptions naming = new NamingOptions();

    @Mixin
    private WorkOptions work = new WorkOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        StageRun.of(spec, work)
                .run(List.of(new NameStage(naming), new ComentionStage(Scope.RENAMED), new TrendStage(Scope.RENAMED)));
        return Main.DONE;
    }
}
