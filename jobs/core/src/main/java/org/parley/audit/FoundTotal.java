package org.parley.audit;

import org.jspecify.annotations.Nullable;
import org.parley.model.AuditKind;

/**
 * How much there is to draw from.
 *
 * @param outlet of the articles; null where unknown
 * @param year of publication; null for undated articles
 * @param items findings in the first articles of stories
 */
public record FoundTotal(AuditKind kind, @Nullable String outlet, @Nullable Integer year, long items) {}
