package org.parley.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PrintingTest {
    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

    private static List<WeekCount> weeks(int first, int beyond, long articles) {
        return IntStream.range(first, beyond)
                .mapToObj(week -> new WeekCount(MONDAY.plusWeeks(week), articles))
                .toList();
    }

    @Test
    void lineOfAllWeeks_neitherStartsNorStops() {
        assertThat(Printing.of(weeks(0, 20, 4), weeks(0, 20, 8))).isEqualTo(new Printing(0.5, null, null));
    }

    @Test
    void lineOfSomeWeeks_startsAndStops() {
        assertThat(Printing.of(weeks(5, 12, 4), weeks(0, 20, 8)))
                .isEqualTo(new Printing(0.5, MONDAY.plusWeeks(5), MONDAY.plusWeeks(12)));
    }

    @Test
    void gapThatMayBeChance_isNoStart() {
        // Of one article before, half a line was to be expected.
        assertThat(Printing.of(weeks(1, 20, 4), weeks(0, 20, 8)).starts()).isNull();
        // Of 14, seven.
        assertThat(Printing.of(weeks(2, 20, 4), weeks(0, 20, 8)).starts()).isEqualTo(MONDAY.plusWeeks(2));
    }

    @Test
    void rareLine_isNoChange() {
        assertThat(Printing.of(weeks(10, 11, 7), weeks(0, 20, 8))).isEqualTo(new Printing(7 / 8.0, null, null));
    }
}
