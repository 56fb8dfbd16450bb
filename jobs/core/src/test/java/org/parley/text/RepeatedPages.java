package org.parley.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.model.Article;
import org.parley.model.Counters;
import org.parley.model.DateMethod;
import org.parley.model.Months;
import org.parley.model.Zone;
import org.parley.template.Relabelling;
import org.parley.template.Repetition;
import org.parley.template.Sighting;
import org.parley.template.Sightings;

/** Zones of pages after the pages of the same style, as an outlet's, were asked: one every fourth day of a month. */
final class RepeatedPages {
    private static final LocalDate FIRST = LocalDate.of(2024, 9, 2);
    private static final int DAYS_APART = 4;

    private final Map<LabelledPage, List<ZoneRange>> zones = new HashMap<>();

    RepeatedPages(List<LabelledPage> pages) {
        pages.stream()
                .collect(Collectors.groupingBy(LabelledPage::style))
                .values()
                .forEach(this::outlet);
    }

    List<ZoneRange> zones(LabelledPage page) {
        return zones.getOrDefault(page, List.of());
    }

    private void outlet(List<LabelledPage> pages) {
        List<Article> articles = new ArrayList<>();
        for (LabelledPage page : pages) {
            articles.add(article(page, FIRST.plusDays((long) DAYS_APART * articles.size())));
        }
        Map<Long, List<Sighting>> sightings = articles.stream()
                .flatMap(article -> Sightings.of(article).stream())
                .filter(sighting -> sighting.fingerprint() != Sighting.ARTICLE)
                .collect(Collectors.groupingBy(Sighting::fingerprint));
        List<Long> templates = new ArrayList<>();
        sightings.forEach((fingerprint, seen) -> {
            if (repetition(seen, articles.size()).isTemplate()) {
                templates.add(fingerprint);
            }
        });
        Relabelling relabelling = new Relabelling(templates, List.of(), articles.size());
        for (int i = 0; i < pages.size(); i++) {
            Article now = relabelling.of(articles.get(i));
            CodePoints places = CodePoints.of(now.text());
            zones.put(
                    pages.get(i),
                    now.zones().stream().map(zone -> ZoneRange.of(zone, places)).toList());
        }
    }

    private static Repetition repetition(List<Sighting> seen, int all) {
        Set<Integer> classes = new HashSet<>();
        long days = 0;
        long weeks = 0;
        long pages = 0;
        long wholes = 0;
        for (Sighting sighting : seen) {
            classes.add(Long.numberOfTrailingZeros(sighting.lowKeys()) * 100
                    + Long.numberOfTrailingZeros(sighting.highKeys()));
            days |= sighting.days();
            weeks |= sighting.weeks();
            pages += sighting.pages();
            wholes += sighting.wholes();
        }
        return new Repetition(
                seen.size(), classes.size(), Long.bitCount(days), Long.bitCount(weeks), pages, wholes, all);
    }

    private static Article article(LabelledPage page, LocalDate day) {
        CodePoints places = CodePoints.of(page.text());
        List<Zone> zones = Page.scraped(page.text()).zones().stream()
                .map(zone -> zone.zone(places))
                .toList();
        return new Article(
                "a",
                "a",
                page.style(),
                null,
                null,
                page.text(),
                day,
                DateMethod.FIELD,
                1,
                null,
                List.of(),
                null,
                Counters.NONE,
                zones,
                0,
                "file",
                0,
                Months.of(day));
    }
}
