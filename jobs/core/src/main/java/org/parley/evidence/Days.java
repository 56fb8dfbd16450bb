package org.parley.evidence;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.Months;
import org.parley.model.Window;

/**
 * Days from one to another.
 *
 * @param from the first
 * @param beyond the one after the last
 */
public record Days(LocalDate from, LocalDate beyond) {
    /** All days that a table may have. */
    public static final Days ALL = new Days(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    private static final String RANGE = "..";
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final Pattern WEEK = Pattern.compile("\\d{4}-W\\d{2}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    public Days {
        if (!from.isBefore(beyond)) {
            throw new IllegalArgumentException("no day from " + from + " to before " + beyond);
        }
    }

    /** One period. */
    public static Days of(Window window, LocalDate start) {
        return new Days(start, window.next(start));
    }

    /**
     * The days that a text names: 2024-09-03, the ISO week 2024-W36, 2024-09, 2024-Q3, 2024, or from the first day of one
     * of these to the last of another, 2024-09..2024-12. Empty when it names none.
     */
    public static Optional<Days> of(String text) {
        try {
            int range = text.indexOf(RANGE);
            return Optional.of(
                    range < 0
                            ? period(text)
                            : new Days(
                                    period(text.substring(0, range)).from,
                                    period(text.substring(range + RANGE.length())).beyond));
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Days period(String text) {
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            int month = 3 * Integer.parseInt(quarter.group(2)) - 2;
            return of(Window.QUARTER, LocalDate.of(Integer.parseInt(quarter.group(1)), month, 1));
        }
        if (WEEK.matcher(text).matches()) {
            return of(Window.WEEK, LocalDate.parse(text + "-1", DateTimeFormatter.ISO_WEEK_DATE));
        }
        if (MONTH.matcher(text).matches()) {
            return of(Window.MONTH, YearMonth.parse(text).atDay(1));
        }
        if (YEAR.matcher(text).matches()) {
            return new Days(
                    Year.parse(text).atDay(1), Year.parse(text).plusYears(1).atDay(1));
        }
        return of(Window.DAY, LocalDate.parse(text));
    }

    public boolean isAll() {
        return equals(ALL);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(beyond);
    }

    /** Whether they are whole periods. */
    public boolean isWhole(Window window) {
        return window.start(from).equals(from) && window.start(beyond).equals(beyond);
    }

    /** The first month's partition: what counts in these days lies in it, in a later one, or is undated. */
    public String month() {
        return Months.of(from);
    }

    /** The first day and the last, as in "2024-09-01 to 2024-09-30". */
    @Override
    public String toString() {
        LocalDate last = beyond.minusDays(1);
        return from.equals(last) ? from.toString() : from + " to " + last;
    }
}
