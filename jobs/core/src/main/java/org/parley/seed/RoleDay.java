package org.parley.seed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** The days on which offices are taken and left, as files tell them: a day, a month or a year; or nothing. */
final class RoleDay {
    private RoleDay() {}

    /** The first day of what is told; null when nothing is. */
    static @Nullable LocalDate first(String told) {
        if (told.isEmpty()) {
            return null;
        }
        try {
            return switch (told.length()) {
                case 4 -> Year.parse(told).atDay(1);
                case 7 -> YearMonth.parse(told).atDay(1);
                default -> LocalDate.parse(told);
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(told + " is no day, month or year (2021-01-20, 2021-01, 2021)", e);
        }
    }

    /** The last day of what is told; null when nothing is. */
    static @Nullable LocalDate last(String told) {
        LocalDate first = first(told);
        if (first == null) {
            return null;
        }
        return switch (told.length()) {
            case 4 -> first.plusYears(1).minusDays(1);
            case 7 -> first.plusMonths(1).minusDays(1);
            default -> first;
        };
    }
}
