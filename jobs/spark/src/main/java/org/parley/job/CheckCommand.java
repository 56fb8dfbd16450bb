package org.parley.job;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.check.Invariants;
import org.parley.check.Violation;
import org.parley.session.UserError;
import org.parley.table.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        header = "Checks what must hold in every warehouse: spans, ids, sums.",
        footer = {
            "",
            "Reads: every table",
            "Writes: nothing",
            "Example: parley check --warehouse warehouse",
            Parley.EXIT_CODES
        })
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private WorkOptions work = new WorkOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (OpenSession session = OpenSession.of("parley check")) {
            List<Violation> violations = Invariants.of(Warehouse.at(session.spark(), work.warehouse));
            if (violations.isEmpty()) {
                out.println("  everything holds");
                return Main.DONE;
            }
            Grid grid = new Grid("<what must hold", "rows that break it", "<example");
            violations.forEach(broken -> grid.row(broken.rule(), Long.toString(broken.rows()), broken.example()));
            grid.lines().forEach(out::println);
            throw new UserError(violations.size() + " rules are broken in " + work.warehouse);
        }
    }
}
