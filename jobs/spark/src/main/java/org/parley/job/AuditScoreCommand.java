package org.parley.job;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parley.table.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "score",
        header = "Reads a labelled sheet and tells how many findings are right, by kind, outlet and year.",
        description =
                "Shares are in percent, with 95 %% intervals: Wilson's for an outlet in a year, and by the sample's"
                        + " effective size for several, each counted by its findings. Rows and columns may stand in any order; only"
                        + " item, right and note are read.",
        footer = {
            "",
            "Reads: the sheet, audit_items",
            "Writes: audit_items (labels), precisions",
            "Example: parley audit score --labels audit.csv --warehouse warehouse",
            Parley.EXIT_CODES
        })
final class AuditScoreCommand extends StageCommand {
    @Option(
            names = "--labels",
            paramLabel = "FILE",
            split = ",",
            defaultValue = "audit.csv",
            description =
                    "The sheet, or several parted by commas where its rows were shared out; all that are labelled so"
                            + " far. Default: ${DEFAULT-VALUE}")
    private List<Path> labels = new ArrayList<>();

    @Override
    List<Stage> stages() {
        return List.of(new AuditScoreStage(labels));
    }

    @Override
    void show(Warehouse warehouse, PrintWriter out) {
        PrecisionPage.print(warehouse, out);
    }
}
