package org.parley.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.AuditItem;
import org.parley.model.AuditKind;
import org.parley.model.AuditLabel;

/**
 * What labels say of a stratum.
 *
 * @param outlet or {@link Allocation#OTHERS}
 * @param year null for undated articles
 * @param items findings in it
 */
record LabelledStratum(
        AuditKind kind,
        String outlet,
        @Nullable Integer year,
        long items,
        long drawn,
        long right,
        long wrong,
        long unsure) {
    /** The stratum of findings that were drawn from it, one at least. */
    static LabelledStratum of(List<AuditItem> drawn) {
        AuditItem any = drawn.get(0);
        return new LabelledStratum(
                any.kind(),
                any.stratum(),
                any.year(),
                any.stratumItems(),
                any.stratumDrawn(),
                count(drawn, AuditLabel.YES),
                count(drawn, AuditLabel.NO),
                count(drawn, AuditLabel.UNSURE));
    }

    private static long count(List<AuditItem> drawn, AuditLabel label) {
        return drawn.stream().filter(item -> item.label() == label).count();
    }

    /** Labels that decide. */
    long decided() {
        return right + wrong;
    }

    double precision() {
        return (double) right / decided();
    }

    /** Share of the findings that no label decides: what they would say is what is uncertain. */
    double unknown() {
        return 1 - (double) decided() / items;
    }
}
