package org.parley.job;

import picocli.CommandLine.Command;

@Command(
        name = "audit",
        header = "Lets a person label findings drawn at random, and tells from the labels how many are right.",
        description =
                "Draw a sheet, fill in its column right in any spreadsheet, score it, and see which trends it bears out. An audit looks at what was found:"
                        + " it gives precision, and knows nothing of what was missed.",
        synopsisSubcommandLabel = "STEP",
        commandListHeading = "%nSteps:%n%n",
        footer = {
            "",
            "Reads: tables, labels",
            "Writes: a sheet, audit_items, precisions, audited_trends",
            "Example: parley audit draw --out audit.csv --warehouse warehouse",
            Parley.EXIT_CODES
        },
        subcommands = {AuditDrawCommand.class, AuditScoreCommand.class, AuditTrendsCommand.class})
final class AuditCommand {}
