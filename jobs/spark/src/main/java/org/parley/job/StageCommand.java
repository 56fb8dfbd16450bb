package org.parley.job;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.parley.table.Warehouse;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that goes some part of the way of the data. */
abstract class StageCommand implements Callable<Integer> {
    @Mixin
    private WorkOptions work = new WorkOptions();

    @Option(
            names = "--anew",
            description = "Makes all rows anew; what is in the tables is replaced, not added to. Default: only what is"
                    + " behind is made")
    private boolean anew;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /** The folder of the tables, as it was given. */
    final String warehouse() {
        return work.warehouse;
    }

    /** The stages in their order, with the options that were given. */
    abstract List<Stage> stages();

    private List<Stage> due() {
        return anew ? stages().stream().<Stage>map(Anew::new).toList() : stages();
    }

    /** Shows what the stages have made. */
    void show(Warehouse warehouse, PrintWriter out) {}

    @Override
    public final Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        StageRun.of(spec, work).run(due(), warehouse -> show(warehouse, out));
        return Main.DONE;
    }
}
