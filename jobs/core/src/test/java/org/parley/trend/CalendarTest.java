package org.parley.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.Window;

class CalendarTest {
    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 1);

    @Test
    void gaps_arePeriodsWithoutStories_andLeftOut() {
        Calendar calendar = Calendar.of(Window.MONTH, List.of(month(3, 1, 30), month(0, 1, 31), month(1, 1, 29)));

        assertThat(calendar.size()).isEqualTo(4);
        assertThat(calendar.stories(2)).isZero();
        assertThat(calendar.usable()).containsExactly(0, 1, 3);
        assertThat(calendar.months(3)).isEqualTo(3);
        assertThat(calendar.flags()).containsExactly("empty_periods_left_out");
    }

    @Test
    void ends_arePartial_whenMoreThanATenthIsMissing() {
        Calendar calendar = Calendar.of(Window.MONTH, List.of(month(0, 5, 31), month(1, 20, 20), month(2, 1, 28)));

        assertThat(calendar.isPartial(0)).isTrue();
        assertThat(calendar.isPartial(1))
                .as("the middle of a corpus is never partial")
                .isFalse();
        assertThat(calendar.isPartial(2)).as("three of 31 days").isFalse();
        assertThat(calendar.usable()).containsExactly(1, 2);
        assertThat(calendar.flags()).containsExactly("partial_periods_left_out");
    }

    @Test
    void onePeriod_mayBePartialAtBothEnds() {
        assertThat(Calendar.of(Window.MONTH, List.of(month(0, 1, 20))).usable()).isEmpty();
        assertThat(Calendar.of(Window.MONTH, List.of(month(0, 9, 31))).usable()).isEmpty();
        assertThat(Calendar.of(Window.MONTH, List.of(month(0, 2, 30))).usable()).containsExactly(0);
    }

    @Test
    void corpusWithoutDates_hasNoPeriods() {
        Calendar calendar = Calendar.of(Window.MONTH, List.of());

        assertThat(calendar.size()).isZero();
        assertThat(calendar.usable()).isEmpty();
        assertThatThrownBy(() -> calendar.placeOf(JANUARY)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void periods_thatAreNone_areRefused() {
        PeriodTotal second = new PeriodTotal(JANUARY.plusDays(1), 1, 1, JANUARY, JANUARY);

        assertThatThrownBy(() -> Calendar.of(Window.MONTH, List.of(second)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Calendar.of(Window.MONTH, List.of(month(0, 1, 31), month(0, 1, 31))))
                .isInstanceOf(IllegalArgumentException.class);
        Calendar calendar = Calendar.of(Window.MONTH, List.of(month(0, 1, 31), month(1, 1, 29)));
        assertThatThrownBy(() -> calendar.placeOf(JANUARY.minusMonths(1))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> calendar.placeOf(JANUARY.plusDays(3))).isInstanceOf(IllegalArgumentException.class);
    }

    private static PeriodTotal month(int month, int firstDay, int lastDay) {
        LocalDate period = JANUARY.plusMonths(month);
        return new PeriodTotal(period, 10, 12, period.withDayOfMonth(firstDay), period.withDayOfMonth(lastDay));
    }
}
