package org.parley.planted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.model.Break;
import org.parley.model.BreakKind;
import org.parley.model.Measure;
import org.parley.model.Trend;
import org.parley.model.Verdict;
import org.parley.model.Window;

/** The score of trends and breaks against what was planted. */
class ScoreTest {
    private static final LocalDate DAY = LocalDate.of(2022, 6, 6);
    private static final double SLOPE = Math.log(1.3) / Math.log(2) / 12;
    private static final PairTruth RISING =
            new PairTruth("a", "b", Course.RISING, 0, SLOPE, SLOPE, 0, null, null, 1, 200);
    private static final PairTruth STEADY = new PairTruth("a", "b", Course.STEADY, 0, 0.0, 0.0, 0, null, null, 1, 200);
    private static final PairTruth STEP = new PairTruth("a", "b", Course.STEPPING, 0, null, null, 0, DAY, null, 2, 200);
    private static final PairTruth BURST =
            new PairTruth("a", "b", Course.BURSTING, 0, null, null, 0, DAY, DAY.plusWeeks(4), 3, 200);

    @Test
    void wilsonsInterval_isThatOfStatsmodels() {
        assertThat(new Proportion(5, 10).low()).isCloseTo(0.236593, within(1e-6));
        assertThat(new Proportion(5, 10).high()).isCloseTo(0.763407, within(1e-6));
        assertThat(new Proportion(0, 10).low()).isZero();
        assertThat(new Proportion(0, 10).high()).isCloseTo(0.277533, within(1e-6));
        assertThat(new Proportion(0, 0)).hasToString("-");
    }

    @Test
    void calls_areByTheTruthOfTheMeasure() {
        assertThat(call(RISING, Measure.JOINT_ATTENTION, Verdict.RISING)).isEqualTo(Call.RIGHT);
        assertThat(call(RISING, Measure.JOINT_ATTENTION, Verdict.FALLING)).isEqualTo(Call.WRONG);
        assertThat(call(RISING, Measure.JOINT_ATTENTION, Verdict.UNCLEAR)).isEqualTo(Call.NONE);
        assertThat(call(RISING, Measure.CLOSENESS, Verdict.RISING)).isEqualTo(Call.FALSE);
        assertThat(call(STEADY, Measure.ASSOCIATION, Verdict.FALLING)).isEqualTo(Call.FALSE);
        assertThat(call(STEP, Measure.ASSOCIATION, Verdict.RISING)).isEqualTo(Call.RIGHT);
        assertThat(call(STEP, Measure.CLOSENESS, Verdict.RISING)).isEqualTo(Call.FALSE);
        assertThat(call(BURST, Measure.JOINT_ATTENTION, Verdict.RISING)).isEqualTo(Call.OTHER);
    }

    @Test
    void pairsThatAreNotPlanted_moveWithTheirAttentionAlone() {
        Trend joint = trend(Measure.JOINT_ATTENTION, Verdict.RISING, -1, 1, 0.01);
        Trend association = trend(Measure.ASSOCIATION, Verdict.RISING, -1, 1, 0.01);

        assertThat(TrendTrial.of(new KnownTrend(joint, null, 0.02, null)).orElseThrow())
                .returns(Call.RIGHT, TrendTrial::call)
                .returns(false, TrendTrial::planted);
        assertThat(TrendTrial.of(new KnownTrend(joint, null, 0.0, null))
                        .orElseThrow()
                        .call())
                .isEqualTo(Call.FALSE);
        assertThat(TrendTrial.of(new KnownTrend(association, null, 0.02, null))
                        .orElseThrow()
                        .call())
                .isEqualTo(Call.FALSE);
    }

    @Test
    void trendScore_countsEachOnce() {
        List<CountedTrials> trials = List.of(
                trials(RISING, Verdict.RISING, 0, 1, 8),
                trials(RISING, Verdict.UNCLEAR, -1, 0, 2),
                trials(STEADY, Verdict.RISING, 0.1, 1, 2),
                trials(STEADY, Verdict.UNCLEAR, -1, 1, 88),
                trials(BURST, Verdict.RISING, 0, 1, 3));

        TrendScore score = TrendScore.of(trials).get(0);

        assertThat(TrendScore.of(trials)).hasSize(1);
        assertThat(score.tests()).isEqualTo(103);
        assertThat(score.falseDiscoveries()).isEqualTo(new Proportion(2, 10));
        assertThat(score.power()).isEqualTo(new Proportion(8, 10));
        assertThat(score.coverage()).isEqualTo(new Proportion(96, 100));
        assertThat(score.powers()).singleElement().satisfies(power -> {
            assertThat(power.yearly()).isEqualTo(30);
            assertThat(power.band()).isEqualTo(200);
            assertThat(power.power()).isEqualTo(new Proportion(8, 10));
        });
    }

    @Test
    void attainablePower_isThatOfWaldsTest() {
        // z = ln 1.3 * sqrt(200 * 4 / 12) = 2.142
        assertThat(TrendScore.attainable(Math.log(1.3), 200, 2, 0.05)).isCloseTo(0.572, within(0.001));
        assertThat(TrendScore.attainable(0, 200, 2, 0.05)).isCloseTo(0.025, within(1e-9));
        assertThat(TrendScore.attainable(Math.log(1.3), 200, 2, 0)).isZero();
    }

    @Test
    void bands_areNearestPowers() {
        assertThat(TrendTrial.band(200)).isEqualTo(200);
        assertThat(TrendTrial.band(150)).isEqualTo(200);
        assertThat(TrendTrial.band(130)).isEqualTo(100);
        assertThat(TrendTrial.band(3)).isEqualTo(25);
    }

    @Test
    void nearestLevelInItsDirection_isTheStep() {
        BreakTrial trial = trial(STEP, level(DAY.minusWeeks(1), 0.5), level(DAY.plusWeeks(2), 2), level(DAY, 0.4));

        assertThat(trial.error()).isEqualTo(14);
        assertThat(trial.inInterval()).isFalse();
        assertThat(trial(STEP, level(DAY, 0.5)).error()).isNull();
        assertThat(trial(STEP, level(DAY.plusWeeks(1), 2)).inInterval()).isTrue();
    }

    @Test
    void bursts_areFoundWhereTheyOverlap() {
        assertThat(trial(BURST, burst(DAY.minusWeeks(2), DAY.plusWeeks(1))).found())
                .isTrue();
        assertThat(trial(BURST, burst(DAY.minusWeeks(2), DAY)).found()).isFalse();
    }

    @Test
    void breakScore_countsPairs() {
        BreakScore score = BreakScore.of(List.of(
                        new CountedBreaks(trial(STEP, level(DAY, 2)), 6),
                        new CountedBreaks(trial(STEP, level(DAY.plusWeeks(4), 2)), 2),
                        new CountedBreaks(trial(STEP), 2),
                        new CountedBreaks(trial(STEADY), 48),
                        new CountedBreaks(trial(STEADY, level(DAY, 2), burst(DAY, DAY.plusWeeks(1))), 2)))
                .get(0);

        assertThat(score.told()).isEqualTo(new Proportion(8, 10));
        assertThat(score.near()).isEqualTo(new Proportion(6, 10));
        assertThat(score.nearOfTold()).isEqualTo(new Proportion(6, 8));
        assertThat(score.medianError()).hasValue(0);
        assertThat(score.error80()).hasValue(28);
        assertThat(score.falseLevels()).isEqualTo(4);
        assertThat(score.falseBursts()).isEqualTo(4);
    }

    private static Call call(PairTruth truth, Measure measure, Verdict verdict) {
        return TrendTrial.of(new KnownTrend(trend(measure, verdict, -1, 1, 0.01), truth, 0.0, 0.0))
                .orElseThrow()
                .call();
    }

    private static CountedTrials trials(PairTruth truth, Verdict verdict, double low, double high, int tests) {
        Trend trend = trend(Measure.JOINT_ATTENTION, verdict, low, high, 0.01);
        TrendTrial trial = TrendTrial.of(new KnownTrend(trend, truth, 0.0, 0.0)).orElseThrow();
        return new CountedTrials(trial, tests, 200L * tests, 104, 0.01);
    }

    private static Trend trend(Measure measure, Verdict verdict, double low, double high, @Nullable Double q) {
        return new Trend(
                "a",
                "b",
                measure,
                Window.WEEK,
                104,
                200,
                0.0,
                low,
                high,
                null,
                null,
                1.0,
                q,
                q,
                100,
                null,
                null,
                null,
                null,
                "test",
                verdict,
                List.of());
    }

    private static BreakTrial trial(PairTruth truth, Break... breaks) {
        return BreakTrial.of(new KnownBreaks(truth, Window.WEEK, List.of(breaks)));
    }

    private static Break level(LocalDate day, double size) {
        return new Break(
                "a",
                "b",
                Measure.JOINT_ATTENTION,
                Window.WEEK,
                BreakKind.LEVEL,
                day,
                day.minusWeeks(1),
                day.plusWeeks(1),
                null,
                size,
                0.01,
                0.01,
                100);
    }

    private static Break burst(LocalDate from, LocalDate until) {
        return new Break(
                "a",
                "b",
                Measure.JOINT_ATTENTION,
                Window.WEEK,
                BreakKind.BURST,
                from,
                null,
                null,
                until,
                3,
                null,
                null,
                0);
    }
}
