package org.parley.simulate;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What the press does while the news stays as it is. Whoever counts names without asking who printed them, and where on the
 * page, takes each of these for news.
 */
public sealed interface PressEvent {
    /** Folder of the outlet that does it (e.g. lantern-net). */
    String outlet();

    /**
     * An outlet begins to publish, with stories of its own besides those that it would take from the others; half of them are
     * about one pair. Within the outlet the pair is as frequent in the end as in the beginning.
     *
     * @param month the first with articles of it
     * @param stories its own stories, in each month from then on
     * @param a ISO 3166 code of the one
     * @param b ISO 3166 code of the other
     */
    record Joining(String outlet, YearMonth month, int stories, String a, String b) implements PressEvent {
        public Joining {
            if (stories < 0) {
                throw new IllegalArgumentException("an outlet prints no fewer than 0 stories");
            }
        }
    }

    /**
     * Every article of an outlet has a link below its story, to another one about a pair.
     *
     * @param from the first day with it; null if it was there before the corpus begins
     * @param until the first day without it; null if it stays
     * @param a ISO 3166 code of the one
     * @param b ISO 3166 code of the other
     */
    record Links(String outlet, @Nullable LocalDate from, @Nullable LocalDate until, String a, String b)
            implements PressEvent {
        boolean isPrinted(Printed article) {
            LocalDate day = article.published();
            return day != null && isPrinted(article.outlet(), day);
        }

        boolean isPrinted(Outlet by, LocalDate day) {
            return by.slug().equals(outlet)
                    && (from == null || !day.isBefore(from))
                    && (until == null || day.isBefore(until));
        }
    }

    /**
     * An outlet prints a list of sixty people now and then: the delegates of a conference, drawn by lot each time, so that no
     * two of them have more to do with each other.
     *
     * @param monthly lists in each month
     */
    record Rosters(String outlet, int monthly) implements PressEvent {
        public Rosters {
            if (monthly < 1) {
                throw new IllegalArgumentException("there is a list in each month");
            }
        }
    }
}
