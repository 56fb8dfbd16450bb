package org.parley.job;

import static org.apache.spark.sql.functions.abs;
import static org.apache.spark.sql.functions.col;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.parley.model.Actor;
import org.parley.model.AuditItem;
import org.parley.model.AuditKind;
import org.parley.model.AuditedTrend;
import org.parley.model.Verdict;
import org.parley.table.Tables;
import org.parley.table.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "trends",
        header = "Estimates trends anew under the audit, and tells which verdicts change.",
        description =
                "Joint attention and actors' attention, counts corrected for the precision of co-mentions and of"
                        + " mentions by outlet and year, slopes as"
                        + " unsure as the labels leave them. A precision that stays the same changes no slope; one that falls or"
                        + " rises does. Nothing is known of what was missed, nor of a pair that is more often wrong than others.",
        footer = {
            "",
            "Reads: audit_items with labels, stories, actors, mentions, quotes, comentions, trends",
            "Writes: audited_trends",
            "Example: parley audit trends --warehouse warehouse",
            Parley.EXIT_CODES
        })
final class AuditTrendsCommand extends StageCommand {
    @Option(
            names = "--top",
            paramLabel = "N",
            defaultValue = "20",
            description = "At most so many changed verdicts on the screen. Default: ${DEFAULT-VALUE}")
    private int top;

    @Override
    List<Stage> stages() {
        return List.of(new AuditTrendsStage());
    }

    @Override
    void show(Warehouse warehouse, PrintWriter out) {
        Dataset<AuditedTrend> all = warehouse.read(Tables.AUDITED_TRENDS);
        Dataset<AuditedTrend> changed = all.filter(col("verdict").notEqual(col("audited_verdict")));
        long count = changed.count();
        out.printf(
                Locale.ROOT, "%n  %,d trends were tested before and after; %,d verdicts change%n", all.count(), count);
        carriers(warehouse, out);
        Grid grid = new Grid(
                "<actors", "<window", "stories", "a month", "95 % interval", "audited", "95 % interval", "<was", "<is");
        List<AuditedTrend> rows = changed.orderBy(
                        abs(col("slope")).desc(), col("actor_a"), col("actor_b"), col("window"))
                .limit(Math.max(0, top))
                .collectAsList();
        Map<String, String> names = names(warehouse, rows);
        for (AuditedTrend row : rows) {
            grid.row(
                    shown(row.actorA(), names) + (row.actorB() == null ? "" : " – " + shown(row.actorB(), names)),
                    row.window().name().toLowerCase(Locale.ROOT),
                    ActorsCommand.number(row.stories()),
                    monthly(row.slope()),
                    monthly(row.slopeLow()) + " to " + monthly(row.slopeHigh()),
                    monthly(row.auditedSlope()),
                    monthly(row.auditedLow()) + " to " + monthly(row.auditedHigh()),
                    name(row.verdict()),
                    name(row.auditedVerdict()));
        }
        if (!grid.isEmpty()) {
            grid.lines().forEach(out::println);
        }
        out.flush();
    }

    /** Says how few labels it hangs on. */
    private static void carriers(Warehouse warehouse, PrintWriter out) {
        List<AuditItem> items = warehouse.read(Tables.AUDIT_ITEMS).collectAsList();
        carrier(items, AuditKind.COMENTION, "joint attention", "co-mentions", out);
        carrier(items, AuditKind.MENTION, "attention", "mentions", out);
        out.println();
    }

    private static void carrier(
            List<AuditItem> items, AuditKind kind, String measure, String findings, PrintWriter out) {
        List<AuditItem> labelled = items.stream()
                .filter(item -> item.kind() == kind && AuditTrendsStage.isDecided(item))
                .toList();
        long strata = labelled.stream()
                .map(item -> item.stratum() + " " + item.year())
                .distinct()
                .count();
        if (labelled.isEmpty()) {
            out.printf(Locale.ROOT, "  %s: not corrected, as none of its %s is labelled%n", measure, findings);
        } else {
            out.printf(
                    Locale.ROOT,
                    "  %s: carried by %,d labels of %s, %.1f for each outlet and year%n",
                    measure,
                    labelled.size(),
                    findings,
                    (double) labelled.size() / strata);
        }
    }

    private static String shown(String actor, Map<String, String> names) {
        return names.getOrDefault(actor, actor);
    }

    private static Map<String, String> names(Warehouse warehouse, List<AuditedTrend> rows) {
        Object[] ids = rows.stream()
                .flatMap(row -> Stream.of(row.actorA(), row.actorB()).filter(Objects::nonNull))
                .distinct()
                .toArray();
        return warehouse.has(Tables.ACTORS)
                ? warehouse.read(Tables.ACTORS).filter(col("actor_id").isin(ids)).collectAsList().stream()
                        .collect(Collectors.toMap(Actor::actorId, Actor::name))
                : Map.of();
    }

    private static String name(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT);
    }

    /** A slope in log2 a month as a change in percent. */
    private static String monthly(double slope) {
        return String.format(Locale.ROOT, "%+.1f %%", 100 * (Math.pow(2, slope) - 1));
    }
}
