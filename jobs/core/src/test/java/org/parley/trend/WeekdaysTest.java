package org.parley.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.PoissonDistribution;
import org.apache.commons.math3.random.RandomGenerator;
import org.apache.commons.math3.random.Well19937c;
import org.junit.jupiter.api.Test;
import org.parley.model.Measure;
import org.parley.model.Window;

class WeekdaysTest {
    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);
    private static final long[] COUNTS = {
        6, 7, 9, 10, 10, 2, 1, 10, 10, 10, 9, 7, 7, 4, 11, 8, 7, 14, 10, 8, 3, 8, 13, 9, 15, 9, 5, 8, 11, 14, 8, 11, 14,
        8, 9, 10, 11, 13, 14, 14
    };
    private static final long[] STORIES = {50, 55, 54, 57, 56, 31, 24};

    /** A pair that is in the news four times as often from Monday to Friday as at weekends. */
    private static final double[] WEEK = {1.4, 1.4, 1.4, 1.4, 1.4, 0.35, 0.35};

    /**
     * statsmodels 0.15: {@code GLM(Poisson, offset).fit(scale=1)} on a constant, time and six weekdays, the dispersion
     * being 0.48598694758285105.
     */
    @Test
    void line_isThatOfStatsmodels() {
        TrendLine line = series(COUNTS.length, day -> COUNTS[day], day -> STORIES[day % 7])
                .line()
                .orElseThrow();

        assertThat(line.slope()).isCloseTo(0.6185628409303704, within(1e-7));
        assertThat(line.low()).isCloseTo(0.21499565123720932, within(1e-7));
        assertThat(line.high()).isCloseTo(1.0221300306235315, within(1e-7));
        assertThat(line.p()).isCloseTo(0.0037939336857321835, within(1e-7));
        assertThat(line.dispersion()).isCloseTo(0.48598694758285105, within(1e-7));
    }

    @Test
    void weekdaysOfFewStories_areOne() {
        DayOfWeek[] days = days(28);
        double[] counts = IntStream.range(0, 28)
                .mapToDouble(day -> new double[] {9, 2, 2, 0, 0, 1, 0}[day % 7])
                .toArray();

        Weekdays weekdays = Weekdays.of(days, counts);

        assertThat(weekdays.terms())
                .as("36, 8 and 8, the rest of which 4 are too few")
                .isEqualTo(2);
        assertThat(IntStream.range(0, 7)
                        .mapToDouble(day -> weekdays.value(day, 0))
                        .toArray())
                .containsExactly(0, 1, 0, 0, 0, 0, 0);
        assertThat(IntStream.range(0, 7)
                        .mapToDouble(day -> weekdays.value(day, 1))
                        .toArray())
                .containsExactly(0, 0, 1, 1, 1, 1, 1);
        assertThat(Weekdays.of(days, new double[28]).terms()).isZero();
    }

    @Test
    void fewDays_haveNoLevels() {
        assertThat(Weekdays.of(days(27), new double[27]).terms()).isZero();
        double[] tens = new double[28];
        Arrays.fill(tens, 10);
        assertThat(Weekdays.of(days(28), tens).terms()).isEqualTo(6);
    }

    private static DayOfWeek[] days(int n) {
        return IntStream.range(0, n)
                .mapToObj(day -> MONDAY.plusDays(day).getDayOfWeek())
                .toArray(DayOfWeek[]::new);
    }

    /** From Monday to Friday, four weeks and a workweek: more of the end than of the middle is in the news. */
    @Test
    void week_isNoTrend() {
        double[] share = share(33, 0);

        assertThat(share[0]).as("called without a trend").isLessThan(0.075);
        assertThat(share[1]).as("intervals with the truth").isBetween(0.93, 0.985);
    }

    @Test
    void week_hidesNoTrend() {
        double growth = Math.log(2.2) / 60;
        double found = share(60, growth)[0];

        assertThat(found).isGreaterThan(0.8);
        assertThat(found).isGreaterThan(shareOf(60, growth, new double[] {1, 1, 1, 1, 1, 1, 1})[0] - 0.1);
    }

    private static double[] share(int days, double growth) {
        return shareOf(days, growth, WEEK);
    }

    /** Shares of made series whose line is significant, and whose interval holds the slope. */
    private static double[] shareOf(int days, double growth, double[] week) {
        RandomGenerator random = new Well19937c(5);
        int runs = 600;
        int significant = 0;
        int covered = 0;
        double truth = growth * 365.2425 / 12 / Math.log(2);
        for (int run = 0; run < runs; run++) {
            TrendLine line = made(random, days, day -> 8 * week[day % 7] * Math.exp(growth * day))
                    .line()
                    .orElseThrow();
            significant += line.p() <= 0.05 ? 1 : 0;
            covered += line.low() <= truth && truth <= line.high() ? 1 : 0;
        }
        return new double[] {(double) significant / runs, (double) covered / runs};
    }

    private static Series made(RandomGenerator random, int days, IntToDoubleFunction mean) {
        return series(
                days,
                day -> new PoissonDistribution(random, mean.applyAsDouble(day), 1e-12, 100_000).sample(),
                day -> 500);
    }

    @Test
    void week_isNoBreak_andRanksAreThoseOfTheRest() {
        Series week = series(70, day -> day % 7 == 4 ? 60 : 6, day -> 500);

        BreakTest breaks = BreakTest.of("A", "B", week).orElseThrow();
        assertThat(breaks.bursts()).isEmpty();
        assertThat(breaks.levels()).isEmpty();
        assertThat(Bursts.of(week.counts(), week.exposures()))
                .as("as it is counted")
                .isNotEmpty();
        double[] even = week.evened().values();
        for (int day = 0; day < 70; day++) {
            assertThat(even[day]).isCloseTo(even[day % 7], within(1e-6));
        }
        assertThat(even[4] - even[0]).as("but for the half story").isCloseTo(0, within(0.2));
    }

    @Test
    void trendOfAWeek_isSeenByRanks() {
        Series rising = series(84, day -> Math.round((day % 7 < 5 ? 30 : 3) * Math.exp(0.01 * day)), day -> 500);

        TrendTest test = TrendTest.of("A", "B", rising);

        assertThat(test.flags()).doesNotContain("ranks_disagree", "no_weekdays");
        assertThat(test.rank()).isNotNull().satisfies(rank -> assertThat(rank.slope())
                .isCloseTo(0.01 * 365.2425 / 12 / Math.log(2), within(0.05)));
    }

    /** Which days are whose can't be told from what outlets write about. */
    @Test
    void outletsWithWeekdaysOfTheirOwn_haveALineWithoutThem() {
        List<PeriodTotal> totals = new ArrayList<>();
        List<OutletTotal> outlets = new ArrayList<>();
        int[] cells = new int[56];
        long[] counts = new long[56];
        for (int day = 0; day < 56; day++) {
            totals.add(total(day, 100));
            outlets.add(new OutletTotal(MONDAY.plusDays(day), day % 7 == 6 ? "Sunday" : "Daily", 100));
        }
        Calendar calendar = Calendar.of(Window.DAY, totals, outlets, List.of());
        for (int day = 0; day < 56; day++) {
            cells[day] = day * calendar.panel().size() + calendar.panel().outlet(day % 7 == 6 ? "Sunday" : "Daily");
            counts[day] = 3L + day % 2;
        }

        Series series = Series.ofStories(
                calendar,
                Measure.JOINT_ATTENTION,
                calendar.panel(),
                Strata.Counts.of(56, calendar.panel().size(), cells, counts));

        assertThat(series.line()).isPresent();
        assertThat(series.degreesOfFreedom()).isEqualTo(54);
        assertThat(series.flags()).contains("no_weekdays");
    }

    private static Series series(int days, IntToLongFunction counts, IntToLongFunction stories) {
        List<PeriodTotal> totals = IntStream.range(0, days)
                .mapToObj(day -> total(day, stories.applyAsLong(day)))
                .toList();
        Calendar calendar = Calendar.of(Window.DAY, totals);
        int[] cells = IntStream.range(0, days)
                .map(day -> day * calendar.panel().size())
                .toArray();
        long[] counted = IntStream.range(0, days).mapToLong(counts).toArray();
        return Series.ofStories(
                calendar,
                Measure.JOINT_ATTENTION,
                calendar.panel(),
                Strata.Counts.of(days, calendar.panel().size(), cells, counted));
    }

    private static PeriodTotal total(int day, long stories) {
        LocalDate date = MONDAY.plusDays(day);
        return new PeriodTotal(date, stories, stories, date, date);
    }
}
