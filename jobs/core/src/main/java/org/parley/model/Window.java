package org.parley.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Length of the periods that are counted. */
public enum Window {
    DAY,
    /** From Monday on (ISO 8601). */
    WEEK,
    MONTH,
    /** Of a calendar year. */
    QUARTER;

    private static final int MONTHS_A_QUARTER = 3;

    /** Mean length of a month in the Gregorian calendar. */
    private static final double DAYS_A_MONTH = 365.2425 / 12;

    /** The first day of the period that a day falls into. */
    public LocalDate start(LocalDate day) {
        return switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % MONTHS_A_QUARTER);
        };
    }

    /** The first day of the next period. */
    public LocalDate next(LocalDate start) {
        return plus(start, 1);
    }

    /** The first day of the period that begins so many periods later. */
    public LocalDate plus(LocalDate start, long periods) {
        return switch (this) {
            case DAY -> start.plusDays(periods);
            case WEEK -> start.plusWeeks(periods);
            case MONTH -> start.plusMonths(periods);
            case QUARTER -> start.plusMonths(MONTHS_A_QUARTER * periods);
        };
    }

    /** Number of periods from one's first day to another's. */
    public long between(LocalDate start, LocalDate later) {
        return switch (this) {
            case DAY -> ChronoUnit.DAYS.between(start, later);
            case WEEK -> ChronoUnit.WEEKS.between(start, later);
            case MONTH -> ChronoUnit.MONTHS.between(start, later);
            case QUARTER -> ChronoUnit.MONTHS.between(start, later) / MONTHS_A_QUARTER;
        };
    }

    /** Length of a number of periods [months]. */
    public double months(long periods) {
        return switch (this) {
            case DAY -> periods / DAYS_A_MONTH;
            case WEEK -> periods * DayOfWeek.values().length / DAYS_A_MONTH;
            case MONTH -> periods;
            case QUARTER -> (double) MONTHS_A_QUARTER * periods;
        };
    }
}
