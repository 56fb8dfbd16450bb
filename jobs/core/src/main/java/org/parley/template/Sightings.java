package org.parley.template;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.model.Article;
import org.parley.model.ZoneKind;
import org.parley.text.CodePoints;
import org.parley.text.PageStretch;
import org.parley.text.PageStretches;
import org.parley.text.ZoneRange;

/** The stretches of one article that may repeat in others. */
public final class Sightings {
    private static final double MOST = 0.6;
    private static final int BITS = 64;

    private Sightings() {}

    /** One sighting per fingerprint of the article's body and of its notices, and one of the article itself. */
    public static List<Sighting> of(Article article) {
        List<PageStretch> stretches = stretches(article);
        long smallest = Long.MAX_VALUE;
        long second = Long.MAX_VALUE;
        int length = 0;
        Set<Long> seen = new HashSet<>();
        for (PageStretch stretch : stretches) {
            length += stretch.range().length();
            if (seen.add(stretch.fingerprint())) {
                long mixed = mixed(stretch.fingerprint());
                if (mixed < smallest) {
                    second = smallest;
                    smallest = mixed;
                } else if (mixed < second) {
                    second = mixed;
                }
            }
        }
        LocalDate day = article.published();
        long days = day == null ? 0 : 1L << day.getDayOfMonth();
        long weeks = day == null ? 0 : 1L << ((day.getDayOfMonth() - 1) / 7);
        String outlet = article.outlet() == null ? "" : article.outlet();
        List<Sighting> sightings = new ArrayList<>();
        sightings.add(new Sighting(outlet, article.month(), Sighting.ARTICLE, 0, 0, days, weeks, 0, 0, 0));
        for (PageStretch stretch : stretches) {
            if (seen.remove(stretch.fingerprint())) {
                long mixed = mixed(stretch.fingerprint());
                long other = mixed == smallest ? second : smallest;
                boolean alone = other == Long.MAX_VALUE;
                int bit = (int) (other & (2 * BITS - 1));
                sightings.add(new Sighting(
                        outlet,
                        article.month(),
                        stretch.fingerprint(),
                        alone || bit >= BITS ? 0 : 1L << bit,
                        alone || bit < BITS ? 0 : 1L << (bit - BITS),
                        days,
                        weeks,
                        stretch.look() == PageStretch.Look.PAGE ? 1 : 0,
                        stretch.range().length() > MOST * length ? 1 : 0,
                        stretch.kind() == ZoneKind.NOTICE ? 1 : 0));
            }
        }
        return sightings;
    }

    private static List<PageStretch> stretches(Article article) {
        CodePoints places = CodePoints.of(article.text());
        List<ZoneRange> zones = article.zones().stream()
                .filter(zone -> zone.kind() == ZoneKind.BODY || zone.kind() == ZoneKind.NOTICE)
                .map(zone -> ZoneRange.of(zone, places))
                .toList();
        return PageStretches.of(article.text(), zones);
    }

    /** Spreads fingerprints, so that the smallest is any. */
    private static long mixed(long fingerprint) {
        long z = fingerprint * 0xBF58476D1CE4E5B9L;
        return ((z ^ (z >>> 31)) * 0x94D049BB133111EBL) >>> 1;
    }
}
