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
}
