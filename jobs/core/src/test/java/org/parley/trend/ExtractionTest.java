package org.parley.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.parley.model.Window;

class ExtractionTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
    private static final int MONTHS = 24;
    private static final Calendar CALENDAR = calendar();

    private static Calendar calendar() {
        List<PeriodTotal> totals = new ArrayList<>();
        List<OutletTotal> outlets = new ArrayList<>();
        List<CompanyTotal> companies = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            LocalDate month = FIRST.plusMonths(i);
            totals.add(new PeriodTotal(
                    month, 2000, 2000, month, month.plusMonths(1).minusDays(1)));
            outlets.add(new OutletTotal(month, "A", 1000));
            outlets.add(new OutletTotal(month, "B", 1000));
            companies.add(new CompanyTotal(month, 1, 2000, 4000));
        }
        return Calendar.of(Window.MONTH, totals, outlets, companies);
    }

    /** A pair that outlet A has so often a month in the first year and in the second, and outlet B steadily. */
    private static PairHistory pair(int before, int after) {
        PairTally tally = new PairTally(CALENDAR, "X", "Y");
        List<ActorCount> counts = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            LocalDate month = FIRST.plusMonths(i);
            int ofA = i < 12 ? before : after;
            for (int k = 0; k < ofA + 5; k++) {
                String outlet = k < ofA ? "A" : "B";
                tally.add(new Together(
                        "X", "Y", month, String.format("%02d", k), outlet, 0, 0, 1, 0, false, 0, true, 0, 0));
            }
            counts.add(new ActorCount(month, "A", 1, ofA, ofA, ofA, 0));
            counts.add(new ActorCount(month, "B", 1, 5, 5, 5, 0));
        }
        ActorMargins margins = ActorMargins.of(new ActorHistory("X", counts), CALENDAR);
        return tally.history(margins, margins);
    }

    private static TrendLine line(TrendTest test) {
        return Objects.requireNonNull(test.line());
    }

    private static TrendLine asFound(PairHistory pair) {
        return line(pair.trendTests().get(0));
    }

    @Test
    void precisionThatStays_changesNothing() {
        PairHistory pair = pair(10, 25);

        TrendLine audited = line(
                pair.auditedTest(Extraction.of(CALENDAR, 50, (draw, outlet, year) -> "A".equals(outlet) ? 0.6 : 0.9)));

        assertThat(audited.slope()).isCloseTo(asFound(pair).slope(), within(1e-9));
        assertThat(audited.low()).isCloseTo(asFound(pair).low(), within(1e-9));
        assertThat(audited.p()).isCloseTo(asFound(pair).p(), within(1e-9));
    }

    /** Rates of 10 right stories a month, found as 10 at a precision of 1 and as 20 at one of a half. */
    @Test
    void precisionThatFalls_explainsARise() {
        PairHistory pair = pair(10, 20);

        TrendTest audited = pair.auditedTest(
                Extraction.of(CALENDAR, 50, (draw, outlet, year) -> "A".equals(outlet) && year == 2023 ? 0.5 : 1));

        assertThat(asFound(pair).low()).isPositive();
        assertThat(line(audited).slope()).isCloseTo(0, within(1e-6));
        assertThat(line(audited).p()).isGreaterThan(0.99);
    }

    @Test
    void attention_isCorrectedForThePrecisionOfMentions() {
        List<ActorCount> counts = new ArrayList<>();
        for (int i = 0; i < MONTHS; i++) {
            int stories = i < 12 ? 10 : 20;
            counts.add(new ActorCount(FIRST.plusMonths(i), "A", 1, stories, stories, stories, 0));
        }
        ActorHistory actor = new ActorHistory("X", counts);

        TrendLine audited = line(actor.auditedTest(
                CALENDAR, Extraction.of(CALENDAR, 50, (draw, outlet, year) -> year == 2023 ? 0.5 : 1)));

        assertThat(line(actor.attentionTest(CALENDAR)).low()).isPositive();
        assertThat(audited.slope()).isCloseTo(0, within(1e-6));
    }

    /** Draws of a precision twice or half as large in the second year, in turn: slopes are two values far apart. */
    @Test
    void labelsThatLeaveMuchOpen_widenTheInterval_asRubinHasIt() {
        PairHistory pair = pair(10, 20);
        Extraction.Source source =
                (draw, outlet, year) -> year == 2022 ? 0.5 : draw == 0 ? 0.5 : draw % 2 == 0 ? 0.25 : 1;

        TrendLine audited = line(pair.auditedTest(Extraction.of(CALENDAR, 50, source)));

        TrendLine steep =
                line(pair.auditedTest(Extraction.of(CALENDAR, 0, (draw, outlet, year) -> year == 2022 ? 0.5 : 1)));
        TrendLine flat =
                line(pair.auditedTest(Extraction.of(CALENDAR, 0, (draw, outlet, year) -> year == 2022 ? 0.5 : 0.25)));
        double quantile = 2.0859634472658644; // R: qt(0.975, 20)
        double own = Math.pow((asFound(pair).high() - asFound(pair).low()) / 2 / quantile, 2);
        double between = Math.pow((steep.slope() - flat.slope()) / 2, 2) * 50 / 49;
        assertThat(Math.pow((audited.high() - audited.low()) / 2 / quantile, 2))
                .isCloseTo(own + (1 + 1.0 / 50) * between, within(1e-9));
        assertThat(audited.slope()).isCloseTo(asFound(pair).slope(), within(1e-9));
    }
}
