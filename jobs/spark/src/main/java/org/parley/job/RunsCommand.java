package org.parley.job;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.parley.table.RunLog;
import org.parley.table.RunLogs;
import org.parley.table.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "runs",
        header = "Lists what was done to a warehouse.",
        footer = {
            "",
            "Reads: the run logs",
            "Writes: nothing",
            "Example: parley runs --warehouse warehouse",
            Parley.EXIT_CODES
        })
final class RunsCommand implements Callable<Integer> {
    @Mixin
    private WorkOptions work = new WorkOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        try (OpenSession session = OpenSession.of("parley runs")) {
            Grid grid = new Grid("<run", "<status", "seconds", "<reason");
            for (RunLog log :
                    RunLogs.of(Warehouse.at(session.spark(), work.warehouse)).list()) {
                double seconds =
                        log.stages().stream().mapToDouble(RunLog.Stage::seconds).sum();
                grid.row(
                        log.id(),
                        log.status().name().toLowerCase(Locale.ROOT),
                        String.format(Locale.ROOT, "%,.1f", seconds),
                        log.reason() == null ? "" : log.reason());
            }
            grid.lines().forEach(spec.commandLine().getOut()::println);
        }
        return Main.DONE;
    }
}
