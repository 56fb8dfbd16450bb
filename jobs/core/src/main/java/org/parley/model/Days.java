package org.parley.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;

/**
 * A stretch of days.
 *
 * @param first its first day
 * @param last its last day, which belongs to it
 */
public record Days(LocalDate first, LocalDate last) {
    /** All days that a table may have. */
    public static final Days ALL = new Days(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 30));

    private static final String BETWEEN = "..";
    private static final String MONDAY = "-1";
    private static final int MONTHS_A_QUARTER = 3;
    private static final int MONTHS_A_YEAR = 12;

    /** Windows that a stretch may be cut by, longest first, and into how many parts at least. */
    private static final List<Window> CUTS = List.of(Window.MONTH, Window.WEEK);

    private static final int LEAST_PARTS = 4;

    /** @throws IllegalArgumentException when it ends before it begins */
    public Days {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("it ends before it begins: " + first + BETWEEN + last);
        }
    }

    /**
     * The days that a period's name stands for: a year (2024), a quarter of it (2024-Q3), a month (2024-09), a week from
     * Monday on (ISO 8601: 2024-W36), a day (2024-09-05), or all from one of them to another (2024-01..2024-06).
     *
     * @throws IllegalArgumentException when it names none
     */
    public static Days named(String name) {
        int between = name.indexOf(BETWEEN);
        if (between < 0) {
            return one(name);
        }
        return new Days(one(name.substring(0, between)).first, one(name.substring(between + BETWEEN.length())).last);
    }

    /** One period. */
    public static Days of(Window window, LocalDate period) {
        return until(period, window.next(period));
    }

    /** The name that {@link #named} reads, of the period that a day falls into. */
    public static String name(Window window, LocalDate day) {
        return switch (window) {
            case DAY -> day.toString();
            case WEEK -> String.format(
                    Locale.ROOT,
                    "%04d-W%02d",
                    day.get(IsoFields.WEEK_BASED_YEAR),
                    day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> YearMonth.from(day).toString();
            case QUARTER -> day.getYear() + "-Q" + day.get(IsoFields.QUARTER_OF_YEAR);
        };
    }

    /** Those from one day to before another. */
    public static Days until(LocalDate first, LocalDate beyond) {
        return new Days(first, beyond.minusDays(1));
    }

    /** The day after the last. */
    public LocalDate beyond() {
        return last.plusDays(1);
    }

    public boolean isAll() {
        return equals(ALL);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether they are whole periods. */
    public boolean isWhole(Window window) {
        return window.start(first).equals(first) && window.start(beyond()).equals(beyond());
    }

    /** The longest of month, week and day that cuts them into four parts or more; a day where none does. */
    public Window cut() {
        return CUTS.stream()
                .filter(window -> window.between(window.start(first), window.start(last)) + 1 >= LEAST_PARTS)
                .findFirst()
                .orElse(Window.DAY);
    }

    /** The part of a window's period that belongs to them. @throws IllegalArgumentException when there is none */
    public Days within(Window window, LocalDate period) {
        LocalDate end = window.next(period).minusDays(1);
        return new Days(period.isBefore(first) ? first : period, end.isAfter(last) ? last : end);
    }

    /** Their number. */
    public long length() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    private static Days one(String name) {
        try {
            if (name.matches("\\d{4}")) {
                return months(YearMonth.of(Integer.parseInt(name), 1), MONTHS_A_YEAR);
            }
            if (name.matches("\\d{4}-Q[1-4]")) {
                int quarter = name.charAt(name.length() - 1) - '1';
                return months(
                        YearMonth.of(Integer.parseInt(name.substring(0, 4)), 1 + MONTHS_A_QUARTER * quarter),
                        MONTHS_A_QUARTER);
            }
            if (name.matches("\\d{4}-\\d{2}")) {
                return months(YearMonth.parse(name), 1);
            }
            if (name.matches("\\d{4}-W\\d{2}")) {
                LocalDate monday = LocalDate.parse(name + MONDAY, DateTimeFormatter.ISO_WEEK_DATE);
                return of(Window.WEEK, monday);
            }
            LocalDate day = LocalDate.parse(name);
            return new Days(day, day);
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "no period: " + name + " (one is 2024, 2024-Q3, 2024-09, 2024-W36, 2024-09-05 or 2024-01..2024-06)",
                    e);
        }
    }

    private static Days months(YearMonth first, int months) {
        return new Days(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
    }

    /** As {@code 2024-09-01 to 2024-09-30}. */
    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + " to " + last;
    }
}
