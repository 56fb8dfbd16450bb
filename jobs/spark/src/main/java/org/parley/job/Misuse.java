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
        // Where an option is misspelt, others seem to be missing or to lack a value; the misspelling is what helps.
        List<String> misspelt = unknownOptions(e.getCommandLine(), arguments);
        ParameterException told = misspelt.isEmpty() ? e : new UnmatchedArgumentException(e.getCommandLine(), misspelt);
        List<String> nearest = told instanceof UnmatchedArgumentException stray ? stray.getSuggestions() : List.of();
        return Main.oneLine(told) + (nearest.isEmpty() ? "" : "; did you mean " + nearest.get(0) + "?");
    }

    private static List<String> unknownOptions(CommandLine command, String[] arguments) {
        return Arrays.stream(arguments)
                .filter(argument -> argument.startsWith("--"))
                .filter(argument ->
                        !command.getCommandSpec().optionsMap().containsKey(argument.replaceFirst("=.*", "")))
                .toList();
    }
}
