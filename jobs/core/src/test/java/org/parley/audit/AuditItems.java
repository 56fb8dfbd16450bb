package org.parley.audit;

import java.time.LocalDate;
import org.parley.model.AuditItem;
import org.parley.model.AuditKind;
import org.parley.model.AuditLabel;

/** Drawn findings that tests begin with. */
final class AuditItems {
    private AuditItems() {}

    static AuditItem item(String id, String stratum, Integer year, long items, int drawn, AuditLabel label) {
        return new AuditItem(
                id,
                AuditKind.MENTION,
                "article",
                "per:ole-tamm",
                null,
                stratum,
                LocalDate.of(2024, 1, 3),
                stratum,
                year,
                items,
                drawn,
                1,
                label,
                null);
    }

    static AuditItem item(String id) {
        return item(id, "A", 2024, 100, 2, null);
    }
}
