package org.parley.job;

import java.io.PrintWriter;
import java.util.List;
import org.parley.table.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "run",
        header = "The main job: ingest, dedup, annotate, name, comention and trend in order, then a summary.",
        footer = {
            "",
            "Reads: raw corpus",
            "Writes: every table but those of parley audit (parley tables lists them)",
            "Example: parley run --input news/ --warehouse warehouse",
            Parley.EXIT_CODES
        })
final class RunCommand extends StageCommand {
    @Mixin
    private IngestOptions ingest = new IngestOptions();

    @Mixin
    private DedupOptions dedup = new DedupOptions();

    @Mixin
    private AnnotateOptions annotate = new AnnotateOptions();

    @Mixin
    private NamingOptions naming = new NamingOptions();

    @Mixin
    private TrendOptions trend = new TrendOptions();

    @Override
    List<Stage> stages() {
        return List.of(
                new IngestStage(ingest),
                new DedupStage(dedup.days()),
                new AnnotateStage(annotate),
                new NameStage(naming),
                new ComentionStage(),
                new TrendStage(trend.windows(), trend.bootstrap()));
    }

    @Override
    void show(Warehouse warehouse, PrintWriter out) {
        Summary.print(warehouse, out);
    }
}
