package org.parley.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.model.RejectionCode;

/** Inputs that are far larger than memory should be: what is read of them costs no more than the cap. */
class BombTest {
    private static final int CAP = 1 << 20;
    private static final long LARGE = 256L << 20;
    private static final long MOST_ALLOCATED = 100L << 20;
    private static final ReadOptions OPTIONS = new ReadOptions(null, null, CAP);
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private interface Reader {
        Documents of(InputStream in) throws IOException;
    }

    @Test
    void lineOfTwoGigabytes_isOneRejection() throws IOException {
        RecordReader reader = new RecordReader(FieldMap.DEFAULT, OPTIONS);
        assertOneTooLarge(2L << 30, "{\"text\":\"", "\"}\n{\"text\":\"good\"}\n", in -> reader.lines(in, "a.jsonl"));
    }

    @Test
    void hugeObject_isOneRejection() throws IOException {
        RecordReader reader = new RecordReader(FieldMap.DEFAULT, OPTIONS);
        assertOneTooLarge(LARGE, "[{\"text\":\"", "\"},{\"text\":\"good\"}]", in -> reader.objects(in, "a.json"));
    }

    @Test
    void hugeRow_isOneRejection() throws IOException {
        CsvReader reader = new CsvReader(FieldMap.DEFAULT, OPTIONS, null);
        assertOneTooLarge(LARGE, "id,text\n1,", "\n2,good\n", in -> reader.documents(in, "a.csv"));
        assertOneTooLarge(LARGE, "id,text\n1,\"", "\n2,good\n", in -> reader.documents(in, "a.csv"));
    }

    @Test
    void hugeStory_isOneRejection() throws IOException {
        ReutersReader reader = new ReutersReader(OPTIONS);
        assertOneTooLarge(
                LARGE,
                "<REUTERS><BODY>",
                "</BODY></REUTERS>\n<REUTERS><BODY>good</BODY></REUTERS>",
                in -> reader.documents(in, "a.sgm"));
    }

    @Test
    void hugePage_isOneRejection() throws IOException {
        Reading html = measured(new HtmlReader(OPTIONS).documents(new Endless(LARGE, "<p>", ""), "a.html"));
        assertThat(html.codes()).containsExactly(RejectionCode.TOO_LARGE);
        Reading text = measured(new ScrapedPageReader(OPTIONS).documents(new Endless(LARGE, "", ""), "a.txt"));
        assertThat(text.codes()).containsExactly(RejectionCode.TOO_LARGE);
    }

    /** A quotation that opens and is never closed in every row. */
    @Test
    void quotationsThatAreNeverClosed_costNoMoreThanTheirFile() throws IOException {
        String table = "id,text\n" + "1,\"a\"\"\n".repeat(300_000);
        CsvReader reader = new CsvReader(FieldMap.DEFAULT, new ReadOptions(null, null, 10_000), null);
        long begin = System.nanoTime();
        Reading reading = Reading.of(reader.documents(new ByteArrayInputStream(table.getBytes(UTF_8)), "a.csv"));
        assertThat(reading.rejections()).isNotEmpty();
        assertThat(System.nanoTime() - begin).isLessThan(20_000_000_000L);
    }

    @Test
    void recordOfAGigabyteInASmallArchive_isOneRejection() throws IOException {
        byte[] zeros = Archives.gzip(new byte[64 << 20]);
        long content = 16L * (64 << 20) + 44;
        String head =
                "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\nContent-Type: application/http\r\n"
                        + "Content-Length: " + content + "\r\n\r\n"
                        + "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
        byte[][] parts = new byte[19][];
        Arrays.fill(parts, zeros);
        parts[0] = Archives.gzip(head.getBytes(UTF_8));
        parts[17] = Archives.gzip("\r\n\r\n".getBytes(UTF_8));
        parts[18] =
                Archives.gzip(Archives.page("good", "<h1>Harbour</h1><p>" + String.join("</p><p>", SitePages.LONG)));
        byte[] archive = Archives.join(parts);
        assertThat(archive.length).isLessThan(2 << 20);
        Reading reading =
                measured(new ArchiveReader(OPTIONS).documents(Archives.file(archive), "a.warc.gz", 0, archive.length));
        assertThat(reading.codes()).containsExactly(RejectionCode.TOO_LARGE);
        assertThat(reading.articles()).hasSize(1);
    }

    private static void assertOneTooLarge(long size, String begin, String end, Reader reader) throws IOException {
        Reading reading = measured(reader.of(new Endless(size, begin, end)));
        assertThat(reading.codes()).containsExactly(RejectionCode.TOO_LARGE);
        assertThat(reading.texts()).isEqualTo(List.of("good"));
    }

    private static Reading measured(Documents documents) throws IOException {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        Reading reading = Reading.of(documents);
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - before).isLessThan(MOST_ALLOCATED);
        return reading;
    }

    /** Many bytes of the same letter between a begin and an end. */
    private static final class Endless extends InputStream {
        private final long size;
        private final byte[] begin;
        private final byte[] end;
        private long place;

        Endless(long size, String begin, String end) {
            this.size = size;
            this.begin = begin.getBytes(UTF_8);
            this.end = end.getBytes(UTF_8);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0];
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (length == 0) {
                return 0;
            }
            int count = 0;
            while (count < length && place < begin.length) {
                bytes[offset + count++] = begin[(int) place++];
            }
            int run = (int) Math.max(0, Math.min(length - count, begin.length + size - place));
            Arrays.fill(bytes, offset + count, offset + count + run, (byte) 'x');
            count += run;
            place += run;
            while (count < length && place >= begin.length + size && place < begin.length + size + end.length) {
                bytes[offset + count++] = end[(int) (place++ - begin.length - size)];
            }
            return count == 0 ? -1 : count;
        }
    }
}
