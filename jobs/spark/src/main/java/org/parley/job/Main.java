package org.parley.job;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.parley.session.UserError;
import org.parley.table.ReplacedFile;
import picocli.CommandLine;

/**
 * The way in. Exit codes: 0 done, 2 the user's mistake (one line tells which), 3 a bug (with its stack trace).
 */
public final class Main {
    static final int DONE = 0;
    static final int USER_ERROR = 2;
    static final int BUG = 3;

    private Main() {}

    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int code = run(out, err, args);
        if (code != DONE) {
            System.exit(code);
        }
    }

    /** Runs one command line and returns its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine commandLine = Parley.commandLine();
        commandLine.setOut(out);
        commandLine.setErr(err);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setUsageHelpAutoWidth(true);
        // Or else a misspelt option behind --input would be one more input.
        commandLine.setUnmatchedOptionsAllowedAsOptionParameters(false);
        commandLine.setParameterExceptionHandler((e, arguments) -> {
            err.println("parley: " + Misuse.of(e, arguments));
            err.println("See: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
            return USER_ERROR;
        });
        commandLine.setExecutionExceptionHandler((e, command, parsed) -> {
            if (e instanceof UserError) {
                err.println("parley: " + oneLine(e));
                return USER_ERROR;
            }
            Optional<String> replaced = ReplacedFile.told(e);
            if (replaced.isPresent()) {
                err.println("parley: " + replaced.get());
                return USER_ERROR;
            }
            err.println("parley: this is a bug in Parley, or a failure of the cluster:");
            e.printStackTrace(err);
            return BUG;
        });
        try {
            commandLine.setDefaultValueProvider(Settings.named(args, commandLine));
        } catch (UserError e) {
            err.println("parley: " + oneLine(e));
            return USER_ERROR;
        }
        return commandLine.execute(args);
    }

    static String oneLine(Throwable e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.lines().findFirst().orElse(message);
    }
}
