package org.parley.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
    /** Weeks by Python's date.fromisocalendar. */
    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01, 2024-12-31",
        "2024-Q3, 2024-07-01, 2024-09-30",
        "2024-Q4, 2024-10-01, 2024-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2024-W36, 2024-09-02, 2024-09-08",
        "2025-W01, 2024-12-30, 2025-01-05",
        "2020-W53, 2020-12-28, 2021-01-03",
        "2024-09-05, 2024-09-05, 2024-09-05",
        "2024-01..2024-06, 2024-01-01, 2024-06-30",
        "2023-Q4..2024-W02, 2023-10-01, 2024-01-14",
    })
    void named_isWhatAPeriodsNameStandsFor(String name, LocalDate first, LocalDate last) {
        assertThat(Days.named(name)).isEqualTo(new Days(first, last));
    }

    @ParameterizedTest
    @EnumSource
    void name_isThatOfThePeriodOfADay(Window window) {
        for (LocalDate day = LocalDate.of(2019, 12, 1); day.getYear() < 2022; day = day.plusDays(1)) {
            assertThat(Days.named(Days.name(window, day))).isEqualTo(Days.of(window, window.start(day)));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "24", "2024-13", "2024-Q5", "2023-W53", "2024-02-30", "2024-1", "..2024", "2024-01..", "a..b"
            })
    void named_refusesWhatIsNoPeriod(String name) {
        assertThatThrownBy(() -> Days.named(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no period: ");
    }

    @Test
    void named_refusesWhatEndsBeforeItBegins() {
        assertThatThrownBy(() -> Days.named("2024-06..2024-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("it ends before it begins: 2024-06-01..2024-01-31");
    }

    @Test
    void cut_isTheLongestWindowThatMakesFourParts() {
        assertThat(Days.named("2024").cut()).isEqualTo(Window.MONTH);
        assertThat(Days.named("2024-01..2024-04").cut()).isEqualTo(Window.MONTH);
        assertThat(Days.named("2024-Q3").cut()).isEqualTo(Window.WEEK);
        assertThat(Days.named("2024-09").cut()).isEqualTo(Window.WEEK);
        assertThat(Days.named("2024-W36").cut()).isEqualTo(Window.DAY);
        assertThat(Days.named("2024-09-05").cut()).isEqualTo(Window.DAY);
    }

    @Test
    void within_keepsTheDaysOfAPeriodThatBelongToThem() {
        Days september = Days.named("2024-09");

        assertThat(september.within(Window.WEEK, LocalDate.of(2024, 8, 26)))
                .isEqualTo(new Days(LocalDate.of(2024, 9, 1), LocalDate.of(2024, 9, 1)));
        assertThat(september.within(Window.WEEK, LocalDate.of(2024, 9, 9)))
                .isEqualTo(new Days(LocalDate.of(2024, 9, 9), LocalDate.of(2024, 9, 15)));
        assertThat(september.within(Window.QUARTER, LocalDate.of(2024, 7, 1))).isEqualTo(september);
        assertThatThrownBy(() -> september.within(Window.WEEK, LocalDate.of(2024, 10, 7)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void wholePeriods_areKnown() {
        assertThat(Days.named("2024-Q3").isWhole(Window.MONTH)).isTrue();
        assertThat(Days.named("2024-Q3").isWhole(Window.WEEK)).isFalse();
        assertThat(Days.named("2024-W01..2024-W05").isWhole(Window.WEEK)).isTrue();
        assertThat(Days.of(Window.WEEK, LocalDate.of(2024, 9, 2))).isEqualTo(Days.named("2024-W36"));
    }

    @Test
    void theFirstAndTheLastDay_belongToThem() {
        Days february = Days.named("2024-02");

        assertThat(february.contains(february.first())).isTrue();
        assertThat(february.contains(february.last())).isTrue();
        assertThat(february.contains(february.beyond())).isFalse();
    }

    @Test
    void text_isReadableInALine() {
        assertThat(Days.named("2024-09")).hasToString("2024-09-01 to 2024-09-30");
        assertThat(Days.named("2024-09-05")).hasToString("2024-09-05");
    }
}
