package org.parley.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.model.Article;
import org.parley.model.DateMethod;
import org.parley.model.Rejection;
import org.parley.model.RejectionCode;

class ArchiveReaderTest {
    private static final int CAP = 100_000;
    private static final ArchiveReader READER = new ArchiveReader(new ReadOptions(null, null, CAP));
    private static final String HTTP = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";

    @Test
    void pages_areReadAndTheRestIsCounted() throws IOException {
        List<byte[]> records = List.of(
                Archives.record("warcinfo", "i", "application/warc-fields", "software: made\r\n".getBytes(UTF_8)),
                Archives.record(
                        "request", "q", "application/http; msgtype=request", "GET / HTTP/1.1\r\n\r\n".getBytes(UTF_8)),
                Archives.page("one", page(1)),
                Archives.record("metadata", "m", "application/warc-fields", new byte[0]),
                Archives.response(
                        "r", "HTTP/1.1 301 Moved\r\nContent-Type: text/html\r\n\r\n", page(9).getBytes(UTF_8)),
                Archives.response("p", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\n", new byte[] {1, 2, 3}),
                Archives.record("resource", "two", "text/html", page(2).getBytes(UTF_8)),
                Archives.record("response", "dns", "text/dns", "example.org".getBytes(UTF_8)));
        byte[] archive = Archives.gzipped(records);
        int place = Archives.gzip(records.get(0)).length + Archives.gzip(records.get(1)).length;
        Documents documents = gzip(archive, 0, archive.length);
        Reading reading = Reading.of(documents);
        assertThat(reading.rejections()).isEmpty();
        assertThat(reading.articles()).hasSize(2);
        assertThat(reading.articles().get(0))
                .returns("urn:uuid:one", Article::sourceId)
                .returns("https://www.example.org/one", Article::url)
                .returns("example.org", Article::outlet)
                .returns("a.warc.gz", Article::sourceFile)
                .returns((long) place, Article::sourceOffset)
                .returns(null, Article::published)
                .returns(DateMethod.NONE, Article::dateMethod)
                .returns("Harbour of Veldt reopens, part 1", Article::title);
        assertThat(documents.passedOver())
                .isEqualTo(Map.of(
                        "warcinfo",
                        1L,
                        "request",
                        1L,
                        "metadata",
                        1L,
                        "response with another status than 200",
                        1L,
                        "response that is not HTML",
                        1L,
                        "response without HTTP",
                        1L));
        Reading plain = Reading.of(
                READER.documents(new ByteArrayInputStream(Archives.join(records.toArray(byte[][]::new))), "a.warc"));
        assertThat(plain.texts()).isEqualTo(reading.texts());
    }

    @Test
    void dayOfFetching_boundsTheDayOfPublication() throws IOException {
        String dated = page(1).replace(
                        "</head>", "<meta name=date content=2031-01-01><meta name=pubdate content=2024-09-10></head>");
        byte[] archive = Archives.page("one", dated);
        assertThat(Reading.of(READER.documents(new ByteArrayInputStream(archive), "a.warc"))
                        .articles())
                .extracting(Article::published)
                .containsExactly(LocalDate.of(2024, 9, 10));
    }

    @Test
    void codings_areUndone() throws IOException {
        byte[] page = page(1).getBytes(UTF_8);
        byte[] packed = Archives.gzip(page);
        byte[] chunked = Archives.join(
                (Integer.toHexString(packed.length) + "\r\n").getBytes(UTF_8), packed, "\r\n0\r\n\r\n".getBytes(UTF_8));
        String russian = page(1).replace("ministers", "министры");
        List<byte[]> records = List.of(
                Archives.response("a", HTTP + "Content-Encoding: gzip\r\n\r\n", packed),
                Archives.response("b", HTTP + "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n", chunked),
                Archives.response(
                        "c",
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=windows-1251\r\n\r\n",
                        russian.getBytes(Charset.forName("windows-1251"))));
        byte[] archive = Archives.gzipped(records);
        List<String> texts = Reading.of(gzip(archive, 0, archive.length)).texts();
        assertThat(texts).hasSize(3);
        assertThat(texts.get(1)).isEqualTo(texts.get(0)).contains("ministers");
        assertThat(texts.get(2)).contains("министры");
    }

    /** Brotli's bytes for "hello" are those of RFC 7932's uncompressed form. */
    @Test
    void brotli_isUndoneAndUnknownCodingsAreRejections() throws IOException {
        byte[] hello = {0x0b, 0x02, (byte) 0x80, 'h', 'e', 'l', 'l', 'o', 0x03};
        byte[] archive = Archives.gzipped(List.of(
                Archives.response("a", HTTP + "Content-Encoding: br\r\n\r\n", hello),
                Archives.response("b", HTTP + "Content-Encoding: zstd\r\n\r\n", hello)));
        Reading reading = Reading.of(gzip(archive, 0, archive.length));
        // One word is no story.
        assertThat(reading.codes()).containsExactly(RejectionCode.EMPTY_TEXT, RejectionCode.MALFORMED_RECORD);
    }

    @Test
    void conversions_areTexts() throws IOException {
        byte[] text = ("Harbour reopens\n" + String.join("\n", SitePages.LONG)).getBytes(UTF_8);
        byte[] archive = Archives.gzip(Archives.record("conversion", "2024/09/11/a", "text/plain", text));
        assertThat(Reading.of(gzip(archive, 0, archive.length)).articles())
                .singleElement()
                .returns(new String(text, UTF_8), Article::text)
                .returns("Harbour reopens", Article::title)
                .returns(LocalDate.of(2024, 9, 11), Article::published);
    }

    /** Every cut in two gives the same rows. */
    @Test
    void everyRecord_isReadOnceForAnyCut() throws IOException {
        byte[] archive = Archives.gzipped(records(4));
        Reading whole = Reading.of(gzip(archive, 0, archive.length));
        assertThat(whole.articles()).hasSize(4);
        for (int cut = 1; cut < archive.length; cut += 7) {
            List<Article> articles =
                    new ArrayList<>(Reading.of(gzip(archive, 0, cut)).articles());
            articles.addAll(Reading.of(gzip(archive, cut, archive.length)).articles());
            assertThat(articles).as("cut at %d", cut).isEqualTo(whole.articles());
        }
    }

    @Test
    void archiveCompressedAsAWhole_isReadByTheFirstSlice() throws IOException {
        byte[] archive = Archives.gzip(Archives.join(records(4).toArray(byte[][]::new)));
        assertThat(Reading.of(gzip(archive, 0, archive.length / 2)).articles()).hasSize(4);
        assertThat(Reading.of(gzip(archive, archive.length / 2, archive.length)).articles())
                .isEmpty();
    }

    @Test
    void damagedRecord_costsItself() throws IOException {
        List<byte[]> records = records(4);
        int first = Archives.gzip(records.get(0)).length;
        int second = Archives.gzip(records.get(1)).length;
        byte[] archive = Archives.gzipped(records);
        byte[] missing = Archives.without(archive, first + second / 2, first + second - 5);
        byte[] flipped = archive.clone();
        Arrays.fill(flipped, first + second / 2, first + second / 2 + 20, (byte) 0x55);
        byte[] headless = archive.clone();
        headless[first] = 0;
        for (byte[] damaged : List.of(missing, flipped, headless)) {
            Reading reading = Reading.of(gzip(damaged, 0, damaged.length));
            assertThat(reading.articles())
                    .extracting(Article::sourceId)
                    .containsExactly("urn:uuid:0", "urn:uuid:2", "urn:uuid:3");
            assertThat(reading.rejections())
                    .extracting(Rejection::offset, Rejection::code)
                    .containsExactly(tuple((long) first, RejectionCode.MALFORMED_RECORD));
        }
        Reading cut = Reading.of(gzip(archive, 0, archive.length - 30, archive.length));
        assertThat(cut.articles()).hasSize(3);
        assertThat(cut.codes()).containsExactly(RejectionCode.MALFORMED_RECORD);
    }

    @Test
    void damagedRecordOfPlainArchive_costsItself() throws IOException {
        List<byte[]> records = records(4);
        int first = records.get(0).length;
        byte[] archive = Archives.join(records.toArray(byte[][]::new));
        byte[] missing = Archives.without(archive, first + 700, first + 900);
        byte[] nothing = archive.clone();
        Arrays.fill(nothing, first, first + 10, (byte) 'x');
        for (byte[] damaged : List.of(missing, nothing)) {
            Reading reading = Reading.of(READER.documents(new ByteArrayInputStream(damaged), "a.warc"));
            assertThat(reading.articles())
                    .extracting(Article::sourceId)
                    .containsExactly("urn:uuid:0", "urn:uuid:2", "urn:uuid:3");
            assertThat(reading.rejections()).extracting(Rejection::offset).containsExactly((long) first);
        }
    }

    @Test
    void recordOverTheCap_isRefused() throws IOException {
        String huge = page(1) + "<p>" + "x".repeat(2 * CAP);
        byte[] archive = Archives.gzipped(List.of(
                Archives.page("huge", huge),
                Archives.response(
                        "zip", HTTP + "Content-Encoding: gzip\r\n\r\n", Archives.gzip(huge.getBytes(ISO_8859_1))),
                Archives.response("video", "HTTP/1.1 200 OK\r\nContent-Type: video/mp4\r\n\r\n", new byte[5 * CAP]),
                Archives.page("good", page(1))));
        Documents documents = gzip(archive, 0, archive.length);
        Reading reading = Reading.of(documents);
        assertThat(reading.codes()).containsExactly(RejectionCode.TOO_LARGE, RejectionCode.TOO_LARGE);
        assertThat(reading.articles()).extracting(Article::sourceId).containsExactly("urn:uuid:good");
        assertThat(documents.passedOver()).containsKey("response that is not HTML");
    }

    private static List<byte[]> records(int pages) {
        return IntStream.range(0, pages)
                .mapToObj(i -> Archives.page(String.valueOf(i), page(i)))
                .toList();
    }

    private static String page(int part) {
        return "<html><head><title>t</title></head><body><h1>Harbour of Veldt reopens, part " + part + "</h1><p>"
                + String.join("</p><p>", SitePages.LONG) + "</p></body></html>";
    }

    private static Documents gzip(byte[] archive, int begin, int end) throws IOException {
        return READER.documents(Archives.file(archive), "a.warc.gz", begin, end);
    }

    private static Documents gzip(byte[] archive, int begin, int length, int end) throws IOException {
        return READER.documents(Archives.file(Arrays.copyOf(archive, length)), "a.warc.gz", begin, end);
    }
}
