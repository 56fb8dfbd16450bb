package org.parley.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.model.Counters;

/**
 * What a news page says beside its story, and where.
 *
 * @param zones labelled stretches by begin, a title before the source inside it; together they hold every line
 * @param title the headline, without the source named at its end
 * @param source who the headline or a line of its own names as the source
 * @param byline who wrote it, without the word "by"
 * @param tags the page's keywords
 * @param counters visitors, views and comments
 */
public record Page(
        List<ZoneRange> zones,
        @Nullable String title,
        @Nullable String source,
        @Nullable String byline,
        List<String> tags,
        Counters counters) {
    public Page {
        zones = List.copyOf(zones);
        tags = List.copyOf(tags);
    }

    /** Whether nothing would be seen of the text: white space, byte order marks, zero-width characters. */
    public static boolean isBlank(String text) {
        return Lines.strip(text).isEmpty();
    }

    /**
     * Labels the text of a scraped page by what its lines look like. Before the body, lines of counters, tags, share
     * buttons, notices, dates and the byline are told from the title, which is the first line that is none of these,
     * does not end in a full stop and is followed by another. In the body only lines that can be nothing else are
     * labelled; a paragraph is never taken for debris because it is short.
     */
    public static Page scraped(String text) {
        return new PageLabeller(text, null).scraped();
    }

    /**
     * Labels a text whose title and other fields came beside it: a first line is a title only if it repeats the given
     * one, and no line is taken for tags or counters unless it says so.
     */
    public static Page ofRecord(String text, @Nullable String title) {
        return new PageLabeller(text, title).ofRecord();
    }
}
