package org.parley.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parley.model.Article;
import org.parley.model.Zone;
import org.parley.model.ZoneKind;
import org.parley.text.CodePoints;
import org.parley.text.PageStretch;
import org.parley.text.PageStretches;
import org.parley.text.Range;
import org.parley.text.ZoneRange;

/**
 * An article's zones after its outlet's other articles were asked. A stretch of the body that is a template becomes what
 * it looks like, or {@link ZoneKind#TEMPLATE}. The other way, a sentence in the midst of a body that was taken for a
 * notice by its words becomes body again, where the outlet has so many articles that a notice would have been seen twice.
 */
public final class Relabelling {
    private static final long ENOUGH_ARTICLES = 200;
    private static final int LEAST_SENTENCE = 45;

    private final Set<Long> templates;
    private final Set<Long> repeated;
    private final long articles;

    /**
     * Asks an outlet's articles.
     *
     * @param templates fingerprints of the outlet's templates about the article's time
     * @param repeated fingerprints of all stretches that two of the outlet's articles have
     * @param articles articles of the outlet about that time
     */
    public Relabelling(List<Long> templates, List<Long> repeated, long articles) {
        this.templates = new HashSet<>(templates);
        this.repeated = new HashSet<>(repeated);
        this.articles = articles;
    }

    /** The article with its zones as they are now; the same article when none changes. */
    public Article of(Article article) {
        CodePoints places = CodePoints.of(article.text());
        List<ZoneRange> zones =
                article.zones().stream().map(zone -> ZoneRange.of(zone, places)).toList();
        List<ZoneRange> now =
                joined(withoutTemplates(article.text(), withoutLonely(article.text(), zones)), article.text());
        if (now.equals(zones)) {
            return article;
        }
        List<Zone> labelled = now.stream().map(zone -> zone.zone(places)).toList();
        return new Article(
                article.articleId(),
                article.sourceId(),
                article.outlet(),
                article.url(),
                article.title(),
                article.text(),
                article.published(),
                article.dateMethod(),
                article.dateConfidence(),
                article.language(),
                article.tags(),
                article.byline(),
                article.counters(),
                labelled,
                article.zones(),
                article.words(),
                article.sourceFile(),
                article.sourceOffset(),
                article.month());
    }

    private List<ZoneRange> withoutLonely(String text, List<ZoneRange> zones) {
        if (articles < ENOUGH_ARTICLES) {
            return zones;
        }
        List<ZoneRange> now = new ArrayList<>(zones);
        for (int i = 1; i + 1 < zones.size(); i++) {
            ZoneRange zone = zones.get(i);
            boolean amidst =
                    zones.get(i - 1).kind() == ZoneKind.BODY && zones.get(i + 1).kind() == ZoneKind.BODY;
            if (zone.kind() == ZoneKind.NOTICE
                    && amidst
                    && isSentence(zone.range().of(text))
                    && isLonely(text, zone)) {
                now.set(i, new ZoneRange(ZoneKind.BODY, zone.range()));
            }
        }
        return now;
    }

    private static boolean isSentence(String words) {
        char last = words.charAt(words.length() - 1);
        return words.length() >= LEAST_SENTENCE && ".!?”\"".indexOf(last) >= 0 && words.indexOf('©') < 0;
    }

    private boolean isLonely(String text, ZoneRange zone) {
        return PageStretches.of(text, List.of(zone)).stream()
                .noneMatch(stretch -> repeated.contains(stretch.fingerprint()));
    }

    private List<ZoneRange> withoutTemplates(String text, List<ZoneRange> zones) {
        if (templates.isEmpty()) {
            return zones;
        }
        List<PageStretch> cut = PageStretches.of(text, joined(zones, text), templates::contains).stream()
                .filter(stretch -> stretch.kind() == ZoneKind.BODY)
                .toList();
        if (cut.isEmpty()) {
            return zones;
        }
        List<ZoneRange> now = new ArrayList<>();
        int next = 0;
        for (ZoneRange zone : joined(zones, text)) {
            if (zone.kind() != ZoneKind.BODY) {
                now.add(zone);
                continue;
            }
            int begin = zone.range().begin();
            while (next < cut.size()
                    && cut.get(next).range().begin() < zone.range().end()) {
                PageStretch stretch = cut.get(next++);
                addBody(now, text, begin, stretch.range().begin());
                now.add(new ZoneRange(stretch.likely(), stretch.range()));
                begin = stretch.range().end();
            }
            addBody(now, text, begin, zone.range().end());
        }
        return now;
    }

    private static void addBody(List<ZoneRange> zones, String text, int begin, int end) {
        int first = begin;
        int last = end;
        while (first < last && isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        if (last > first) {
            zones.add(new ZoneRange(ZoneKind.BODY, new Range(first, last)));
        }
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Bodies with nothing but blanks between them are one. */
    private static List<ZoneRange> joined(List<ZoneRange> zones, String text) {
        List<ZoneRange> joined = new ArrayList<>();
        for (ZoneRange zone : zones) {
            int last = joined.size() - 1;
            if (last >= 0
                    && zone.kind() == ZoneKind.BODY
                    && joined.get(last).kind() == ZoneKind.BODY
                    && text.substring(
                                    joined.get(last).range().end(), zone.range().begin())
                            .isBlank()) {
                Range range =
                        new Range(joined.get(last).range().begin(), zone.range().end());
                joined.set(last, new ZoneRange(ZoneKind.BODY, range));
            } else {
                joined.add(zone);
            }
        }
        return joined;
    }
}
