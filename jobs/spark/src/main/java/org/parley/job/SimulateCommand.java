package org.parley.job;

import picocli.CommandLine.Command;

@Command(
        name = "simulate",
        header = "Makes a corpus whose truth is known.",
        synopsisSubcommandLabel = "FORM",
        commandListHeading = "%nForms:%n%n",
        footer = {
            "",
            "Reads: nothing; for copies the articles to copy",
            "Writes: a corpus, or tables, and the truth beside them",
            "Example: parley simulate tables --warehouse made --pairs 1000",
            Parley.EXIT_CODES
        },
        subcommands = {SimulateTextCommand.class, SimulateTablesCommand.class, SimulateCopiesCommand.class})
final class SimulateCommand {}
