package org.parley.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Window;

class DaysTest {
    @ParameterizedTest
    @CsvSource({
        "2024-09-03, 2024-09-03, 2024-09-04",
        "2024-W36, 2024-09-02, 2024-09-09",
        "2020-W53, 2020-12-28, 2021-01-04",
        "2024-02, 2024-02-01, 2024-03-01",
        "2024-Q4, 2024-10-01, 2025-01-01",
        "2024, 2024-01-01, 2025-01-01",
        "2024-09..2024-12, 2024-09-01, 2025-01-01",
        "2024-W52..2025-01-05, 2024-12-23, 2025-01-06"
    })
    void period_isItsDays(String text, LocalDate from, LocalDate beyond) {
        assertThat(Days.of(text)).contains(new Days(from, beyond));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024-13",
                "2024-W54",
                "2023-W53",
                "2024-Q5",
                "2024-9",
                "2023-02-29",
                "2024-12..2024-09",
                "2024-09..",
                "yesterday"
            })
    void whatIsNone_isEmpty(String text) {
        assertThat(Days.of(text)).isEmpty();
    }

    @Test
    void wholePeriods_areKnown() {
        Days quarter = Days.of("2024-Q3").orElseThrow();
        assertThat(quarter.isWhole(Window.MONTH)).isTrue();
        assertThat(quarter.isWhole(Window.WEEK)).isFalse();
        assertThat(Days.of("2024-W01..2024-W05").orElseThrow().isWhole(Window.WEEK))
                .isTrue();
    }

    @Test
    void daysAreTold_withTheLastOne() {
        assertThat(Days.of("2024-02").orElseThrow()).hasToString("2024-02-01 to 2024-02-29");
        assertThat(Days.of("2024-02-03").orElseThrow()).hasToString("2024-02-03");
        assertThat(Days.of("2024-02").orElseThrow().contains(LocalDate.of(2024, 3, 1)))
                .isFalse();
    }
}
