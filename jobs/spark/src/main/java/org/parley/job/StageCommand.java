package org.parley.job;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that is one stage of the way of the data. */
abstract class StageCommand implements Callable<Integer> {
    @Mixin
    private WorkOptions work = new WorkOptions();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /** The stage, with the options that were given. */
    abstract Stage stage();

    @Override
    public final Integer call() {
        StageRun.of(spec, work).run(List.of(stage()));
        return Main.DONE;
    }
}
