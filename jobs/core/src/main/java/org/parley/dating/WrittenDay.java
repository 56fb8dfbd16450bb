package org.parley.dating;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.parley.text.Range;

/**
 * A day as a text writes it.
 *
 * @param range where it stands, its weekday included
 * @param year null where it is not written
 * @param month from 1
 * @param dayOfMonth from 1; there is a year that has this day
 * @param weekday null where it is not written
 */
record WrittenDay(Range range, @Nullable Integer year, int month, int dayOfMonth, @Nullable DayOfWeek weekday) {
    /** A year that has every day. */
    private static final int LEAP_YEAR = 2000;

    WrittenDay {
        LocalDate.of(year == null ? LEAP_YEAR : year, month, dayOfMonth);
    }

    /** The day in a year; none where the year hasn't it or another weekday is written. */
    Optional<LocalDate> in(int otherYear) {
        try {
            return Optional.of(LocalDate.of(otherYear, month, dayOfMonth))
                    .filter(day -> weekday == null || day.getDayOfWeek() == weekday);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The day, where its year is written and its weekday is right. */
    Optional<LocalDate> whole() {
        return year == null ? Optional.empty() : in(year);
    }
}
