package org.parley.audit;

import org.jspecify.annotations.Nullable;
import org.parley.model.AuditKind;

/**
 * What an outlet's findings of a year have in the draw.
 *
 * @param outlet of the articles; null where unknown
 * @param year of publication; null for undated articles
 * @param stratum the outlet, or {@link Allocation#OTHERS}
 * @param stratumItems findings in the stratum
 * @param stratumDrawn how many of them are drawn
 */
public record Share(
        AuditKind kind,
        @Nullable String outlet,
        @Nullable Integer year,
        String stratum,
        long stratumItems,
        int stratumDrawn) {}
