package org.parley.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line that an outlet's pages repeat around their stories, or all lines of a kind. A line that starts or stops makes
 * what its words name look more or less frequent to whoever counts them: a possible reason for a break.
 *
 * @param outlet who printed it; null when unknown (e.g. Harbour Courier)
 * @param kind the zone that it is labelled as (e.g. read_also)
 * @param line one of its wordings, the first in order; null in the row of all lines of the kind (e.g. Read also:)
 * @param fingerprint the same for wordings that differ in case, digits and marks only, 16 hexadecimal digits; null in the
 *     row of all lines of the kind (e.g. 9f1c33a0e2d24760)
 * @param documents articles that have it [articles] (e.g. 214)
 * @param share of the outlet's articles from the first week with it to the last [0 to 1] (e.g. 0.83)
 * @param firstPublished day of the first; null when all are undated (e.g. 2024-03-04)
 * @param lastPublished day of the last; null when all are undated (e.g. 2024-12-28)
 * @param starts Monday of the week in which it starts, when the outlet published before without it; null else (e.g.
 *     2024-03-04)
 * @param stops Monday of the first week without it, when the outlet goes on without it; null else (e.g. 2024-12-30)
 */
public record Template(
        @Nullable String outlet,
        ZoneKind kind,
        @Nullable String line,
        @Nullable String fingerprint,
        long documents,
        double share,
        @Nullable LocalDate firstPublished,
        @Nullable LocalDate lastPublished,
        @Nullable LocalDate starts,
        @Nullable LocalDate stops) {}
