package org.parley.read;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days of publication. Of a time with a zone the day counts as it is written; only times in UTC and numbers of
 * seconds, which nobody's calendar shows, may be told in a zone. Years from 1800 to 2099 are believed. A day that could be
 * two ("03/04/2024") is none.
 */
public final class PublicationDay {
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2099;
    private static final int FIRST_PATH_YEAR = 1980;

    private static final String TIME = "([T ,]+\\d{1,2}:\\d{2}(?::\\d{2}(?:[.,]\\d{1,9})?)?\\s*"
            + "(?:[AaPp]\\.?[Mm]\\.?)?\\s*(?:Z|[A-Z]{2,5}|(?:GMT|UTC)?[+-]\\d{2}(?::?\\d{2})?)?(?:\\[[A-Za-z_/]+])?)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})" + TIME);
    private static final Pattern COMPACT =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(T?\\d{6}(?:Z|[+-]\\d{4})?|T\\d{4}Z?)?");
    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})" + TIME);
    private static final String WEEKDAY = "(?:[A-Za-z]{3,9}\\.?,? )?";
    private static final Pattern DAY_MONTH =
            Pattern.compile(WEEKDAY + "(\\d{1,2})[ -]([A-Za-z]{3,9})\\.?,?[ -](\\d{4})" + TIME);
    private static final Pattern MONTH_DAY =
            Pattern.compile(WEEKDAY + "([A-Za-z]{3,9})\\.? (\\d{1,2}),? (\\d{4})" + TIME);
    private static final Pattern NUMBER = Pattern.compile("\\d{9,16}(?:\\.\\d{1,9})?|\\d\\.\\d{1,15}[Ee]\\+?\\d{1,2}");

    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private static final Pattern IN_PATH = Pattern.compile(
            "(?<![\\p{Alnum}])(?:(\\d{4})([-/_.])(\\d{1,2})\\2(\\d{1,2})|(\\d{4})(\\d{2})(\\d{2}))(?!\\d|[A-Za-z&&[^T]])");

    /** As some sites' addresses have it: /2024/sep/09/. */
    private static final Pattern NAMED_IN_PATH = Pattern.compile("/(\\d{4})/([a-z]{3,9})/(\\d{1,2})(?=/|$)");

    private PublicationDay() {}

    /** The day that a field's value names, as text or as a number of seconds, milli- or microseconds since 1970. */
    public static Optional<LocalDate> of(String value) {
        return stated(value).map(StatedTime::day);
    }

    /** The same with the time, where that is told in UTC. */
    static Optional<StatedTime> stated(String value) {
        String day = value.strip();
        if (day.length() > 60) {
            return Optional.empty();
        }
        Matcher yearFirst = YEAR_FIRST.matcher(day);
        if (yearFirst.matches()) {
            return day(yearFirst.group(1), yearFirst.group(3), yearFirst.group(4))
                    .map(found -> StatedTime.of(found, yearFirst.group(5)));
        }
        Matcher compact = COMPACT.matcher(day);
        if (compact.matches()) {
            Optional<StatedTime> found = day(compact.group(1), compact.group(2), compact.group(3))
                    .map(written -> StatedTime.of(written, compact.group(4)));
            if (found.isPresent()) {
                return found;
            }
        }
        return NUMBER.matcher(day).matches() ? sinceEpoch(new BigDecimal(day)) : written(day);
    }

    /** The last day written in a file's path or an address; of none before 1980, when files had other names. */
    static Optional<LocalDate> inPath(String path) {
        Matcher named = NAMED_IN_PATH.matcher(path);
        if (named.find()) {
            Optional<LocalDate> found = day(named.group(1), month(named.group(2)), named.group(3));
            if (found.isPresent() && found.get().getYear() >= FIRST_PATH_YEAR) {
                return found;
            }
        }
        Matcher matcher = IN_PATH.matcher(path);
        Optional<LocalDate> last = Optional.empty();
        int from = 0;
        while (matcher.find(from)) {
            Optional<LocalDate> found = matcher.group(1) != null
                    ? day(matcher.group(1), matcher.group(3), matcher.group(4))
                    : day(matcher.group(5), matcher.group(6), matcher.group(7));
            if (found.isPresent() && found.get().getYear() >= FIRST_PATH_YEAR) {
                last = found;
            }
            from = matcher.start() + 1;
        }
        return last;
    }

    private static Optional<StatedTime> written(String day) {
        Matcher dotted = DOTTED.matcher(day);
        if (dotted.matches()) {
            return day(dotted.group(3), dotted.group(2), dotted.group(1))
                    .map(found -> StatedTime.of(found, dotted.group(4)));
        }
        Matcher dayMonth = DAY_MONTH.matcher(day);
        if (dayMonth.matches()) {
            return day(dayMonth.group(3), month(dayMonth.group(2)), dayMonth.group(1))
                    .map(found -> StatedTime.of(found, dayMonth.group(4)));
        }
        Matcher monthDay = MONTH_DAY.matcher(day);
        return monthDay.matches()
                ? day(monthDay.group(3), month(monthDay.group(1)), monthDay.group(2))
                        .map(found -> StatedTime.of(found, monthDay.group(4)))
                : Optional.empty();
    }

    /** The number of an English month, whole or shortened; 0 for none. */
    private static String month(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < MONTHS.size(); i++) {
            if (MONTHS.get(i).startsWith(lower)) {
                return String.valueOf(i + 1);
            }
        }
        return "0";
    }

    private static Optional<StatedTime> sinceEpoch(BigDecimal number) {
        if (number.toBigInteger().bitLength() >= Long.SIZE) {
            return Optional.empty();
        }
        long units = number.longValue();
        long seconds = units;
        if (units >= 100_000_000_000_000L) {
            seconds = units / 1_000_000;
        } else if (units >= 100_000_000_000L) {
            seconds = units / 1000;
        }
        return Optional.of(StatedTime.at(Instant.ofEpochSecond(seconds)))
                .filter(time -> believed(time.day()).isPresent());
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return believed(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> believed(LocalDate day) {
        return Optional.of(day).filter(d -> d.getYear() >= FIRST_YEAR && d.getYear() <= LAST_YEAR);
    }
}
