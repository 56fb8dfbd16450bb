package org.parley.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.model.Break;
import org.parley.model.BreakKind;
import org.parley.model.Measure;
import org.parley.model.Template;
import org.parley.model.Window;
import org.parley.model.ZoneKind;

class TemplateChangeTest {
    private static final LocalDate MONDAY = LocalDate.of(2024, 9, 2);

    private static Template template(@Nullable String line, @Nullable LocalDate starts, @Nullable LocalDate stops) {
        return new Template("Gazette", ZoneKind.TAGS, line, line, 20, 0.83, MONDAY, MONDAY, starts, stops);
    }

    private static Break level(LocalDate earliest, LocalDate latest) {
        return found(BreakKind.LEVEL, latest, earliest, latest, null);
    }

    private static Break found(
            BreakKind kind,
            LocalDate period,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            @Nullable LocalDate until) {
        return new Break(
                "IR", null, Measure.ATTENTION, Window.WEEK, kind, period, earliest, latest, until, 2, null, null, 0);
    }

    @Test
    void lineThatStartsAWeekFromWhereTheBreakMayBe_isNear() {
        List<Template> lines = List.of(template(null, MONDAY, null));
        assertThat(TemplateChange.near(level(MONDAY.plusDays(7), MONDAY.plusDays(70)), lines))
                .hasSize(1);
        assertThat(TemplateChange.near(level(MONDAY.minusDays(70), MONDAY.minusDays(7)), lines))
                .hasSize(1);
        assertThat(TemplateChange.near(level(MONDAY.plusDays(14), MONDAY.plusDays(70)), lines))
                .isEmpty();
        assertThat(TemplateChange.near(level(MONDAY.minusDays(70), MONDAY.minusDays(14)), lines))
                .isEmpty();
    }

    @Test
    void lineThatChangesWithinAMonth_isNearTheBreakOfThatMonthOrTheNext() {
        LocalDate september = LocalDate.of(2024, 9, 1);
        List<Template> lines = List.of(template(null, LocalDate.of(2024, 9, 16), null));
        assertThat(List.of(-2, -1, 0, 1, 2))
                .filteredOn(months -> !TemplateChange.near(monthly(september.plusMonths(months)), lines)
                        .isEmpty())
                .containsExactly(0, 1);
    }

    private static Break monthly(LocalDate month) {
        return new Break(
                "IR",
                null,
                Measure.ATTENTION,
                Window.MONTH,
                BreakKind.LEVEL,
                month,
                month,
                month,
                null,
                2,
                null,
                null,
                0);
    }

    @Test
    void lineThatNamesSomebodyElse_isNotBehindABreak() {
        TemplateChange tags =
                new TemplateChange(template("Tags: Iran, oil prices", MONDAY, null), TemplateChange.Way.STARTS, MONDAY);
        assertThat(tags.mayName(List.of("Tehran", "IRAN"))).isTrue();
        assertThat(tags.mayName(List.of("Ira", "price"))).isFalse();
        assertThat(new TemplateChange(template(null, MONDAY, null), TemplateChange.Way.STARTS, MONDAY)
                        .mayName(List.of("Ira")))
                .as("lines of a kind have any words")
                .isTrue();
    }

    @Test
    void burst_hasTwoEnds() {
        Break burst = found(BreakKind.BURST, MONDAY, null, null, MONDAY.plusDays(70));
        assertThat(TemplateChange.near(
                        burst,
                        List.of(
                                template("both", MONDAY, MONDAY.plusDays(70)),
                                template("between", MONDAY.plusDays(28), null),
                                template("always", null, null))))
                .extracting(change -> change.template().line() + " " + change.way())
                .containsExactly("both STARTS", "both STOPS");
    }

    @Test
    void change_isToldInWords() {
        assertThat(TemplateChange.near(
                        level(MONDAY, MONDAY),
                        List.of(template("Iran, oil", null, MONDAY), template(null, MONDAY, null))))
                .extracting(TemplateChange::told)
                .containsExactly(
                        "Gazette: the line \"Iran, oil\" (tags) stops in the week of 2024-09-02; 83 % of its articles had"
                                + " such a line until then",
                        "Gazette: lines of the kind tags start in the week of 2024-09-02; 83 % of its articles have such"
                                + " a line from then on");
    }
}
