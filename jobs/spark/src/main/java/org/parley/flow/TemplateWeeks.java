package org.parley.flow;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Template;
import org.parley.model.ZoneKind;
import org.parley.template.Printing;
import org.parley.template.Sighting;
import org.parley.template.WeekCount;

/**
 * A line, or all lines of a kind, week by week beside its outlet.
 *
 * @param outlet who printed it; empty when unknown
 * @param kind what it is
 * @param fingerprint the line's; {@link Sighting#ARTICLE} for all lines of the kind
 * @param documents articles that have it
 * @param line one wording
 * @param firstPublished day of the first
 * @param lastPublished day of the last
 * @param weeks its weeks
 * @param outletDocuments all articles of the outlet
 * @param outletWeeks their weeks
 */
public record TemplateWeeks(
        String outlet,
        ZoneKind kind,
        long fingerprint,
        long documents,
        @Nullable String line,
        @Nullable LocalDate firstPublished,
        @Nullable LocalDate lastPublished,
        List<WeekCount> weeks,
        long outletDocuments,
        List<WeekCount> outletWeeks) {
    Template template() {
        Printing printing = weeks.isEmpty()
                ? new Printing((double) documents / outletDocuments, null, null)
                : Printing.of(weeks, outletWeeks);
        return new Template(
                outlet.isEmpty() ? null : outlet,
                kind,
                line,
                fingerprint == Sighting.ARTICLE ? null : HexFormat.of().toHexDigits(fingerprint),
                documents,
                printing.share(),
                firstPublished,
                lastPublished,
                printing.starts(),
                printing.stops());
    }
}
