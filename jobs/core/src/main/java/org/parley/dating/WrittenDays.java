package org.parley.dating;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.text.Range;

/**
 * Finds days written in running text, in English, Ukrainian and Russian: "9 September", "Monday, Sept. 9th, 2024", "9
 * вересня 2024 року", "2024-09-09", "09.09.2024". Of numbers alone a year of four digits is needed, and "03/04/2024", which
 * could be two days, is none. Ends of a range of days ("September 9-12") are no days.
 */
final class WrittenDays {
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2099;
    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    private static final Set<String> ORDINALS = Set.of("st", "nd", "rd", "th");
    private static final String DASHES = "-–—/";

    private static final Pattern NUMBERS = Pattern.compile(
            "(?:(?<year>\\d{4})([-/.])(?<month>\\d{1,2})\\2(?<day>\\d{1,2})|(?<first>\\d{1,2})([-/.])(?<second>\\d{1,2})\\6"
                    + "(?<last>\\d{4}))(?!\\d|[-/.:]\\d)");

    private final String text;
    private final int end;
    private final Matcher numbers;
    private final List<WrittenDay> found = new ArrayList<>();

    private WrittenDays(String text, int end) {
        this.text = text;
        this.end = end;
        this.numbers = NUMBERS.matcher(text).useTransparentBounds(true);
    }

    /** The days in a stretch of a text, in their order. */
    static List<WrittenDay> in(String text, Range stretch) {
        WrittenDays days = new WrittenDays(text, stretch.end());
        int place = stretch.begin();
        while (place < stretch.end()) {
            place = isDigit(text.charAt(place)) ? days.number(place, stretch.begin()) : place + 1;
        }
        return days.found;
    }

    /** Looks at the number that begins here; the place after what was read. */
    private int number(int begin, int first) {
        int beyond = begin;
        while (beyond < end && isDigit(text.charAt(beyond))) {
            beyond++;
        }
        char before = begin == 0 ? ' ' : text.charAt(begin - 1);
        if (Character.isLetter(before)
                || (".,:".indexOf(before) >= 0 && begin > 1 && isDigit(text.charAt(begin - 2)))) {
            return beyond;
        }
        numbers.region(begin, end);
        if (DASHES.indexOf(before) < 0 && numbers.lookingAt()) {
            addNumbers(begin);
            return numbers.end();
        }
        if (beyond - begin > 2) {
            return beyond;
        }
        int day = Integer.parseInt(text.substring(begin, beyond));
        if (day == 0 || day > DAYS) {
            return beyond;
        }
        int after = afterOrdinal(beyond);
        WrittenDay written = dayMonth(begin, after, day, first);
        written = written != null ? written : monthDay(begin, after, day, first);
        if (written == null) {
            return beyond;
        }
        found.add(written);
        return Math.max(beyond, written.range().end());
    }

    /** "9 September 2024", "9th of September". */
    private @Nullable WrittenDay dayMonth(int begin, int after, int day, int first) {
        if (isRangeBefore(begin)) {
            return null;
        }
        int place = afterWord(afterBlanks(after), "day");
        place = afterWord(afterBlanks(place), "of");
        place = afterBlanks(place);
        if (place == after) {
            return null;
        }
        String name = wordAt(place);
        Integer month = DateNames.MONTHS.number(name);
        if (month == null) {
            return null;
        }
        return written(begin, place + name.length(), month, day, first);
    }

    /** "September 9, 2024", "Sept. 9th". */
    private @Nullable WrittenDay monthDay(int begin, int after, int day, int first) {
        int place = beforeBlanks(begin, first);
        if (place == begin) {
            return null;
        }
        place = beforeWord(place, "the", first);
        place = beforeBlanks(place, first);
        int dot = place > first && text.charAt(place - 1) == '.' ? place - 1 : place;
        String name = wordBefore(dot, first);
        Integer month = DateNames.MONTHS.number(name);
        if (month == null || isRangeAfter(after) || isOtherNumber(after)) {
            return null;
        }
        return written(dot - name.length(), after, month, day, first);
    }

    /** A day with the year behind it and the weekday before it, where they are; null where there is no such day. */
    private @Nullable WrittenDay written(int begin, int after, int month, int day, int first) {
        int yearBegin = yearAt(after);
        Integer year = yearBegin < 0 ? null : Integer.valueOf(text.substring(yearBegin, yearBegin + 4));
        int last = yearBegin < 0 ? after : yearBegin + 4;
        int place = beforeBlanks(begin, first);
        place = beforeWord(place, "the", first);
        place = beforeBlanks(place, first);
        while (place > first && ".,".indexOf(text.charAt(place - 1)) >= 0) {
            place--;
        }
        String name = wordBefore(place, first);
        Integer weekday = DateNames.WEEKDAYS.number(name);
        return written(
                weekday == null ? begin : place - name.length(),
                last,
                year,
                month,
                day,
                weekday == null ? null : DayOfWeek.of(weekday));
    }

    private static @Nullable WrittenDay written(
            int begin, int end, @Nullable Integer year, int month, int day, @Nullable DayOfWeek weekday) {
        if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
            return null;
        }
        try {
            return new WrittenDay(new Range(begin, end), year, month, day, weekday);
        } catch (DateTimeException e) {
            return null; // "February 30" is no day.
        }
    }

    /** "09.09.2024" has its day first; of "9/25/2024" the number that can be no month tells which one is the day. */
    private void addNumbers(int begin) {
        WrittenDay day = null;
        if (numbers.group("year") != null) {
            day = written(begin, numbers.end(), part("year"), part("month"), part("day"), null);
        } else {
            int first = part("first");
            int second = part("second");
            if (numbers.group(6).equals(".") || first > MONTHS || first == second) {
                day = written(begin, numbers.end(), part("last"), second, first, null);
            } else if (second > MONTHS) {
                day = written(begin, numbers.end(), part("last"), first, second, null);
            }
        }
        if (day != null) {
            found.add(day);
        }
    }

    private int part(String name) {
        return Integer.parseInt(numbers.group(name));
    }

    /** Where a year begins after a day: ", 2024", " of 2024"; -1 where none does. */
    private int yearAt(int after) {
        int place = after;
        while (place < end && ".,".indexOf(text.charAt(place)) >= 0 && place < after + 2) {
            place++;
        }
        int blanks = afterBlanks(place);
        if (blanks == place && place == after) {
            return -1;
        }
        place = afterBlanks(afterWord(blanks, "of"));
        if (place + 4 > end || !text.substring(place, place + 4).chars().allMatch(WrittenDays::isDigit)) {
            return -1;
        }
        int century = Integer.parseInt(text.substring(place, place + 2));
        char next = place + 4 < text.length() ? text.charAt(place + 4) : ' ';
        boolean amount = isDigit(next)
                || next == '%'
                || (".,".indexOf(next) >= 0 && place + 5 < text.length() && isDigit(text.charAt(place + 5)));
        return century < 18 || century > 20 || amount ? -1 : place;
    }

    /** "8-9 September" */
    private boolean isRangeBefore(int begin) {
        int place = beforeBlanks(begin, 0);
        boolean dash = place > 0 && DASHES.indexOf(text.charAt(place - 1)) >= 0;
        int number = dash ? beforeBlanks(place - 1, 0) : place;
        return dash && number > 0 && isDigit(text.charAt(number - 1));
    }

    /** "September 9-12", "September 9 to 12" */
    private boolean isRangeAfter(int after) {
        int place = afterBlanks(after);
        if (place < text.length() && DASHES.indexOf(text.charAt(place)) >= 0) {
            place++;
        } else if (afterWord(place, "to") > place) {
            place = afterWord(place, "to");
        } else {
            return false;
        }
        place = afterBlanks(place);
        return place < text.length() && isDigit(text.charAt(place));
    }

    /** "May 5 percent", "March 9:30", "May 10.5" */
    private boolean isOtherNumber(int after) {
        if (after >= text.length()) {
            return false;
        }
        char next = text.charAt(after);
        boolean goesOn = after + 1 < text.length() && isDigit(text.charAt(after + 1));
        return Character.isLetterOrDigit(next)
                || next == '%'
                || (".,:".indexOf(next) >= 0 && goesOn)
                || Set.of("percent", "million", "billion", "per", "people").contains(wordAt(afterBlanks(after)));
    }

    private int afterOrdinal(int place) {
        if (text.startsWith("-го ", place) || text.startsWith("-е ", place)) {
            return text.indexOf(' ', place);
        }
        return ORDINALS.contains(wordAt(place)) ? place + 2 : place;
    }

    private int afterWord(int place, String word) {
        return wordAt(place).equals(word) ? place + word.length() : place;
    }

    private int beforeWord(int place, String word, int first) {
        return wordBefore(place, first).equals(word) ? place - word.length() : place;
    }

    private String wordAt(int place) {
        int after = place;
        while (after < end && isOfWord(text.charAt(after))) {
            after++;
        }
        return text.substring(Math.min(place, after), after);
    }

    private String wordBefore(int place, int first) {
        int begin = place;
        while (begin > first && isOfWord(text.charAt(begin - 1))) {
            begin--;
        }
        return text.substring(begin, place);
    }

    private int afterBlanks(int place) {
        int after = place;
        while (after < end && isBlank(text.charAt(after))) {
            after++;
        }
        return after;
    }

    private int beforeBlanks(int place, int first) {
        int before = place;
        while (before > first && isBlank(text.charAt(before - 1))) {
            before--;
        }
        return before;
    }

    private static boolean isOfWord(char c) {
        return Character.isLetter(c) || c == '\'' || c == '’';
    }

    /** A day that a line's end parts is none: mostly two lines have nothing to do with each other. */
    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || (c > 127 && Character.isSpaceChar(c) && !isLineEnd(c));
    }

    private static boolean isLineEnd(char c) {
        return c == '\u2028' || c == '\u2029' || c == '\u0085';
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
