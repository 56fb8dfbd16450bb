package org.parley.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.Article;
import org.parley.model.DateMethod;
import org.parley.model.Months;
import org.parley.model.Rejection;
import org.parley.model.RejectionCode;

class DatingTest {
    private static final LocalDate LATEST = LocalDate.of(2024, 12, 31);
    private static final String PRESS =
            "At a press conference on 9 September, the spokesman stressed that nothing changes.\n";

    @ParameterizedTest
    @CsvSource({
        "2024-09-09,2024-09-09,FIELD",
        "2024-12-31,2024-12-31,FIELD",
        "2025-01-01,2024-09-08,URL",
        "2034-09-09,2024-09-08,URL",
        "1970-01-01,2024-09-08,URL",
        "1970-01-01T00:00:00Z,2024-09-08,URL",
        "2024-02-30,2024-09-08,URL",
        "soon,2024-09-08,URL",
        "'',2024-09-08,URL"
    })
    void dayThatCannotBe_isRefusedForTheNext(String date, LocalDate day, DateMethod method) {
        Article article =
                record(date, "https://h.example/2024/09/08/storm", "t.").article();
        assertThat(article.published()).isEqualTo(day);
        assertThat(article.dateMethod()).isEqualTo(method);
        assertThat(article.month()).isEqualTo(Months.of(day));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-01-01,FUTURE_DATE,2025-01-01 (field) is after 2024-12-31",
        "1999-12-31,EARLY_DATE,1999-12-31 (field) is before 2000-01-01",
        "2024-02-30,BAD_DATE,no day: 2024-02-30",
        "03/04/2024,BAD_DATE,no day: 03/04/2024"
    })
    void refusedDay_isARejection(String date, RejectionCode code, String detail) {
        ReadArticle read = record(date, null, "t.");
        assertThat(read.refused()).containsExactly(new Rejection("feed.jsonl", 7, "ingest", code, detail));
        assertThat(read.article().dateMethod()).isEqualTo(DateMethod.NONE);
        assertThat(read.article().month()).isEqualTo("undated");
    }

    @Test
    void id_isTheDocumentsAlone() {
        String refused = record("2025-01-01", null, "t.").article().articleId();
        ReadOptions later = options(null, LocalDate.of(2026, 1, 1), ZoneOffset.UTC, 0.5);
        Article believed = record("2025-01-01", null, "t.", later).article();
        assertThat(believed.published()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(believed.articleId()).isEqualTo(refused);
        assertThat(believed.articleId())
                .isEqualTo(ArticleId.of(null, null, null, LocalDate.of(2025, 1, 1), null, "t."));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-08T21:30:00Z,2024-09-09",
        "2024-09-08T20:59:59Z,2024-09-08",
        "2024-09-08T21:30:00+00:00,2024-09-09",
        "2024-09-08T21:30:00.123+0000,2024-09-09",
        "'Sun, 08 Sep 2024 21:30:00 GMT',2024-09-09",
        "2024-09-08 9:30 PM UTC,2024-09-09",
        "20240908T213000Z,2024-09-09",
        "1725831000,2024-09-09",
        "1725831000000,2024-09-09",
        "2024-09-09T00:00:00Z,2024-09-09",
        "1725840000,2024-09-09",
        "2024-09-08T23:30:00,2024-09-08",
        "2024-09-08T23:30:00-05:00,2024-09-08",
        "2024-09-09T00:30:00+03:00,2024-09-09",
        "2024-09-08T23:30:00 EST,2024-09-08",
        "2024-09-08T21:30:00+00:00[Europe/London],2024-09-08",
        "2024-09-08,2024-09-08"
    })
    void timeInUtc_isToldInTheZone_andOthersAsWritten(String date, LocalDate day) {
        ReadOptions kyiv = options(null, null, ZoneId.of("Europe/Kyiv"), 0.5);
        assertThat(record(date, null, "t.", kyiv).article().published()).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-09-09T03:59:59Z,2024-09-08",
        "2024-09-09T04:00:00Z,2024-09-09",
        "1725854399,2024-09-08",
        "2024-09-09T00:00:00Z,2024-09-09"
    })
    void zoneWestOfGreenwich_isADayBehind(String date, LocalDate day) {
        ReadOptions newYork = options(null, null, ZoneId.of("America/New_York"), 0.5);
        assertThat(record(date, null, "t.", newYork).article().published()).isEqualTo(day);
    }

    @Test
    void zone_changesNoId() {
        String date = "2024-09-08T21:30:00Z";
        Article utc = record(date, null, "t.").article();
        Article kyiv = record(date, null, "t.", options(null, null, ZoneId.of("Europe/Kyiv"), 0.5))
                .article();
        assertThat(kyiv.published()).isNotEqualTo(utc.published());
        assertThat(kyiv.articleId()).isEqualTo(utc.articleId());
    }

    @Test
    void whatIsUnlikely_isTakenOnRequestOnly() {
        assertThat(page(PRESS, "2024/a.txt", 0.5).dateMethod()).isEqualTo(DateMethod.NONE);
        Article all = page(PRESS, "2024/a.txt", 0);
        assertThat(all.published()).isEqualTo(LocalDate.of(2024, 9, 9));
        assertThat(all.dateMethod()).isEqualTo(DateMethod.TEXT);
        assertThat(all.dateConfidence()).isEqualTo(0.03);
        assertThat(page(PRESS, "a.txt", 0).published()).isNull();
    }

    @Test
    void dayInThePath_goesBeforeTheText() {
        Article article = page("10 September 2024\n\n" + PRESS, "2024-09-09/a.txt", 0.5);
        assertThat(article.published()).isEqualTo(LocalDate.of(2024, 9, 9));
        assertThat(article.dateMethod()).isEqualTo(DateMethod.PATH);
    }

    @ParameterizedTest
    @CsvSource({
        "https://h.example/2024/sep/09/storm",
        "https://h.example/2024/september/9/storm",
        "https://h.example/news/2024-09-09-storm",
        "https://h.example/20240909/storm"
    })
    void address_tellsTheDay(String url) {
        assertThat(record(null, url, "t.").article().published()).isEqualTo(LocalDate.of(2024, 9, 9));
    }

    @Test
    void options_areChecked() {
        assertThatThrownBy(() -> new DatingOptions(LATEST, LATEST.minusDays(1), ZoneOffset.UTC, 0.5))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DatingOptions(null, null, ZoneOffset.UTC, Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ReadArticle record(@Nullable String date, @Nullable String url, String text) {
        return record(date, url, text, options(LocalDate.of(2000, 1, 1), LATEST, ZoneOffset.UTC, 0.5));
    }

    private static ReadArticle record(@Nullable String date, @Nullable String url, String text, ReadOptions options) {
        StringBuilder json = new StringBuilder("{\"text\":\"" + text + "\"");
        json.append(date == null ? "" : ",\"date\":\"" + date + "\"");
        json.append(url == null ? "" : ",\"url\":\"" + url + "\"").append('}');
        return (ReadArticle)
                new RecordReader(FieldMap.DEFAULT, options).read(json.toString().getBytes(UTF_8), "feed.jsonl", 7);
    }

    private static Article page(String text, String path, double leastConfidence) {
        ReadOptions options = options(null, LATEST, ZoneOffset.UTC, leastConfidence);
        return ((ReadArticle) new ScrapedPageReader(options).read(text.getBytes(UTF_8), path)).article();
    }

    private static ReadOptions options(
            @Nullable LocalDate earliest, @Nullable LocalDate latest, ZoneId zone, double leastConfidence) {
        return new ReadOptions(null, null, 1000, new DatingOptions(earliest, latest, zone, leastConfidence));
    }
}
