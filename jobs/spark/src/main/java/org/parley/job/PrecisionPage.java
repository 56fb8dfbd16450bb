package org.parley.job;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.parley.model.AuditScope;
import org.parley.model.Precision;
import org.parley.table.Tables;
import org.parley.table.Warehouse;

/** What an audit tells, as a table on the screen; strata are left to the table in the warehouse. */
final class PrecisionPage {
    private PrecisionPage() {}

    static void print(Warehouse warehouse, PrintWriter out) {
        List<Precision> rows = warehouse.read(Tables.PRECISIONS).collectAsList().stream()
                .filter(row -> row.scope() != AuditScope.STRATUM)
                .sorted(Comparator.comparing(Precision::kind)
                        .thenComparing(Precision::scope)
                        .thenComparing(row -> row.outlet() == null ? "" : row.outlet())
                        .thenComparing(row -> row.year() == null ? Integer.MAX_VALUE : row.year()))
                .toList();
        Grid grid = new Grid(
                "<kind", "<of", "findings", "drawn", "labelled", "right", "unsure", "precision", "<95 % interval");
        for (Precision row : rows) {
            grid.row(
                    row.kind().name().toLowerCase(Locale.ROOT),
                    of(row),
                    ActorsCommand.number(row.items()),
                    ActorsCommand.number(row.drawn()),
                    ActorsCommand.number(row.right() + row.wrong() + row.unsure()),
                    ActorsCommand.number(row.right()),
                    ActorsCommand.number(row.unsure()),
                    row.precision() == null ? "-" : percent(row.precision()),
                    row.precision() == null
                            ? ""
                            : percent(row.precisionLow()) + " to " + percent(row.precisionHigh()) + told(row));
        }
        out.println();
        grid.lines().forEach(out::println);
        out.println();
        out.println("  Of what was found: what was missed is not in it. By outlet and year: the table precisions.");
        out.flush();
    }

    private static String of(Precision row) {
        return switch (row.scope()) {
            case ALL -> "all";
            case OUTLET -> String.valueOf(row.outlet());
            case YEAR, STRATUM -> row.year() == null ? "undated" : row.year().toString();
        };
    }

    private static String told(Precision row) {
        return row.covered() >= 1
                ? ""
                : String.format(Locale.ROOT, "; of %s %% of them nothing is labelled", percent(1 - row.covered()));
    }

    private static String percent(double share) {
        return share > 0 && share < 0.001 ? "under 0.1" : String.format(Locale.ROOT, "%.1f", 100 * share);
    }
}
