package org.parley.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.DateMethod;
import org.parley.text.Page;

class DaysInTextTest {
    private static final LocalDate DAY = LocalDate.of(2024, 9, 9);
    private static final String STORY =
            "The port stays closed because of the storm, the harbour board said in a statement.\n"
                    + "Ships wait outside the breakwater, and nobody knows for how long they will have to wait there.\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "9 September 2024",
                "Published: 9 September 2024",
                "Posted on September 9, 2024",
                "9 вересня 2024, 14:35",
                "09.09.2024 14:35",
                "Опубліковано: 9 вересня 2024",
                "PUBLISHED: 14:35 BST, 9 September 2024 | UPDATED: 16:02 BST, 10 September 2024",
                "Monday, September 9, 2024"
            })
    void lineThatIsADay_datesThePage(String line) {
        FoundDay found =
                page("Storm keeps the port closed\n\n" + line + "\n\n" + STORY).orElseThrow();
        assertThat(found).isEqualTo(new FoundDay(DAY, DateMethod.PAGE, 0.75));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(September 9, 2024)", "Updated: 9 September 2024", "Updated 3 hours ago", "14:35"})
    void lineOfAnotherDay_datesNothing(String line) {
        assertThat(page("Storm keeps the port closed\n\n" + line + "\n\n" + STORY))
                .isEmpty();
    }

    @Test
    void lineBelowTheStory_datesNothing() {
        assertThat(page("Storm keeps the port closed\n\n" + STORY + "\nRead also\nHarbour opens\n9 September 2024\n"))
                .isEmpty();
    }

    @Test
    void dateline_datesThePage() {
        String text = "HANOI, 9 September 2024 (Polaris) – " + STORY;
        assertThat(record(text, null)).contains(new FoundDay(DAY, DateMethod.DATELINE, 0.75));
    }

    @Test
    void datelineWithoutYear_needsOne() {
        String text = "KYIV, Sept 9 (Agency) - " + STORY;
        assertThat(record(text, null)).isEmpty();
        assertThat(record(text, "/2024/storm")).map(FoundDay::day).contains(DAY);
        assertThat(record(text, "/2024/09/storm")).map(FoundDay::day).contains(DAY);
        assertThat(record(text, "/2024/10/storm")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "THE WHITE HOUSE, September 9, 2024.|",
                "THE HARBOUR BOARD,|September 9, 2024.",
                "THE BOARD, 9 September 2024|"
            })
    void signature_datesADeclaration(String line, @Nullable String next) {
        String text = STORY + "JANE R. DOE\n" + line + (next == null ? "" : "\n" + next);
        assertThat(record(text, null)).contains(new FoundDay(DAY, DateMethod.DATELINE, 0.97));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Today, 9 September 2024, the port opened.",
                "The port opened today (September 9, 2024).",
                "The port opens today, on Monday, September 9, 2024.",
                "Сьогодні, 9 вересня 2024 року, порт відкрився."
            })
    void today_isTheDay(String sentence) {
        assertThat(record(STORY + sentence, null)).contains(new FoundDay(DAY, DateMethod.TEXT, 0.8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A year ago today, on September 9, 2024, the port opened.",
                "The port opened on September 9, 2024.",
                "Today, Tuesday, September 9, 2024, is no day.",
                "The port opens today. On September 9, 2024, it closed."
            })
    void anotherDay_isNot(String sentence) {
        assertThat(record(STORY + sentence, null)).isEmpty();
    }

    @Test
    void dayOfWhatWasSaid_isHardlyEverThatOfPublication() {
        String text = STORY
                + "At a press conference on 2 September, she said so.\nOn 9 September, the board stressed it again.";
        assertThat(record(text, null)).isEmpty();
        assertThat(record(text, "/2024/storm")).contains(new FoundDay(DAY, DateMethod.TEXT, 0.03));
    }

    @ParameterizedTest
    @CsvSource({
        "It began on September 5 2024.,2024-09-09",
        "It began on 2024-08-20.,2024-09-09",
        "It began on August 1 2024.,",
        "It began in 2024.,",
        "It began on September 11 2001.,2001-09-09"
    })
    void year_isConcludedFromADayNearby(String sentence, @Nullable LocalDate day) {
        String text = "KYIV, Sept 9 (Agency) - " + STORY + sentence;
        Optional<FoundDay> found = record(text, null);
        assertThat(found.map(FoundDay::day)).isEqualTo(Optional.ofNullable(day));
        found.ifPresent(one -> assertThat(one.confidence()).isEqualTo(0.62));
    }

    @Test
    void boundsOfAYear_tellIt() {
        String text = "KYIV, Sept 9 (Agency) - " + STORY;
        Neighbourhood year = Neighbourhood.of(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31), List.of());
        assertThat(DaysInText.of(text, Page.ofRecord(text, null).zones(), year))
                .map(FoundDay::day)
                .contains(DAY);
        Neighbourhood two = Neighbourhood.of(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31), List.of());
        assertThat(DaysInText.of(text, Page.ofRecord(text, null).zones(), two)).isEmpty();
    }

    @Test
    void weekday_tellsTheYearAmongThoseThatCanBe() {
        String text = "Monday, September 9\n" + STORY;
        Neighbourhood years = Neighbourhood.of(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 12, 31), List.of());
        assertThat(DaysInText.of(text, Page.ofRecord(text, null).zones(), years))
                .map(FoundDay::day)
                .contains(DAY);
    }

    @Test
    void dayBeyondTheBounds_isNone() {
        String text = "9 September 2024\n" + STORY;
        Neighbourhood before = Neighbourhood.of(null, DAY.minusDays(1), List.of());
        assertThat(DaysInText.of(text, Page.ofRecord(text, null).zones(), before))
                .isEmpty();
    }

    @Test
    void yearInASlug_isTheStorysSubject() {
        String text = "KYIV, Sept 9 (Agency) - " + STORY;
        assertThat(record(text, "/news/election-2024")).isEmpty();
        assertThat(record(text, "/news/2024")).map(FoundDay::day).contains(DAY);
    }

    private static Optional<FoundDay> page(String text) {
        return found(text, Page.scraped(text), null);
    }

    private static Optional<FoundDay> record(String text, @Nullable String path) {
        return found(text, Page.ofRecord(text, null), path);
    }

    private static Optional<FoundDay> found(String text, Page page, @Nullable String path) {
        Neighbourhood neighbourhood =
                Neighbourhood.of(null, LocalDate.of(2026, 11, 29), path == null ? List.of() : List.of(path));
        return DaysInText.of(text, page.zones(), neighbourhood);
    }
}
