package org.parley.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.Article;
import org.parley.model.DateMethod;
import org.parley.model.Rejection;
import org.parley.model.RejectionCode;
import org.parley.model.ZoneKind;

class ScrapedPageReaderTest {
    private static final String TEXT =
            "12 visitors online\r\n\r\nStorm \uD83D\uDE00 keeps the port closed - Harbour Board\r\n\r\n"
                    + "storm,port\r\n\r\nThe port is closed.\u0000 Nobody\tknows why.\r\n";

    @Test
    void file_isAnArticleWithItsTextAsItIs() {
        Article article = article(TEXT, "Harbour News/2024/09/09/storm.txt");
        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(article.sourceId()).isEqualTo("Harbour News/2024/09/09/storm.txt");
        assertThat(article.outlet()).isEqualTo("Harbour News");
        assertThat(article.title()).isEqualTo("Storm \uD83D\uDE00 keeps the port closed");
        assertThat(article.tags()).containsExactly("storm", "port");
        assertThat(article.counters().visitors()).isEqualTo(12);
        assertThat(article.published()).isEqualTo(LocalDate.of(2024, 9, 9));
        assertThat(article.dateMethod()).isEqualTo(DateMethod.PATH);
        assertThat(article.dateConfidence()).isEqualTo(0.94);
        assertThat(article.month()).isEqualTo("2024-09");
    }

    @Test
    void zones_countCodePoints() {
        Article article = article(TEXT, "storm.txt");
        int[] points = TEXT.codePoints().toArray();
        String source = article.zones().stream()
                .filter(zone -> zone.kind() == ZoneKind.SOURCE)
                .map(zone -> new String(points, zone.begin(), zone.end() - zone.begin()))
                .findFirst()
                .orElseThrow();
        assertThat(source).isEqualTo("Harbour Board");
    }

    @Test
    void fileWithoutADate_isUndated() {
        Article article = article(TEXT, "000_c284f0ed55003ae4.txt");
        assertThat(article.published()).isNull();
        assertThat(article.dateMethod()).isEqualTo(DateMethod.NONE);
        assertThat(article.month()).isEqualTo("undated");
    }

    @ParameterizedTest
    @CsvSource({
        "harbour/storm.txt,harbour",
        "2024/09/harbour/storm.txt,harbour",
        "2024-09-09/storm.txt,fallback",
        "storm.txt,fallback"
    })
    void outlet_isTheFirstFolderThatIsNoDate(String path, String outlet) {
        ReadOptions options = new ReadOptions("fallback", "en", 1000);
        Read read = new ScrapedPageReader(options).read(TEXT.getBytes(UTF_8), path);
        assertThat(((ReadArticle) read).article().outlet()).isEqualTo(outlet);
        assertThat(((ReadArticle) read).article().language()).isEqualTo("en");
    }

    @Test
    void byteOrderMark_isNoText() {
        assertThat(article("\uFEFF" + TEXT, "a.txt").text()).isEqualTo(TEXT);
    }

    @Test
    void articleId_comesFromTheContent() {
        String id = article(TEXT, "a.txt").articleId();
        assertThat(id).matches("[0-9a-f]{20}").isEqualTo(article(TEXT, "a.txt").articleId());
        assertThat(id).isNotEqualTo(article(TEXT + " ", "a.txt").articleId());
        assertThat(id).isNotEqualTo(article(TEXT, "b.txt").articleId());
        assertThat(ArticleId.of("a", "b", null, null, null, "t"))
                .isNotEqualTo(ArticleId.of("ab", "", null, null, null, "t"))
                .isNotEqualTo(ArticleId.of("a", null, "b", null, null, "t"))
                .isEqualTo("d6769159956775e77fe7");
    }

    @Test
    void bytesThatAreNotUtf8_areRefusedWithTheirPlace() {
        byte[] bytes = {'a', 'b', (byte) 0xC3, '(', 'c'};
        Rejection rejection = rejection(bytes);
        assertThat(rejection.code()).isEqualTo(RejectionCode.NOT_UTF8);
        assertThat(rejection.detail()).contains("byte 2");
    }

    @Test
    void surrogateInUtf8_isRefused() {
        assertThat(rejection(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}).code())
                .isEqualTo(RejectionCode.NOT_UTF8);
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'\u200B\u00A0'", "'\uFEFF'"})
    void blankFile_isRefused(String text) {
        assertThat(rejection(text.getBytes(UTF_8)).code()).isEqualTo(RejectionCode.EMPTY_TEXT);
    }

    @Test
    void hugeFile_isRefused() {
        Read read = new ScrapedPageReader(new ReadOptions(null, null, 10)).read(TEXT.getBytes(UTF_8), "a.txt");
        assertThat(((ReadRejection) read).rejection().code()).isEqualTo(RejectionCode.TOO_LARGE);
    }

    private static Article article(String text, String path) {
        return ((ReadArticle) new ScrapedPageReader(ReadOptions.DEFAULT).read(text.getBytes(UTF_8), path)).article();
    }

    private static Rejection rejection(byte[] bytes) {
        return ((ReadRejection) new ScrapedPageReader(ReadOptions.DEFAULT).read(bytes, "a.txt")).rejection();
    }
}
