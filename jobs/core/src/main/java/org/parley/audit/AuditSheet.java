package org.parley.audit;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.parley.model.AuditItem;

/**
 * The sheet that a person fills in: CSV (RFC 4180) that spreadsheets open. It begins with a byte order mark, without which
 * Excel takes UTF-8 for something else. No cell is a formula: one that would begin like one begins with an apostrophe.
 */
public final class AuditSheet {
    static final char BYTE_ORDER_MARK = '\ufeff';

    /** The columns that are read back. */
    static final String ITEM = "item";

    static final String RIGHT = "right";
    static final String NOTE = "note";

    private static final String[] COLUMNS = {
        RIGHT,
        NOTE,
        "kind",
        "claim",
        "sentence",
        "before",
        "outlet",
        "date",
        "url",
        "article_id",
        "actor_a",
        "actor_b",
        "stratum",
        "year",
        "stratum_items",
        "stratum_drawn",
        ITEM
    };

    /** What a spreadsheet would take for the begin of a formula (OWASP, CSV injection). */
    private static final String FORMULA = "=+-@\t\r";

    private AuditSheet() {}

    /** Writes a sheet with empty cells for labels. */
    public static void write(Appendable out, List<SheetRow> rows) throws IOException {
        out.append(BYTE_ORDER_MARK);
        CSVPrinter csv = new CSVPrinter(
                out, CSVFormat.RFC4180.builder().setHeader(COLUMNS).build());
        for (SheetRow row : rows) {
            AuditItem item = row.item();
            csv.printRecord(
                    "",
                    "",
                    item.kind().name().toLowerCase(Locale.ROOT),
                    cell(row.claim()),
                    cell(row.excerpt().sentences()),
                    cell(row.excerpt().before()),
                    cell(item.outlet()),
                    cell(item.published()),
                    cell(row.url()),
                    cell(item.articleId()),
                    cell(item.actorA()),
                    cell(item.actorB()),
                    cell(item.stratum()),
                    cell(item.year()),
                    item.stratumItems(),
                    item.stratumDrawn(),
                    item.itemId());
        }
        csv.flush();
    }

    private static String cell(@Nullable Object value) {
        String text = Objects.toString(value, "");
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
