package org.parley.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.parley.model.ZoneKind;

/**
 * A page as a scraper leaves it, with the zone of each line. Under {@code resources/zones} a file is a site style and a
 * line of it is a zone's kind, a tab and the page's line; {@code ===} begins the next page and an empty line is an empty
 * line of the page. A dateline before a body's first words stands in braces.
 *
 * @param style the site's name
 * @param text the page
 * @param zones what its lines are, in the order in which they stand
 */
record LabelledPage(String style, String text, List<ZoneRange> zones) {
    LabelledPage {
        zones = List.copyOf(zones);
    }

    /** The pages of a folder of styles, by style. */
    static List<LabelledPage> in(String folder) {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/zones", folder))) {
            return files.sorted().flatMap(file -> of(file).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<LabelledPage> of(Path file) {
        List<LabelledPage> pages = new ArrayList<>();
        String style = file.getFileName().toString().replace(".txt", "");
        try {
            for (String page : Files.readString(file).split("(?m)^=== .*\\n", -1)) {
                if (!page.isBlank()) {
                    pages.add(of(style, page));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }

    private static LabelledPage of(String style, String page) {
        StringBuilder text = new StringBuilder();
        List<ZoneRange> zones = new ArrayList<>();
        for (String line : page.split("\n", -1)) {
            int tab = line.indexOf('\t');
            if (tab >= 0) {
                ZoneKind kind = ZoneKind.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT));
                String words = line.substring(tab + 1);
                if (words.startsWith("{")) {
                    int end = words.indexOf('}');
                    add(zones, ZoneKind.DATELINE, text, words.substring(1, end));
                    words = words.substring(end + 1);
                }
                add(zones, kind, text, words);
            }
            text.append('\n');
        }
        return new LabelledPage(style, text.toString(), zones);
    }

    private static void add(List<ZoneRange> zones, ZoneKind kind, StringBuilder text, String words) {
        int begin = text.length();
        zones.add(new ZoneRange(kind, new Range(begin, text.append(words).length())));
    }
}
