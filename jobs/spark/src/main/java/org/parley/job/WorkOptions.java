package org.parley.job;

import java.util.ArrayList;
import java.util.List;
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

    @Option(
            names = "--actors",
            paramLabel = "FILE",
            split = ",",
            description = "Actors added to the directory: files in the form of actors.tsv, or exports of Wikidata"
                    + " (JSON lines, TSV), parted by commas; may be repeated, and each compressed (.gz). Default: none")
    List<String> actors = new ArrayList<>();
}
