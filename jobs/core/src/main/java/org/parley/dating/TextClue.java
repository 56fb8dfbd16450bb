package org.parley.dating;

import org.parley.model.DateMethod;

/**
 * What makes a day in a text that of its publication, best first, with the share of days that were right. Measured on the
 * articles of allsides_sample, rss_sample, whitehouse_2021_2026, PolNeAR and GUM's Wikinews whose day a field states, the year
 * told where the text doesn't write it ({@code DatingScoreTest}).
 */
enum TextClue {
    /** A line above the story that holds nothing but a day; not in brackets, where talks and meetings have theirs. Of 63
     * lines, most of them of letters, 75 % are right. */
    DATE_LINE(DateMethod.PAGE, 0.75),
    /** Place and day on a line of their own, as declarations end ("THE WHITE HOUSE, July 31, 2025."). Of 696, 97 % are right. */
    SIGNATURE(DateMethod.DATELINE, 0.97),
    /** Place and day before the first sentence. Only 2 were there to measure, both right: taken for no better than a line. */
    DATELINE(DateMethod.DATELINE, 0.75),
    /** "Today, 9 September". Of 36, 81 % are right. */
    TODAY(DateMethod.TEXT, 0.8),
    /**
     * "On 9 September, the spokesman said". Of 908, 3 % are right and 15 % no more than a week early: newspapers in English name
     * the day of something else so, and their own by its weekday. It is therefore not taken, unless one asks for all.
     */
    REPORTED(DateMethod.TEXT, 0.03);

    final DateMethod method;
    final double confidence;

    TextClue(DateMethod method, double confidence) {
        this.method = method;
        this.confidence = confidence;
    }
}
