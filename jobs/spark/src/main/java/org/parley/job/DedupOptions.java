package org.parley.job;

import org.parley.session.UserError;
import picocli.CommandLine.Option;

/** How stories are told apart. */
final class DedupOptions {
    @Option(
            names = "--copy-days",
            paramLabel = "N",
            defaultValue = "7",
            description = "Days between a copy and its original at most; what is printed again later is a story of its"
                    + " own. Default: ${DEFAULT-VALUE}")
    private int days;

    int days() {
        if (days < 0) {
            throw new UserError("--copy-days must be at least 0");
        }
        return days;
    }
}
