package org.parley.job;

import picocli.CommandLine.Option;

/** Who finds the names. */
final class AnnotateOptions {
    @Option(
            names = "--pipeline",
            paramLabel = "PATH",
            defaultValue = "",
            description =
                    "A saved Spark NLP pipeline whose names take the place of those of Parley's recogniser, or the"
                            + " name of a pretrained one, to be downloaded. Default: Parley's recogniser")
    String pipeline = "";

    @Option(
            names = "--names",
            paramLabel = "COLUMN",
            defaultValue = "",
            description =
                    "The pipeline's column of chunks or named entities, where it has several. Default: the only one")
    String names = "";
}
