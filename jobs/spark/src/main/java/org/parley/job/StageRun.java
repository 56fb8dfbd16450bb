package org.parley.job;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.parley.seed.SeedFiles;
import org.parley.session.UserError;
import org.parley.table.Run;
import org.parley.table.RunLog;
import org.parley.table.Warehouse;
import org.parley.table.Written;
import picocli.CommandLine.Model.CommandSpec;

/** The skeleton of every command that works on a warehouse: session, run log, one stage after the other, their rates. */
final class StageRun {
    private static final int TASKS_PER_CORE = 4;

    private final CommandSpec command;
    private final WorkOptions options;
    private final PrintWriter out;

    private StageRun(CommandSpec command, WorkOptions options) {
        this.command = command;
        this.options = options;
        this.out = command.commandLine().getOut();
    }

    static StageRun of(CommandSpec command, WorkOptions options) {
        return new StageRun(command, options);
    }

    /** Runs the stages, then shows what they made; the warehouse keeps a log of it also when one fails. */
    void run(List<Stage> stages, Consumer<Warehouse> closing) {
        if (options.partitions < 0) {
            throw new UserError("--partitions must be at least 1");
        }
        try (OpenSession session = OpenSession.of("parley " + name())) {
            SparkSession spark = session.spark();
            if (options.partitions > 0) {
                spark.conf().set("spark.sql.shuffle.partitions", Integer.toString(options.partitions));
            }
            Warehouse warehouse = Warehouse.at(spark, options.warehouse);
            List<String> notes = new ArrayList<>();
            SeedFiles seeds = Seeds.of(spark, options, notes::add);
            Run run = Run.start(warehouse, Clock.systemUTC(), name(), given());
            seeds.map(bytes -> bytes).forEach(run::seed);
            try {
                Work work = new Work(spark, warehouse, run, seeds, tasks(spark));
                notes.forEach(work::note);
                stages.forEach(stage -> stage.prepare(work));
                for (Stage stage : stages) {
                    run(stage, work, run);
                }
                run.succeed();
            } catch (Exception | Error e) {
                run.fail(e);
                throw e;
            }
            closing.accept(warehouse);
        }
    }

    /** The command's name below parley, that of a command inside another with both: simulate-tables. */
    private String name() {
        return command.qualifiedName("-").replaceFirst("^" + command.root().name() + "-", "");
    }

    private void run(Stage stage, Work work, Run run) {
        Due due = stage.due(work);
        if (due instanceof Due.Nothing) {
            out.printf(Locale.ROOT, "  %-10s is up to date%n", stage.name());
            out.flush();
            return;
        }
        Progress progress = Progress.of(work.spark(), stage.name());
        try (progress) {
            run.stage(stage.name(), stage.fingerprint(work), () -> stage.run(work, due), () -> stage.account(work));
        }
        print(run.lastStage(), work.takeWritten());
        if (due instanceof Due.Some) {
            String months = run.lastStage().restated().values().stream()
                    .flatMap(List::stream)
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
            out.println("    months written: " + (months.isEmpty() ? "none" : months));
        }
        work.takeNotes().forEach(note -> out.println("    " + note));
        out.flush();
    }

    private void print(RunLog.Stage stage, List<Written> written) {
        String tables = written.stream()
                .map(table -> String.format(Locale.ROOT, "%s %,d", table.table(), table.rows()))
                .collect(Collectors.joining(", "));
        out.printf(
                Locale.ROOT,
                "  %-10s %,7.1f s  %,8.0f documents/s  %,10.0f words/s   %s%n",
                stage.name(),
                stage.seconds(),
                stage.documentsPerSecond(),
                stage.wordsPerSecond(),
                tables);
        out.flush();
    }

    private int tasks(SparkSession spark) {
        return options.partitions > 0
                ? options.partitions
                : spark.sparkContext().defaultParallelism() * TASKS_PER_CORE;
    }

    /** The options in force, as the log keeps them. */
    private Map<String, String> given() {
        Map<String, String> given = new TreeMap<>();
        command.options().stream()
                .filter(option -> option.getValue() != null && !option.usageHelp() && !option.versionHelp())
                .forEach(option -> given.put(option.longestName(), String.valueOf(option.<Object>getValue())));
        return given;
    }
}
