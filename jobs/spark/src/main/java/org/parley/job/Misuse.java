package org.parley.job;

import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in one line, with what may have been meant. */
final class Misuse {
    private Misuse() {}

    static String of(ParameterException e, String[] arguments) {
        String command = unknownCommand(e.getCommandLine(), arguments);
        if (!command.isEmpty()) {
            return "no command is called " + command
                    + Settings.nearest(
                            command, e.getCommandLine().getSubcommands().keySet());
        }
        // Where an option is misspelt, others seem to be missing or to lack a value; the misspelling is what helps.
        List<String> misspelt = unknownOptions(e.getCommandLine(), arguments);
        ParameterException told = misspelt.isEmpty() ? e : new UnmatchedArgumentException(e.getCommandLine(), misspelt);
        List<String> nearest = told instanceof UnmatchedArgumentException stray ? stray.getSuggestions() : List.of();
        return Main.oneLine(told) + (nearest.isEmpty() ? "" : "; did you mean " + nearest.get(0) + "?");
    }

    /** The word in the place of a command that is none; empty when there is no such word. */
    private static String unknownCommand(CommandLine reached, String[] arguments) {
        for (int i = 0; i < arguments.length && reached.getParent() == null; i++) {
            if (arguments[i].equals("--settings")) {
                i++;
            } else if (!arguments[i].startsWith("-")) {
                return reached.getSubcommands().containsKey(arguments[i]) ? "" : arguments[i];
            }
        }
        return "";
    }

    private static List<String> unknownOptions(CommandLine command, String[] arguments) {
        return Arrays.stream(arguments)
                .filter(argument -> argument.startsWith("--"))
                .filter(argument ->
                        !command.getCommandSpec().optionsMap().containsKey(argument.replaceFirst("=.*", "")))
                .toList();
    }
}
