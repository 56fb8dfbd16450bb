package org.parley.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.model.Measure;
import org.parley.model.Window;

class OutletMixTest {
    private static final LocalDate BEGIN = LocalDate.of(2023, 1, 1);
    private static final int MONTHS = 12;
    private static final long[][] STORIES = {
        {100, 105, 110, 115, 120, 125, 130, 135, 140, 145, 150, 155},
        {0, 0, 0, 0, 0, 0, 300, 300, 300, 300, 300, 300},
        {80, 80, 80, 80, 80, 80, 80, 80, 80, 0, 0, 0}
    };
    private static final long[][] COUNTS = {
        {5, 3, 6, 7, 4, 8, 9, 7, 10, 8, 12, 11},
        {0, 0, 0, 0, 0, 0, 40, 35, 44, 50, 41, 52},
        {2, 1, 3, 2, 4, 1, 3, 2, 4, 0, 0, 0}
    };

    // Reference: statsmodels 0.14, GLM(Poisson) of the cells with a term for each outlet and one for time, per log2 and
    // month;
    // NAIVE is that of all outlets as one.
    private static final double SLOPE = 0.07656794028597377;
    private static final double ERROR = 0.033031996291876344;
    private static final double NAIVE = 0.1947114;

    @Test
    void line_isThatWithATermForEachOutlet() {
        TrendLine line = series(COUNTS).line().orElseThrow();

        assertThat(line.slope()).isCloseTo(SLOPE, within(1e-8));
        assertThat(line.slope()).as("all outlets as one").isLessThan(NAIVE / 2);
    }

    @Test
    void error_isThatWithATermForEachOutlet() {
        Calendar calendar = calendar();
        OutletMix mix = new OutletMix(calendar, calendar.panel(), calendar.usable(), counted(calendar, COUNTS));
        double[] counts = new double[MONTHS];
        for (int month = 0; month < MONTHS; month++) {
            for (long[] outlet : COUNTS) {
                counts[month] += outlet[month];
            }
        }
        double[][] columns = new double[MONTHS][];
        for (int month = 0; month < MONTHS; month++) {
            columns[month] = new double[] {1, month * Math.log(2)};
        }
        OutletCourse course = mix.model().course(columns).orElseThrow();
        double error = PoissonRegression.at(columns, counts, course.fitted(), new double[] {0, course.slopes()[0]})
                .orElseThrow()
                .quasiError(1, 1);

        assertThat(course.slopes()[0]).isCloseTo(SLOPE, within(1e-8));
        assertThat(error * course.widening()).isCloseTo(ERROR, within(1e-8));
    }

    @Test
    void outletThatJoinsWithItsOwnMix_makesNoTrend() {
        long[][] steady = new long[3][MONTHS];
        for (int month = 0; month < MONTHS; month++) {
            steady[0][month] = STORIES[0][month] / 5;
            steady[1][month] = STORIES[1][month] * 3 / 5;
            steady[2][month] = STORIES[2][month] / 10;
        }

        assertThat(series(steady).line().orElseThrow().slope()).isCloseTo(0, within(1e-9));
    }

    @Test
    void outletsThatAreThereOnce_tellNothing() {
        long[][] counts = new long[3][MONTHS];
        long[][] stories = new long[3][MONTHS];
        for (int outlet = 0; outlet < 3; outlet++) {
            stories[outlet][4 * outlet] = 100;
            counts[outlet][4 * outlet] = 10L * (outlet + 1);
        }

        assertThat(series(Measure.ATTENTION, calendar(stories), counts).line()).isEmpty();
    }

    @Test
    void fewStoriesByOutletsThatComeAndGo_haveNoLine_orOneWithAP() {
        Random random = new Random(11);
        int lines = 0;
        for (int i = 0; i < 3000; i++) {
            long[][] all = new long[4][3 * MONTHS];
            long[][] own = new long[4][3 * MONTHS];
            int last = random.nextInt(3 * MONTHS);
            for (int story = 0; story < 25; story++) {
                int month = random.nextInt(3 * MONTHS);
                int outlet = random.nextInt(4);
                all[outlet][month]++;
                own[outlet][month] += month < last && random.nextInt(2) == 0 ? 1 : 0;
            }
            Series series = series(Measure.CLOSENESS, calendar(all), own);
            if (series.size() < TrendTest.LEAST_PERIODS) {
                continue;
            }
            Optional<TrendLine> line = series.line();
            lines += line.isPresent() ? 1 : 0;
            if (line.isPresent()) {
                assertThat(line.get().p()).isBetween(0.0, 1.0);
                assertThat(line.get().low()).isLessThanOrEqualTo(line.get().high());
            }
        }
        assertThat(lines).isGreaterThan(1000);
    }

    /** Left out, they would be so by their outcome: without the story in common the period would count. */
    @Test
    void periodsWhereOnlyTheStoryInCommonIsAnyones_stay() {
        long[][] all = {new long[MONTHS]};
        long[][] ofA = {new long[MONTHS]};
        long[][] ofBoth = {new long[MONTHS]};
        Arrays.fill(all[0], 30);
        Arrays.fill(ofA[0], 5);
        Arrays.fill(ofBoth[0], 1);
        ofA[0][0] = 1;
        Calendar calendar = calendar(all);
        Strata.Counts a = counted(calendar, ofA);
        Strata.Counts both = counted(calendar, ofBoth);
        Denominator expected = calendar.panel().strata().expectedOfOthers(a, a, both);

        Series series = Series.ofStories(calendar, Measure.ASSOCIATION, expected, both);

        assertThat(series.counts()).hasSize(MONTHS).containsOnly(1);
        assertThat(series.exposures()).startsWith(0);
        assertThat(series.line().orElseThrow().slope()).isNegative();
    }

    @Test
    void storiesOfOutletsThatLetExpectNone_areNotCounted() {
        long[][] expected = {STORIES[0], new long[MONTHS]};
        Calendar calendar = calendar(new long[][] {STORIES[0], STORIES[0]});
        Series series = Series.ofStories(
                calendar, Measure.ASSOCIATION, counted(calendar, expected), counted(calendar, new long[][] {
                    COUNTS[0], COUNTS[0]
                }));

        assertThat(series.counts())
                .containsExactly(Arrays.stream(COUNTS[0]).asDoubleStream().toArray());
        assertThat(series.exposures())
                .containsExactly(Arrays.stream(STORIES[0]).asDoubleStream().toArray(), within(1e-9));
        assertThat(series.line()).isPresent();
    }

    @Test
    void outletsThatStay_areCountedByAllStories() {
        long[][] stories = {STORIES[0], STORIES[0]};
        long[][] counts = {COUNTS[0], new long[MONTHS]};
        Calendar calendar = calendar(stories);
        OutletMix mix = new OutletMix(calendar, calendar.panel(), calendar.usable(), counted(calendar, counts));
        double[] exposures = exposures(mix);
        double[][] columns =
                TrendLine.columns(IntStream.range(0, MONTHS).asDoubleStream().toArray(), Weekdays.NONE);

        for (int month = 0; month < MONTHS; month++) {
            assertThat(exposures[month]).isCloseTo(2.0 * STORIES[0][month], within(1e-9));
        }
        assertThat(mix.model().course(columns).orElseThrow().widening()).isCloseTo(1, within(1e-12));
    }

    @Test
    void course_ofSeveralTerms_isThatOfAllCellsWithATermForEachOutlet() {
        int outlets = COUNTS.length;
        List<double[]> cells = new ArrayList<>();
        List<Double> stories = new ArrayList<>();
        List<Double> ofCells = new ArrayList<>();
        double[][] columns = new double[MONTHS][];
        double[] counts = new double[MONTHS];
        for (int month = 0; month < MONTHS; month++) {
            double year = 2 * Math.PI * month / 12;
            columns[month] = new double[] {1, 0.1 * month, Math.sin(year), Math.cos(year)};
            for (int outlet = 0; outlet < outlets; outlet++) {
                counts[month] += COUNTS[outlet][month];
                if (STORIES[outlet][month] > 0) {
                    double[] cell = new double[outlets + 3];
                    cell[outlet] = 1;
                    System.arraycopy(columns[month], 1, cell, outlets, 3);
                    cells.add(cell);
                    ofCells.add((double) COUNTS[outlet][month]);
                    stories.add((double) STORIES[outlet][month]);
                }
            }
        }
        PoissonRegression whole = PoissonRegression.of(cells.toArray(double[][]::new), values(ofCells), values(stories))
                .orElseThrow();
        Calendar calendar = calendar();

        double[] course = new OutletMix(calendar, calendar.panel(), calendar.usable(), counted(calendar, COUNTS))
                .model()
                .course(columns)
                .orElseThrow()
                .growth();

        for (int month = 0; month < MONTHS; month++) {
            double fitted = 0;
            for (int term = 0; term < 3; term++) {
                fitted += columns[month][term + 1] * whole.coefficient(outlets + term);
            }
            assertThat(Math.log(course[month])).isCloseTo(fitted, within(1e-8));
        }
    }

    private static double[] values(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    @Test
    void panel_tellsOfOutletsThatComeAndGo() {
        assertThat(calendar().flags()).contains("outlets_change");
        assertThat(calendar(new long[][] {STORIES[0], STORIES[0]}).flags()).isEmpty();
    }

    private static Series series(long[][] counts) {
        return series(Measure.ATTENTION, calendar(), counts);
    }

    private static Series series(Measure measure, Calendar calendar, long[][] counts) {
        return Series.ofStories(calendar, measure, calendar.panel(), counted(calendar, counts));
    }

    private static Strata.Counts counted(Calendar calendar, long[][] counts) {
        int begin = (int) Window.MONTH.between(BEGIN, calendar.period(0));
        int places = calendar.size();
        int[] cells = new int[counts.length * places];
        long[] stories = new long[cells.length];
        for (int outlet = 0; outlet < counts.length; outlet++) {
            for (int place = 0; place < places; place++) {
                int cell = outlet * places + place;
                cells[cell] = place * calendar.panel().size() + calendar.panel().outlet("outlet" + outlet);
                stories[cell] = counts[outlet][begin + place];
            }
        }
        return Strata.Counts.of(places, calendar.panel().size(), cells, stories);
    }

    private static Calendar calendar() {
        return calendar(STORIES);
    }

    private static Calendar calendar(long[][] stories) {
        List<PeriodTotal> totals = new ArrayList<>();
        List<OutletTotal> outlets = new ArrayList<>();
        for (int month = 0; month < stories[0].length; month++) {
            LocalDate period = BEGIN.plusMonths(month);
            long all = 0;
            for (int outlet = 0; outlet < stories.length; outlet++) {
                all += stories[outlet][month];
                if (stories[outlet][month] > 0) {
                    outlets.add(new OutletTotal(period, "outlet" + outlet, stories[outlet][month]));
                }
            }
            if (all > 0) {
                totals.add(new PeriodTotal(
                        period, all, all, period, period.plusMonths(1).minusDays(1)));
            }
        }
        return Calendar.of(Window.MONTH, totals, outlets, List.of());
    }

    private static double[] exposures(OutletMix mix) {
        double[] evenly = mix.growth(0);
        return mix.exposures(evenly, evenly);
    }
}
