package org.parley.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Article;
import org.parley.model.Rejection;
import org.parley.model.RejectionCode;

class CsvReaderTest {
    private static final int CAP = 1_000;
    private static final ReadOptions OPTIONS = new ReadOptions(null, null, CAP);

    @Test
    void rows_areRecordsByTheColumnsNames() throws IOException {
        String table = "\uFEFFid,Published at,source,title,text,tags,ignored\r\n"
                + "7,2024-09-05,Daily Example,\"Talks, again\",\"First line.\nHe said \"\"no\"\".\",\"a, b\",x\r\n"
                + "\r\n"
                + "8,,,,Second text.,,\r\n";
        List<Article> articles = read(table).articles();
        assertThat(articles).hasSize(2);
        assertThat(articles.get(0))
                .returns("7", Article::sourceId)
                .returns(LocalDate.of(2024, 9, 5), Article::published)
                .returns("Daily Example", Article::outlet)
                .returns("Talks, again", Article::title)
                .returns("First line.\nHe said \"no\".", Article::text)
                .returns(List.of("a", "b"), Article::tags)
                .returns(
                        (long) "\uFEFFid,Published at,source,title,text,tags,ignored\r\n".getBytes(UTF_8).length,
                        Article::sourceOffset);
        assertThat(articles.get(1))
                .returns("8", Article::sourceId)
                .returns(null, Article::outlet)
                .returns("Second text.", Article::text);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void delimiter_isFoundOut(String delimiter) throws IOException {
        String table = "id,title;x,text\n1,Talks; again,Body | text.\n"
                .replace(",", "\u0000")
                .replace("\u0000", delimiter);
        assertThat(read(table.replace("title;x", "title")).codes())
                .as(delimiter)
                .hasSizeLessThan(2);
        String plain = "id,title,text\n1,Talks,Body.\n".replace(",", delimiter);
        assertThat(read(plain).texts()).containsExactly("Body.");
    }

    @Test
    void quotedNames_areNames() throws IOException {
        assertThat(read("\"id\";\"text\"\n\"1\";\"a;b\"\n").texts()).containsExactly("a;b");
    }

    @Test
    void rowWithOtherNumberOfCells_isRefused() throws IOException {
        Reading reading = read("id,text\n1,a,b\n2,good\n3\n\"x\"y,z\n4,fine\n");
        assertThat(reading.texts()).containsExactly("good", "fine");
        assertThat(reading.rejections())
                .extracting(Rejection::offset, Rejection::code)
                .containsExactly(
                        tuple(8L, RejectionCode.MALFORMED_ROW),
                        tuple(21L, RejectionCode.MALFORMED_ROW),
                        tuple(23L, RejectionCode.MALFORMED_ROW));
    }

    @Test
    void quotationThatIsNeverClosed_costsOneRow() throws IOException {
        Reading reading = read("id,text\n1,\"never closed\n2,good\n3,fine\n");
        assertThat(reading.texts()).containsExactly("good", "fine");
        assertThat(reading.codes()).containsExactly(RejectionCode.MALFORMED_ROW);
        Reading longer = read("id,text\n1,\"never closed\n" + "2,good\n".repeat(500));
        assertThat(longer.texts()).hasSize(500);
        assertThat(longer.codes()).containsExactly(RejectionCode.TOO_LARGE);
        assertThat(longer.rejections().get(0).offset()).isEqualTo(8);
    }

    @Test
    void rowOverTheCap_isRefusedAndTheRestIsRead() throws IOException {
        Reading reading =
                read("id,text\n1," + "x".repeat(CAP) + "\n2,good\n3,\"" + "y".repeat(3 * CAP) + "\"\n4,fine\n");
        assertThat(reading.texts()).containsExactly("good", "fine");
        assertThat(reading.codes()).containsExactly(RejectionCode.TOO_LARGE, RejectionCode.TOO_LARGE);
    }

    @Test
    void tableWithoutText_isOneRejectionThatNamesTheColumns() throws IOException {
        Reading reading = read("id,headline,story\n1,a,b\n2,c,d\n");
        assertThat(reading.rejections()).singleElement().satisfies(rejection -> {
            assertThat(rejection.code()).isEqualTo(RejectionCode.NO_TEXT);
            assertThat(rejection.detail()).contains("id, headline, story").contains("--field");
        });
    }

    @Test
    void bytesThatAreNotUtf8_areRefused() throws IOException {
        byte[] table = "id,text\n1,caf\u00e9\n2,good\n".getBytes(ISO_8859_1);
        Reading reading = Reading.of(reader(null).documents(new ByteArrayInputStream(table), "a.csv"));
        assertThat(reading.texts()).containsExactly("good");
        assertThat(reading.codes()).containsExactly(RejectionCode.NOT_UTF8);
    }

    @Test
    void statedDelimiter_counts() throws IOException {
        byte[] table = "id^text\n1^good, fine\n".getBytes(UTF_8);
        assertThat(Reading.of(reader('^').documents(new ByteArrayInputStream(table), "a.csv"))
                        .texts())
                .containsExactly("good, fine");
    }

    private static CsvReader reader(Character delimiter) {
        return new CsvReader(FieldMap.of(List.of("date=published_at")), OPTIONS, delimiter);
    }

    private static Reading read(String table) throws IOException {
        return Reading.of(reader(null).documents(new ByteArrayInputStream(table.getBytes(UTF_8)), "a.csv"));
    }
}
