package org.parley.template;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.Article;
import org.parley.model.ZoneKind;
import org.parley.text.CodePoints;
import org.parley.text.PageStretch;
import org.parley.text.PageStretches;
import org.parley.text.ZoneRange;

/**
 * A line around the story of an article.
 *
 * @param outlet who published the article; empty when unknown
 * @param kind the zone that the line is; null in the row of the article itself
 * @param fingerprint the line's; {@link Sighting#ARTICLE} for any line of the kind
 * @param line the line, at most 160 characters; null where it stands for any
 * @param published day of the article
 * @param week Monday of its week
 */
public record PrintedLine(
        String outlet,
        @Nullable ZoneKind kind,
        long fingerprint,
        @Nullable String line,
        @Nullable LocalDate published,
        @Nullable LocalDate week) {
    private static final int LONGEST = 160;

    /** One row per line and article, one per kind of line, and one for the article. */
    public static List<PrintedLine> of(Article article) {
        CodePoints places = CodePoints.of(article.text());
        List<ZoneRange> zones = article.zones().stream()
                .filter(zone -> isPrinted(zone.kind()))
                .map(zone -> ZoneRange.of(zone, places))
                .toList();
        String outlet = article.outlet() == null ? "" : article.outlet();
        LocalDate day = article.published();
        LocalDate week = day == null ? null : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<PrintedLine> lines = new ArrayList<>();
        lines.add(new PrintedLine(outlet, null, Sighting.ARTICLE, null, day, week));
        zones.stream()
                .map(ZoneRange::kind)
                .distinct()
                .forEach(kind -> lines.add(new PrintedLine(outlet, kind, Sighting.ARTICLE, null, day, week)));
        Set<PrintedLine> seen = new HashSet<>();
        for (PageStretch stretch : PageStretches.of(article.text(), zones)) {
            String words = stretch.range().of(article.text());
            String line = words.substring(
                    0, words.offsetByCodePoints(0, Math.min(words.codePointCount(0, words.length()), LONGEST)));
            if (seen.add(new PrintedLine(outlet, stretch.kind(), stretch.fingerprint(), null, day, week))) {
                lines.add(new PrintedLine(outlet, stretch.kind(), stretch.fingerprint(), line, day, week));
            }
        }
        return lines;
    }

    private static boolean isPrinted(ZoneKind kind) {
        return switch (kind) {
            case BYLINE, CAPTION, TAGS, COUNTER, SHARE, READ_ALSO, NOTICE, NAVIGATION, COMMENT, TEMPLATE -> true;
            case TITLE, SUBTITLE, DATELINE, SOURCE, BODY -> false;
        };
    }
}
