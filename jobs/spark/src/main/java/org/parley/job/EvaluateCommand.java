package org.parley.job;

import picocli.CommandLine.Command;

@Command(
        name = "evaluate",
        header = "Scores Parley's finders on annotated text.",
        synopsisSubcommandLabel = "FINDER",
        commandListHeading = "%nFinders:%n%n",
        footer = {
            "",
            "Reads: gold sets",
            "Writes: what was found, where asked to",
            "Example: parley evaluate ner --help",
            Parley.EXIT_CODES
        },
        subcommands = {EvaluateNerCommand.class, EvaluateLinksCommand.class, EvaluateQuotesCommand.class})
final class EvaluateCommand {}
