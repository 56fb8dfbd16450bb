package org.parley.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day that something states.
 *
 * @param day the day as it is written, of a number of seconds that of UTC
 * @param utc the time, where it is told in UTC, which is nobody's calendar; null for a day alone, for a time of day without
 *     zone, for one in a zone of its own, and for midnight in UTC, which is how programs write a day alone
 */
record StatedTime(LocalDate day, @Nullable Instant utc) {
    private static final Pattern CLOCK =
            Pattern.compile("[T ,]*(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d{1,9})?)?\\s*"
                    + "(?:([AaPp])\\.?[Mm]\\.?)?\\s*(?:Z|UTC|GMT|(?:GMT|UTC)?[+-]00(?::?00)?)");

    static StatedTime onDay(LocalDate day) {
        return new StatedTime(day, null);
    }

    static StatedTime at(Instant utc) {
        LocalDate day = utc.atOffset(ZoneOffset.UTC).toLocalDate();
        boolean midnight = day.atStartOfDay().toInstant(ZoneOffset.UTC).equals(utc);
        return new StatedTime(day, midnight ? null : utc);
    }

    /** A day with the words behind it, such as "T22:30:00Z". */
    static StatedTime of(LocalDate day, @Nullable String time) {
        Matcher clock = CLOCK.matcher(time == null ? "" : time);
        if (!clock.matches()) {
            return onDay(day);
        }
        int hour = Integer.parseInt(clock.group(1));
        if (clock.group(4) != null) {
            hour = hour % 12 + (clock.group(4).equalsIgnoreCase("p") ? 12 : 0);
        }
        int minute = Integer.parseInt(clock.group(2));
        int second = clock.group(3) == null ? 0 : Math.min(59, Integer.parseInt(clock.group(3)));
        return hour > 23 || minute > 59
                ? onDay(day)
                : at(day.atTime(LocalTime.of(hour, minute, second)).toInstant(ZoneOffset.UTC));
    }

    /** The day in a zone. */
    LocalDate in(ZoneId zone) {
        return utc == null ? day : utc.atZone(zone).toLocalDate();
    }
}
