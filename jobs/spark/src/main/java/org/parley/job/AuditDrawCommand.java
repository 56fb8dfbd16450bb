package org.parley.job;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.parley.model.AuditKind;
import org.parley.session.UserError;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

@Command(
        name = "draw",
        header = "Draws findings by kind, outlet and year into a sheet for labelling (CSV).",
        description =
                "Into the column right goes yes, no or unsure: whether the marked words mean that actor, whether the"
                        + " article mentions both actors (their nearest mentions are shown), whether that speaker says what is"
                        + " marked. Findings come from the first articles of stories, those that count. A warehouse has one draw:"
                        + " a new one takes the place of the last and its labels.",
        footer = {
            "",
            "Reads: articles, stories, actors, mentions, quotes, comentions",
            "Writes: a sheet, audit_items",
            "Example: parley audit draw --out audit.csv --size 400 --warehouse warehouse",
            Parley.EXIT_CODES
        })
final class AuditDrawCommand extends StageCommand {
    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "audit.csv",
            description = "The sheet; no file may be there yet. Default: ${DEFAULT-VALUE}")
    private Path out = Path.of("audit.csv");

    @Option(
            names = "--size",
            paramLabel = "N",
            defaultValue = "400",
            description = "Findings in all, as many of each kind. Default: ${DEFAULT-VALUE}")
    private int size;

    @Option(
            names = "--kinds",
            paramLabel = "KIND",
            split = ",",
            defaultValue = "mentions,comentions,statements",
            converter = Kinds.class,
            description =
                    "What is drawn: mentions, comentions, statements; parted by commas. Default: ${DEFAULT-VALUE}")
    private List<AuditKind> kinds = List.of();

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "What chance follows from: another number draws others. Default: ${DEFAULT-VALUE}")
    private long seed;

    @Override
    List<Stage> stages() {
        if (size < 1) {
            throw new UserError("--size must be at least 1");
        }
        Set<AuditKind> drawn = EnumSet.copyOf(kinds);
        return List.of(new AuditDrawStage(out, size, drawn, seed));
    }

    /** Kinds as the tables are called. */
    static final class Kinds implements ITypeConverter<AuditKind> {
        @Override
        public AuditKind convert(String name) {
            return switch (name.strip().toLowerCase(Locale.ROOT)) {
                case "mentions" -> AuditKind.MENTION;
                case "comentions" -> AuditKind.COMENTION;
                case "statements" -> AuditKind.STATEMENT;
                default -> throw new TypeConversionException(
                        "expected mentions, comentions or statements but was '" + name + "'");
            };
        }
    }
}
