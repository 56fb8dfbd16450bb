package org.parley.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Article;
import org.parley.model.DateMethod;
import org.parley.model.RejectionCode;

class NewsXmlReaderTest {
    private static final int CAP = 50_000;

    @Test
    void nitf_isRead() throws IOException {
        Article article = one(NewsFiles.NITF);
        assertThat(article)
                .returns("ex-2024-0910-7", Article::sourceId)
                .returns("Harbour of Veldt to reopen", Article::title)
                .returns("Daily Example", Article::outlet)
                .returns("Jonas Berg", Article::byline)
                .returns(LocalDate.of(2024, 9, 10), Article::published)
                .returns(DateMethod.METADATA, Article::dateMethod)
                .returns(List.of("harbour", "grain"), Article::tags)
                .returns("en", Article::language);
        assertThat(article.text())
                .isEqualTo("Harbour of Veldt to reopen\nVELDT, Sept 10 The ministers of Northland & Southmark agreed.\n"
                        + "\"We have waited,\" said Marta Lindqvist.");
    }

    @Test
    void newsMlG2_givesAnArticleForEachItem() throws IOException {
        Reading reading = read(NewsFiles.NEWSML);
        assertThat(reading.rejections()).isEmpty();
        assertThat(reading.articles()).hasSize(3);
        assertThat(reading.articles().get(0))
                .returns("urn:newsml:example.org:20240910:1", Article::sourceId)
                .returns("Harbour reopens", Article::title)
                .returns("Example Agency", Article::outlet)
                .returns("Ada Holm", Article::byline)
                .returns(LocalDate.of(2024, 9, 10), Article::published)
                .returns(List.of("shipping"), Article::tags)
                .returns("Harbour reopens\nFirst paragraph.\nSecond paragraph.", Article::text);
        assertThat(reading.articles().get(1))
                .returns("Trams collide\nTwo trams collided.\nNobody was hurt.", Article::text)
                .returns(LocalDate.of(2024, 9, 11), Article::published);
        assertThat(reading.articles().get(2))
                .returns("Nested headline", Article::title)
                .returns("Nested headline\nNested words.", Article::text);
    }

    @Test
    void brokenXml_keepsWhatStoodBefore() throws IOException {
        Reading reading = read(NewsFiles.NEWSML.replace("Nobody was hurt.", "Nobody < was hurt."));
        assertThat(reading.articles()).hasSize(1);
        assertThat(reading.codes()).containsExactly(RejectionCode.MALFORMED_XML);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<a/>", "no xml", "<?xml version='1.0'?><rss><channel/></rss>", "<nitf>", "<nitf/>"})
    void fileWithoutItem_isARejection(String xml) throws IOException {
        assertThat(read(xml).codes()).hasSize(1);
        assertThat(read(xml).articles()).isEmpty();
    }

    /** Neither a file is read nor an entity blown up. */
    @Test
    void entities_areNotResolved() throws IOException {
        String outside =
                "<!DOCTYPE nitf [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><nitf><body><body.content><p>a &x; b</p>"
                        + "</body.content></body></nitf>";
        StringBuilder bomb = new StringBuilder("<!DOCTYPE nitf [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY a")
                    .append(i)
                    .append(" '&a")
                    .append(i - 1)
                    .append(";&a")
                    .append(i - 1)
                    .append(";'>");
        }
        bomb.append("]><nitf><body><body.content><p>&a39; b</p></body.content></body></nitf>");
        for (String xml : List.of(outside, bomb.toString())) {
            Reading reading = read(xml);
            assertThat(reading.texts()).allMatch(text -> text.length() < 10);
            assertThat(reading.texts().size() + reading.rejections().size()).isEqualTo(1);
        }
    }

    @Test
    void deepAndLargeXml_isRefused() throws IOException {
        assertThat(read("<nitf>" + "<block>".repeat(100_000)).codes()).containsExactly(RejectionCode.MALFORMED_XML);
        Reading large = read("<newsMessage>" + "<nitf><body><body.content>" + "<p>words</p>".repeat(CAP)
                + "</body.content></body></nitf>" + NewsFiles.NITF.substring(NewsFiles.NITF.indexOf("<nitf"))
                + "</newsMessage>");
        assertThat(large.codes()).containsExactly(RejectionCode.TOO_LARGE);
        assertThat(large.articles()).hasSize(1);
    }

    /** A gigabyte of one comment or attribute, which a parser would keep. */
    @ParameterizedTest
    @ValueSource(strings = {"<nitf><!-- ", "<nitf a='", "<nitf><body><body.content><p>"})
    void endlessPiece_isRefused(String begin) throws IOException {
        byte[] piece = "x".repeat(1 << 20).getBytes(UTF_8);
        InputStream endless = new SequenceInputStream(Collections.enumeration(IntStream.range(0, 64)
                .mapToObj(i -> (InputStream) new ByteArrayInputStream(i == 0 ? begin.getBytes(UTF_8) : piece))
                .toList()));
        NewsXmlReader reader = new NewsXmlReader(new ReadOptions(null, null, CAP));
        assertThat(Reading.of(reader.documents(endless, "a.xml")).rejections()).hasSize(1);
    }

    @Test
    void reutersStories_areRead() throws IOException {
        ReutersReader reader = new ReutersReader(new ReadOptions(null, null, CAP));
        byte[] sgml = NewsFiles.REUTERS.getBytes(ISO_8859_1);
        Reading reading = Reading.of(reader.documents(new ByteArrayInputStream(sgml), "a.sgm"));
        assertThat(reading.codes()).containsExactly(RejectionCode.EMPTY_TEXT);
        assertThat(reading.articles()).hasSize(2);
        assertThat(reading.articles().get(0))
                .returns("41", Article::sourceId)
                .returns("HARBOUR OF VELDT <VLDT> REOPENS", Article::title)
                .returns("Reuters", Article::outlet)
                .returns(LocalDate.of(1987, 2, 26), Article::published)
                .returns(List.of("grain", "ship", "northland"), Article::tags)
                .returns((long) NewsFiles.REUTERS.indexOf("<REUTERS"), Article::sourceOffset)
                .returns(
                        "HARBOUR OF VELDT <VLDT> REOPENS\nVELDT, Feb 26 - The harbour of Veldt caf\u00e9 reopened and ships came.\n"
                                + "Grain was loaded.",
                        Article::text);
        assertThat(reading.articles().get(1).text()).contains("BARE STORY");
    }

    private static Article one(String xml) throws IOException {
        Reading reading = read(xml);
        assertThat(reading.rejections()).isEmpty();
        assertThat(reading.articles()).hasSize(1);
        return reading.articles().get(0);
    }

    private static Reading read(String xml) throws IOException {
        NewsXmlReader reader = new NewsXmlReader(new ReadOptions(null, null, CAP));
        return Reading.of(reader.documents(new ByteArrayInputStream(xml.getBytes(UTF_8)), "a.xml"));
    }
}
