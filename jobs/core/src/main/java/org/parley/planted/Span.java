package org.parley.planted;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * The time that a corpus spans.
 *
 * @param first its first day, a Monday
 * @param weeks how many weeks, at least 8
 * @param drift stories a week at the end by those at the beginning, growing by the same rate, outlets that join aside
 */
public record Span(LocalDate first, int weeks, double drift) implements Serializable {
    static final int LEAST_WEEKS = 8;
    static final double MONTHS_A_WEEK = 7 * 12 / 365.2425;

    public Span {
        Values.require(weeks >= LEAST_WEEKS, "weeks: at least " + LEAST_WEEKS);
        Values.require(drift > 0, "drift: above 0");
    }

    /** Months from the middle of the span to that of a week. */
    double months(int week) {
        return (week - (weeks - 1) / 2.0) * MONTHS_A_WEEK;
    }

    LocalDate day(int week) {
        return first.plusWeeks(week);
    }
}
