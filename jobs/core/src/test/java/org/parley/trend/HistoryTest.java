package org.parley.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.model.ActorPeriod;
import org.parley.model.Break;
import org.parley.model.BreakKind;
import org.parley.model.Measure;
import org.parley.model.PairPeriod;
import org.parley.model.Trend;
import org.parley.model.Verdict;
import org.parley.model.Window;

class HistoryTest {
    private static final LocalDate BEGIN = LocalDate.of(2023, 1, 1);
    private static final long ALL = 1000;

    @Test
    void risingActor_isRising_byTheMeasuresSlope() {
        TrendTest test = actor(10, 12, 15, 17, 20, 24, 29, 35, 41, 50).attentionTest(calendar(10));

        Trend trend = test.judged(0.01, 7);

        assertThat(trend.verdict()).isEqualTo(Verdict.RISING);
        assertThat(trend.slope()).isCloseTo(Math.log(5) / Math.log(2) / 9, within(0.02));
        assertThat(trend.p()).isLessThan(0.001);
        assertThat(trend.tests()).isEqualTo(7);
        assertThat(trend.stories()).isEqualTo(253);
        assertThat(test.judged(0.06, 7).verdict()).isEqualTo(Verdict.UNCLEAR);
    }

    @Test
    void fallingActor_isFalling() {
        TrendTest test = actor(50, 41, 35, 29, 24, 20, 17, 15, 12, 10).attentionTest(calendar(10));

        assertThat(test.judged(0.01, 1).verdict()).isEqualTo(Verdict.FALLING);
    }

    @Test
    void evenActor_isSteady_andUnevenOneIsUnclear() {
        assertThat(actor(290, 291, 290, 289, 290, 291, 290, 290, 289, 290)
                        .attentionTest(calendar(10))
                        .judged(1.0, 1)
                        .verdict())
                .isEqualTo(Verdict.STEADY);
        assertThat(actor(9, 1, 4, 12, 3, 7, 2, 10, 1, 8)
                        .attentionTest(calendar(10))
                        .judged(1.0, 1)
                        .verdict())
                .isEqualTo(Verdict.UNCLEAR);
    }

    @Test
    void littleData_isInsufficient_withTheReason() {
        TrendTest brief = actor(50, 60, 70, 80, 90, 99, 120).attentionTest(calendar(7));
        TrendTest rare = actor(0, 1, 1, 2, 2, 3, 4, 6).attentionTest(calendar(8));

        assertThat(brief.line()).isNull();
        assertThat(brief.flags()).containsExactly("few_periods");
        assertThat(rare.line()).isNull();
        assertThat(rare.flags()).containsExactly("few_stories");
        assertThat(rare.judged(null, 0).verdict()).isEqualTo(Verdict.INSUFFICIENT_DATA);
        assertThat(actor(50, 60).breakTest(calendar(2))).isEmpty();
    }

    @Test
    void tiedActor_hasNoTrendAndNoBreak() {
        ActorHistory history = actor(5, 5, 5, 5, 5, 5, 5, 5, 5);

        Trend trend = history.attentionTest(calendar(9)).judged(1.0, 1);
        assertThat(trend.p()).isCloseTo(1, within(1e-6));
        assertThat(trend.slope()).isCloseTo(0, within(1e-9));
        assertThat(history.breakTest(calendar(9)).orElseThrow().p()).isEqualTo(1);
    }

    @Test
    void volume_isNoTrend() {
        List<PeriodTotal> totals = new ArrayList<>();
        List<ActorCount> counts = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            totals.add(total(i, ALL * (i + 1)));
            counts.add(new ActorCount(BEGIN.plusMonths(i), null, 0, 100L * (i + 1), 100L * (i + 1), 0, 0));
        }

        TrendTest test = new ActorHistory("X", counts).attentionTest(Calendar.of(Window.MONTH, totals));

        assertThat(test.judged(1.0, 1).slope()).isCloseTo(0, within(0.001));
        assertThat(test.judged(1.0, 1).verdict()).isEqualTo(Verdict.STEADY);
    }

    @Test
    void actorWithALevelBreak_breaksThere() {
        BreakTest test = actor(10, 11, 9, 10, 12, 10, 9, 30, 29, 33, 31, 28, 32, 30)
                .breakTest(calendar(14))
                .orElseThrow();

        Break found = test.judged(0.03, 5).get(0);

        assertThat(found.kind()).isEqualTo(BreakKind.LEVEL);
        assertThat(found.period()).isEqualTo(BEGIN.plusMonths(7));
        assertThat(found.earliest()).isEqualTo(found.period());
        assertThat(found.latest()).isEqualTo(found.period());
        assertThat(found.size()).isCloseTo((213.5 / 7) / (71.5 / 7), within(1e-9));
        assertThat(test.judged(0.051, 5)).noneMatch(row -> row.kind() == BreakKind.LEVEL);
    }

    @Test
    void actorWithTwoLevels_breaksTwice() {
        List<Break> found = actor(10, 11, 9, 10, 12, 10, 9, 60, 59, 63, 61, 58, 62, 60, 20, 18, 21, 20, 19, 22)
                .breakTest(calendar(20))
                .orElseThrow()
                .judged(0.03, 5);

        assertThat(found.stream().filter(row -> row.kind() == BreakKind.LEVEL))
                .extracting(Break::period)
                .containsExactly(BEGIN.plusMonths(7), BEGIN.plusMonths(14));
    }

    @Test
    void actorThatIsOftenSeenForTwoMonths_burstsThen_whateverTheOrderOfLevelsSays() {
        Break found = actor(10, 11, 9, 10, 12, 10, 9, 50, 44, 10, 11, 9, 10, 12, 10, 9)
                .breakTest(calendar(16))
                .orElseThrow()
                .judged(1, 5)
                .get(0);

        assertThat(found)
                .returns(BreakKind.BURST, Break::kind)
                .returns(BEGIN.plusMonths(7), Break::period)
                .returns(BEGIN.plusMonths(9), Break::until)
                .returns(null, Break::p)
                .returns(null, Break::earliest);
        assertThat(found.size()).isCloseTo((94.5 / 2) / (142.5 / 14), within(1e-9));
    }

    @Test
    void storiesInOneMonthAlone_haveNoLine_andSaySo() {
        TrendTest test = actor(0, 0, 0, 0, 0, 0, 0, 0, 0, 30).attentionTest(calendar(10));

        assertThat(test.line()).isNull();
        assertThat(test.flags()).contains("no_line");
        assertThat(test.judged(null, 3).verdict()).isEqualTo(Verdict.INSUFFICIENT_DATA);
    }

    @Test
    void oneMonthOfMany_isNoTrend_thoughItBendsTheLine() {
        TrendTest test = actor(5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 60).attentionTest(calendar(12));

        assertThat(test.judged(0.01, 3).verdict()).isEqualTo(Verdict.UNCLEAR);
    }

    @Test
    void periods_ofAFrequentActor_areAllThere_ofARareOneOnlyThoseWithStories() {
        List<ActorPeriod> frequent = actor(25, 0, 5).periods(calendar(3));

        assertThat(frequent).extracting(ActorPeriod::stories).containsExactly(25L, 0L, 5L);
        assertThat(frequent).extracting(ActorPeriod::share).containsExactly(0.025, 0.0, 0.005);
        assertThat(actor(5, 0, 5).periods(calendar(3)))
                .extracting(ActorPeriod::period)
                .containsExactly(BEGIN, BEGIN.plusMonths(2));
    }

    @Test
    void pair_thatIsSometimesTogether_hasItsZerosInTheSeries() {
        PairHistory pair = pair(10, 0, 4, 0, 6, 0, 8, 0, 9, 0, 10);

        List<TrendTest> tests = pair.trendTests();
        List<PairPeriod> rows = pair.periods();

        assertThat(tests)
                .extracting(TrendTest::measure, TrendTest::periods)
                .containsExactly(
                        tuple(Measure.JOINT_ATTENTION, 10),
                        tuple(Measure.ASSOCIATION, 10),
                        tuple(Measure.CLOSENESS, 5),
                        tuple(Measure.GIVEN_A, 10),
                        tuple(Measure.GIVEN_B, 10),
                        tuple(Measure.IN_NARRATION, 10));
        assertThat(tests.get(2).flags()).containsExactly("few_periods");
        assertThat(rows).hasSize(10);
        assertThat(rows.get(0))
                .returns(0L, PairPeriod::stories)
                .returns(50L, PairPeriod::storiesA)
                .returns(2.5, PairPeriod::expected)
                .returns(null, PairPeriod::npmi)
                .returns(null, PairPeriod::sameSentence);
        assertThat(rows.get(1)).returns(0.5, PairPeriod::sameSentence).returns(0.25, PairPeriod::closeness);
    }

    @Test
    void partialPeriods_areInTheTableAndNotInTheTests() {
        List<PeriodTotal> totals = new ArrayList<>(
                IntStream.range(0, 10).mapToObj(i -> total(i, ALL)).toList());
        totals.set(0, new PeriodTotal(BEGIN, 100, 100, BEGIN.plusDays(20), BEGIN.plusDays(30)));
        Calendar calendar = Calendar.of(Window.MONTH, totals);
        ActorHistory history = actor(10, 12, 15, 17, 20, 24, 29, 35, 41, 50);

        assertThat(history.attentionTest(calendar))
                .returns(9, TrendTest::periods)
                .returns(List.of("partial_periods_left_out"), TrendTest::flags);
        assertThat(history.periods(calendar)).extracting(ActorPeriod::partial).startsWith(true, false);
    }

    private static ActorHistory actor(long... stories) {
        return new ActorHistory(
                "X",
                IntStream.range(0, stories.length)
                        .filter(i -> stories[i] > 0)
                        .mapToObj(i ->
                                new ActorCount(BEGIN.plusMonths(i), null, 0, stories[i], stories[i], stories[i], 0))
                        .toList());
    }

    /** Every second story has both in one sentence. */
    private static PairHistory pair(int months, long... stories) {
        Calendar calendar = calendar(months);
        PairTally tally = new PairTally(calendar, "X", "Y");
        for (int month = 0; month < stories.length; month++) {
            for (int story = 0; story < stories[month]; story++) {
                tally.add(new Together(
                        "X",
                        "Y",
                        BEGIN.plusMonths(month),
                        "s" + story,
                        null,
                        story,
                        story % 2,
                        (story + 1) % 2,
                        250_000,
                        false,
                        0,
                        true,
                        0,
                        0));
            }
        }
        long[] fifty = new long[months];
        Arrays.fill(fifty, 50);
        return tally.history(ActorMargins.of(actor(fifty), calendar), ActorMargins.of(actor(fifty), calendar));
    }

    private static Calendar calendar(int months) {
        return Calendar.of(
                Window.MONTH,
                IntStream.range(0, months).mapToObj(i -> total(i, ALL)).toList());
    }

    private static PeriodTotal total(int month, long stories) {
        LocalDate period = BEGIN.plusMonths(month);
        return new PeriodTotal(
                period, stories, stories, period, period.plusMonths(1).minusDays(1));
    }
}
