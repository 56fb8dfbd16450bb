package org.parley.template;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an outlet began and ceased to print a line. It began in a week if none of its articles before had the line, though
 * at the rate at which it printed it afterwards so many would have been expected that none is chance in one of a thousand
 * cases (Poisson); likewise it ceased.
 *
 * @param share share of the outlet's articles that have the line, from the first week with it to the last
 * @param starts Monday of the first week with it; null if it may have been there before
 * @param stops Monday of the first week without it; null if it may go on
 */
public record Printing(double share, @Nullable LocalDate starts, @Nullable LocalDate stops) {
    /** exp(-6.9) is 0.001. */
    private static final double EXPECTED = 6.9;

    private static final long LEAST_ARTICLES = 8;

    /**
     * Reads it off the weeks.
     *
     * @param line the weeks in which articles had the line, at least one
     * @param outlet all weeks in which the outlet published, among them these
     */
    public static Printing of(List<WeekCount> line, List<WeekCount> outlet) {
        LocalDate first =
                line.stream().map(WeekCount::week).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                line.stream().map(WeekCount::week).max(LocalDate::compareTo).orElseThrow();
        long with = line.stream().mapToLong(WeekCount::articles).sum();
        long before = 0;
        long within = 0;
        long after = 0;
        LocalDate next = null;
        for (WeekCount week : outlet) {
            if (week.week().isBefore(first)) {
                before += week.articles();
            } else if (week.week().isAfter(last)) {
                after += week.articles();
                next = next == null || week.week().isBefore(next) ? week.week() : next;
            } else {
                within += week.articles();
            }
        }
        double share = within == 0 ? 1 : Math.min(1, (double) with / within);
        boolean regular = with >= LEAST_ARTICLES;
        return new Printing(
                share,
                regular && share * before >= EXPECTED ? first : null,
                regular && share * after >= EXPECTED ? next : null);
    }
}
