package org.parley.job;

import picocli.CommandLine.Command;

@Command(
        name = "evaluate",
        header = "Scores Parley's finders on annotated text, and stories and trends on planted truth.",
        synopsisSubcommandLabel = "WHAT",
        commandListHeading = "%nWhat is scored:%n%n",
        footer = {
            "",
            "Reads: gold sets, tables of a corpus with planted truth",
            "Writes: what was found, where asked to",
            "Example: parley evaluate ner --help",
            Parley.EXIT_CODES
        },
        subcommands = {
            EvaluateNerCommand.class,
            EvaluateLinksCommand.class,
            EvaluateQuotesCommand.class,
            EvaluateTrendsCommand.class,
            EvaluateCopiesCommand.class
        })
final class EvaluateCommand {}
