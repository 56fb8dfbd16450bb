package org.parley.read;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Article;
import org.parley.model.DateMethod;
import org.parley.model.RejectionCode;
import org.parley.model.Zone;
import org.parley.model.ZoneKind;
import org.parley.read.SitePages.SitePage;

class HtmlReaderTest {
    private static final String BODY = "<h1>Harbour reopens</h1>" + paragraphs();

    static Stream<SitePage> pages() {
        return SitePages.all().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void story_isTitleAndParagraphsALineEach(SitePage page) {
        Article article = article(page.html());
        List<String> lines = article.text().lines().toList();
        assertThat(lines.get(0)).isEqualTo(page.headline());
        assertThat(article.title()).isEqualTo(page.headline());
        assertThat(lines).as(page.style()).containsAll(page.body());
        assertThat(article.zones())
                .first()
                .isEqualTo(new Zone(ZoneKind.TITLE, 0, page.headline().length()));
    }

    @Test
    void debris_staysOut() {
        List<String> left = SitePages.all().stream()
                .flatMap(page -> {
                    String text = article(page.html()).text();
                    return page.debris().stream().filter(text::contains).map(line -> page.style() + ": " + line);
                })
                .toList();
        assertThat(left).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void jsonLd_tellsEverything() {
        Article article = article(
                head(
                        """
                <script type="application/ld+json">
                {"@context": "https://schema.org", "@graph": [
                  {"@type": "WebSite", "name": "Other"},
                  {"@type": ["Thing", "ReportageNewsArticle"], "headline": "Harbour &amp; quay reopen",
                   "datePublished": "2024-09-10T23:30:00-05:00", "dateModified": "2024-09-12",
                   "author": [{"@type": "Person", "name": "Jonas Berg"}, {"@id": "#ada"}],
                   "publisher": {"@type": "Organization", "name": "Daily Example"},
                   "keywords": ["harbour", "grain"], "inLanguage": "en-GB"},
                  {"@id": "#ada", "@type": "Person", "name": "Ada Holm"}]}
                </script><link rel="canonical" href="https://example.org/harbour">
                <meta property="article:published_time" content="2024-09-11T04:30:00Z">"""));
        assertThat(article)
                .returns("Harbour & quay reopen", Article::title)
                .returns(LocalDate.of(2024, 9, 10), Article::published)
                .returns(DateMethod.METADATA, Article::dateMethod)
                .returns("Jonas Berg, Ada Holm", Article::byline)
                .returns("Daily Example", Article::outlet)
                .returns(List.of("harbour", "grain"), Article::tags)
                .returns("en", Article::language)
                .returns("https://example.org/harbour", Article::url);
    }

    @Test
    void metaTags_tellWhatJsonLdDoesNot() {
        Article article = article(
                head(
                        """
                <script type="application/ld+json">{"@type": "NewsArticle", broken</script>
                <meta property="og:title" content="Harbour reopens | Daily Example">
                <meta property="og:site_name" content="Daily Example">
                <meta name="author" content="Jonas Berg"><meta name="author" content="https://example.org/jonas">
                <meta name="DC.date.issued" content="2024-09-10">
                <meta property="article:tag" content="harbour"><meta property="article:tag" content="grain">"""));
        assertThat(article)
                .returns("Harbour reopens", Article::title)
                .returns("Daily Example", Article::outlet)
                .returns("Jonas Berg", Article::byline)
                .returns(LocalDate.of(2024, 9, 10), Article::published)
                .returns(List.of("harbour", "grain"), Article::tags);
    }

    @Test
    void day_maybeInTimeOrAddressOrPath() {
        String timed = head("").replace("</h1>", "</h1><time datetime='2024-09-10T08:00+03:00'>yesterday</time>");
        assertThat(article(timed)).returns(LocalDate.of(2024, 9, 10), Article::published);
        Article addressed = article(head("<link rel=canonical href='https://www.example.org/2024/09/11/harbour'>"));
        assertThat(addressed)
                .returns(LocalDate.of(2024, 9, 11), Article::published)
                .returns(DateMethod.URL, Article::dateMethod)
                .returns("example.org", Article::outlet);
        assertThat(article(head("")))
                .returns(LocalDate.of(2024, 9, 12), Article::published)
                .returns(DateMethod.PATH, Article::dateMethod)
                .returns("daily", Article::outlet);
    }

    @Test
    void jsonLdText_countsWherePageHoldsMuchLess() {
        String body = String.join("\\n\\n", SitePages.LONG).replace("\"", "\\\"");
        Article article = article("<html><head><title>Harbour</title><script type='application/ld+json'>"
                + "{\"@type\":\"NewsArticle\",\"articleBody\":\"" + body
                + "\"}</script></head><body><div id=app></div></body>");
        assertThat(article.text().lines())
                .containsExactlyElementsOf(Stream.concat(Stream.of("Harbour"), SitePages.LONG.stream())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ''",
        "windows-1251, windows-1251",
        "KOI8-U, koi8-u",
        "windows-1251, ''",
        "UTF-8, windows-1251",
        "windows-1251, utf-8"
    })
    void charset_isStatedOrFoundOut(String charset, String stated) {
        String words =
                "Порт Вельдта знову відкрито після одинадцяти місяців ремонту та перемовин двох урядів, повідомили посадовці.";
        String page = "<html><head>" + (stated.isEmpty() ? "" : "<meta charset=" + stated + ">")
                + "<title>Порт</title></head>" + "<body><h1>Порт відкрито</h1>" + ("<p>" + words + "</p>").repeat(6)
                + "</body></html>";
        assertThat(read(page.getBytes(Charset.forName(charset))).text()).contains(words);
    }

    @Test
    void byteOrderMark_says() {
        assertThat(read(("\uFEFF" + head("")).getBytes(UTF_16LE)).text()).contains("ministers of Northland");
        assertThat(read(("\uFEFF" + head("")).getBytes(UTF_8)).text()).startsWith("Harbour reopens\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n",
                "<",
                "<html>",
                "<html><body></body></html>",
                "<script>var a = 'words and words';</script>",
                "<!-- only a comment -->",
                "<title>Only a title</title>",
                "<nav><a href=/>Home</a></nav>",
                "\0\0\0",
                "<style>p{}"
            })
    void pageWithoutStory_isARejection(String page) {
        Read read = new HtmlReader(ReadOptions.DEFAULT).read(page.getBytes(UTF_8), PageOrigin.file("a.html"));
        assertThat(((ReadRejection) read).rejection().code()).isEqualTo(RejectionCode.EMPTY_TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"div", "b", "a", "table", "font"})
    void hundredThousandElementsDeep_isRead(String element) {
        String page = ("<" + element + ">").repeat(100_000) + paragraphs();
        assertThat(new HtmlReader(ReadOptions.DEFAULT).read(page.getBytes(UTF_8), PageOrigin.file("a.html")))
                .isNotNull();
    }

    @Test
    void deepJsonLd_isPassedOver() {
        String deep = "[".repeat(200_000) + "{".repeat(1000);
        assertThat(article(head("<script type='application/ld+json'>" + deep + "</script>"))
                        .text())
                .contains("ministers of Northland");
    }

    private static String paragraphs() {
        return "<p>" + String.join("</p><p>", SitePages.LONG) + "</p>";
    }

    private static String head(String head) {
        return "<!DOCTYPE html><html><head>" + head + "</head><body>" + BODY + "</body></html>";
    }

    private static Article article(String html) {
        return read(html.getBytes(UTF_8));
    }

    private static Article read(byte[] page) {
        Read read = new HtmlReader(ReadOptions.DEFAULT).read(page, PageOrigin.file("daily/2024-09-12/a.html"));
        assertThat(read).isInstanceOf(ReadArticle.class);
        return ((ReadArticle) read).article();
    }
}
