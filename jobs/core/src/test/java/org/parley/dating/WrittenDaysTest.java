package org.parley.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.text.Range;

class WrittenDaysTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "on 9 September 2024,",
                "on 9 Sept. 2024",
                "the 9th of September, 2024",
                "this 9th day of September, 2024",
                "September 9, 2024.",
                "SEPTEMBER 9, 2024",
                "Sept. 9, 2024, at noon",
                "Sep 9 2024",
                "September 9th, 2024",
                "9 вересня 2024 року",
                "9 ВЕРЕСНЯ 2024",
                "9 вересня, 2024",
                "9 сентября 2024 г.",
                "09.09.2024 14:35",
                "9.9.2024",
                "2024-09-09 14:35",
                "2024/09/09",
                "2024.09.09",
                "9/9/2024",
                "(9 September 2024)",
                "9\u00A0September\u00A02024"
            })
    void dayWithYear_isRead(String text) {
        assertThat(days(text)).singleElement().satisfies(day -> {
            assertThat(day.whole()).contains(LocalDate.of(2024, 9, 9));
            assertThat(day.weekday()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on 9 September the",
                "On September 9, the",
                "KYIV, Sept 9 (Agency) -",
                "9 вересня речник",
                "9-го сентября",
                "by Sept. 9. 2024 was a year", // the year begins another sentence, but stands as one of the day would
                "9th September"
            })
    void dayWithoutYear_isRead(String text) {
        assertThat(days(text)).singleElement().satisfies(day -> {
            assertThat(day.month()).isEqualTo(9);
            assertThat(day.dayOfMonth()).isEqualTo(9);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Monday, September 9|MONDAY",
                "Monday 9 September|MONDAY",
                "Mon. Sept. 9|MONDAY",
                "TUESDAY, SEPT. 10, 2024|TUESDAY",
                "понеділок, 9 вересня|MONDAY",
                "п'ятницю, 6 вересня|FRIDAY",
                "Пт, 6 сентября|FRIDAY",
                "Thursday, the 9th of May|THURSDAY"
            })
    void weekday_belongsToTheDay(String text, DayOfWeek weekday) {
        assertThat(days(text)).singleElement().satisfies(day -> {
            assertThat(day.weekday()).isEqualTo(weekday);
            assertThat(day.range().begin()).isZero();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "September 2024",
                "in May 2024",
                "they may 9 times",
                "may 9",
                "May 5 percent",
                "May 10.5",
                "May 5%",
                "March 9:30",
                "February 30",
                "September 31, 2024",
                "31.02.2024",
                "03/04/2024",
                "2024-13-01",
                "1.2.3.2024",
                "192.168.10.2024",
                "12/25",
                "9.9.24",
                "September 9-12",
                "September 9 to 12",
                "page 9\nSeptember",
                "F9 September",
                "1,009 September",
                "99 September",
                "Marching 9",
                "9 Mayors",
                "9 маяків",
                "0 September"
            })
    void anythingElse_isNoDay(String text) {
        assertThat(days(text)).isEmpty();
    }

    @Test
    void endOfARange_isNoDay() {
        assertThat(days("from 8-9 September")).isEmpty();
        assertThat(days("8 – 9 вересня")).isEmpty();
    }

    @Test
    void numberThatFollows_isNoYear() {
        assertThat(days("On September 9, 2000.5 tons")).singleElement().returns(null, WrittenDay::year);
        assertThat(days("On September 9, 3024 people")).singleElement().returns(null, WrittenDay::year);
    }

    @Test
    void dayInAnyForm_isFoundInAnyPlace() {
        Random random = new Random(6);
        for (int i = 0; i < 2000; i++) {
            LocalDate day = LocalDate.of(1990, 1, 1).plusDays(random.nextInt(15_000));
            String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            List<String> forms = List.of(
                    day.toString(),
                    String.format(Locale.ROOT, "%02d.%02d.%d", day.getDayOfMonth(), day.getMonthValue(), day.getYear()),
                    day.getDayOfMonth() + " " + month + " " + day.getYear(),
                    month + " " + day.getDayOfMonth() + ", " + day.getYear(),
                    day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ", " + month + " "
                            + day.getDayOfMonth() + ", " + day.getYear());
            String form = forms.get(random.nextInt(forms.size()));
            String before = "x ".repeat(random.nextInt(4))
                    + List.of("", "(", "on ", "“").get(random.nextInt(4));
            String after =
                    List.of("", ".", ", he said", ") and 5 more", " at 9:30").get(random.nextInt(5));
            String text = before + form + after;
            assertThat(days(text)).as(text).singleElement().satisfies(found -> {
                assertThat(found.whole()).contains(day);
                assertThat(found.range().of(text)).isEqualTo(form);
            });
        }
    }

    @Test
    void noText_isTooOdd() {
        Random random = new Random(7);
        String letters = "0123456789 .,/-:\n'’thndMaySept9вереснярMonday\u00A0\uD83D\uDE00";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(40); length > 0; length--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            int begin = random.nextInt(text.length() + 1);
            Range stretch = new Range(begin, begin + random.nextInt(text.length() - begin + 1));
            WrittenDays.in(text.toString(), stretch).forEach(day -> assertThat(stretch.contains(day.range()))
                    .as(text.toString())
                    .isTrue());
        }
    }

    private static List<WrittenDay> days(String text) {
        return WrittenDays.in(text, new Range(0, text.length()));
    }
}
