package org.parley.audit;

import org.jspecify.annotations.Nullable;
import org.parley.model.AuditLabel;

/**
 * A row of a sheet that came back.
 *
 * @param file the sheet
 * @param line where the row begins, counted from 1
 * @param itemId the finding
 * @param label what the person says; null where nothing
 * @param note what the person wrote beside it
 */
public record SheetLabel(String file, long line, String itemId, @Nullable AuditLabel label, @Nullable String note) {
    /** Where it stands, for messages. */
    String place() {
        return file + ", line " + line;
    }
}
