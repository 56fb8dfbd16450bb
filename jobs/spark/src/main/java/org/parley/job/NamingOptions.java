package org.parley.job;

import picocli.CommandLine.Option;

/** Options of commands that name actors. */
final class NamingOptions {
    @Option(
            names = "--corrections",
            paramLabel = "FILE",
            defaultValue = "",
            description = "Merges, splits, renames and the like by hand, which win over what the corpus says; a file"
                    + " that is left out the next time is undone. Default: none")
    String corrections = "";

    @Option(
            names = "--hindsight",
            description = "What a name is in the end it was from the first: no actor changes its id within the corpus."
                    + " Months that were written before are written again where a later one tells more of a name."
                    + " Without it a name stays what the months up to its own made of it. Default: off")
    boolean hindsight;
}
