package org.parley.job;

import picocli.CommandLine.Command;

@Command(
        name = "train",
        header = "Trains a model on annotated text.",
        synopsisSubcommandLabel = "MODEL",
        commandListHeading = "%nModels:%n%n",
        footer = {
            "",
            "Reads: gold corpora, raw text",
            "Writes: a model",
            "Example: parley train ner --help",
            Parley.EXIT_CODES
        },
        subcommands = {TrainNerCommand.class, TrainQuotesCommand.class})
final class TrainCommand {}
