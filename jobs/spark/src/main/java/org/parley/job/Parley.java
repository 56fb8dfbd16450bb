package org.parley.job;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

@Command(
        name = "parley",
        header = "Who is in the news, who said what, and which actors are mentioned together.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Parley.Version.class,
        commandListHeading = "%nThe commands, in the order in which data flows:%n%n",
        optionListHeading = "%n",
        footer = {"", Parley.EXIT_CODES, "Example: parley run --input news/ --warehouse warehouse"},
        subcommands = {
            RunCommand.class,
            IngestCommand.class,
            DedupCommand.class,
            AnnotateCommand.class,
            NameCommand.class,
            ComentionCommand.class,
            TrendCommand.class,
            ActorsCommand.class,
            ExplainCommand.class,
            ExportCommand.class,
            CheckCommand.class,
            TablesCommand.class,
            RunsCommand.class,
            AuditCommand.class,
            SimulateCommand.class,
            TrainCommand.class,
            EvaluateCommand.class
        })
final class Parley implements Runnable {
    static final String EXIT_CODES = "Exit codes: 0 done, 2 a mistake in the command or its input, 3 a bug.";

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            scope = ScopeType.INHERIT,
            description = "HOCON file with defaults for options, named as the options are. Default: none")
    @SuppressWarnings("unused") // read by Settings before the other options
    private String settings = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"parley " + (version == null ? "(not packaged)" : version)};
        }

        static String current() {
            return new Version().getVersion()[0].replaceFirst("parley ", "");
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new Parley());
    }
}
