package org.parley.text;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.parley.model.ZoneKind;

/**
 * How a labelling of pages agrees with what their lines are, in characters that are no white space. Debris is all that
 * is neither body nor headline (title, subtitle).
 */
final class ZoneScore {
    private final Map<ZoneKind, Map<ZoneKind, Integer>> found = new EnumMap<>(ZoneKind.class);

    /** The scores of styles by name, and of all of them under "all", as the labeller sees one page. */
    static Map<String, ZoneScore> of(List<LabelledPage> pages) {
        return of(pages, page -> Page.scraped(page.text()).zones());
    }

    /** The scores where a page's zones are known otherwise. */
    static Map<String, ZoneScore> of(List<LabelledPage> pages, Function<LabelledPage, List<ZoneRange>> zones) {
        Map<String, ZoneScore> scores = new TreeMap<>();
        ZoneScore all = new ZoneScore();
        for (LabelledPage page : pages) {
            ZoneKind[] labels = labels(page.text(), zones.apply(page));
            scores.computeIfAbsent(page.style(), style -> new ZoneScore()).add(page, labels);
            all.add(page, labels);
        }
        scores.put("~all", all);
        return scores;
    }

    /** The kind of each character as the labeller sees it; body where no zone is. */
    static ZoneKind[] labels(String text, List<ZoneRange> zones) {
        ZoneKind[] labels = new ZoneKind[text.length()];
        Arrays.fill(labels, ZoneKind.BODY);
        for (ZoneRange zone : zones) {
            Arrays.fill(labels, zone.range().begin(), zone.range().end(), zone.kind());
        }
        return labels;
    }

    private void add(LabelledPage page, ZoneKind[] labels) {
        for (ZoneRange zone : page.zones()) {
            for (int i = zone.range().begin(); i < zone.range().end(); i++) {
                if (!Character.isWhitespace(page.text().charAt(i))) {
                    found.computeIfAbsent(zone.kind(), kind -> new EnumMap<>(ZoneKind.class))
                            .merge(labels[i], 1, Integer::sum);
                }
            }
        }
    }

    /** Share of the body that is labelled body. */
    double body() {
        Map<ZoneKind, Integer> row = found.getOrDefault(ZoneKind.BODY, Map.of());
        return (double) row.getOrDefault(ZoneKind.BODY, 0) / sum(row);
    }

    /** Share of the debris that is labelled anything but body. */
    double debris() {
        int all = 0;
        int inBody = 0;
        for (Map.Entry<ZoneKind, Map<ZoneKind, Integer>> row : found.entrySet()) {
            if (row.getKey() != ZoneKind.BODY && row.getKey() != ZoneKind.TITLE && row.getKey() != ZoneKind.SUBTITLE) {
                all += sum(row.getValue());
                inBody += row.getValue().getOrDefault(ZoneKind.BODY, 0);
            }
        }
        return 1 - (double) inBody / all;
    }

    /** What each kind was taken for, in characters. */
    String confusion() {
        StringBuilder lines = new StringBuilder();
        found.forEach(
                (kind, row) -> lines.append(String.format(Locale.ROOT, "  %-10s %6d  %s%n", kind, sum(row), row)));
        return lines.toString();
    }

    private static int sum(Map<ZoneKind, Integer> row) {
        return row.values().stream().mapToInt(Integer::intValue).sum();
    }
}
