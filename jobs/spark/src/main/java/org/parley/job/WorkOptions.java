package org.parley.job;

import picocli.CommandLine.Option;

/** Options of every command that works on a warehouse. */
final class WorkOptions {
    @Option(
            names = "--warehouse",
            paramLabel = "DIR",
            defaultValue = "warehouse",
            description = "Folder of the tables, on any file system that Hadoop knows. Default: ${DEFAULT-VALUE}")
    String warehouse = "warehouse";

    @Option(
            names = "--partitions",
            paramLabel = "N",
            description = "Tasks that a shuffle is split into; changes no row. Default: what suits the machine")
    int partitions;

    @Option(
            names = "--seeds",
            paramLabel = "DIR",
            defaultValue = "",
            description =
                    "Folder with actors.tsv, cues.tsv and models/ in place of those in the jar. Default: those in the jar")
    String seeds = "";
}
