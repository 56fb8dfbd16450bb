package org.parley.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.RejectionCode;
import org.parley.read.FieldMap;
import org.parley.read.ReadOptions;

/**
 * A megabyte of gzip that holds a gigabyte of zeros, through the readers of a run: it is one rejection, and costs no more
 * memory than a document may.
 */
class GzipBombTest {
    private static final int CAP = 1 << 20;
    private static final int PIECE = 64 << 20;
    private static final int PIECES = 16;
    private static final int FEW_PIECES = 3;
    private static final long MOST_ALLOCATED = 64L << 20;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @TempDir
    static Path folder;

    private static byte[] zeros = {};

    @BeforeAll
    static void compressZeros() throws IOException {
        zeros = gzip(new byte[PIECE]);
    }

    private static byte[] gzip(byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }

    /** A gigabyte of zeros. */
    private static InputFile bomb(String name) throws IOException {
        return bomb(name, "", "");
    }

    /** A gigabyte of zeros between a begin and an end, each a member of the file; less of what is looked at byte by byte. */
    private static InputFile bomb(String name, String begin, String end) throws IOException {
        int pieces = name.endsWith(".csv.gz") || name.endsWith(".sgm.gz") ? FEW_PIECES : PIECES;
        Path file = folder.resolve(name);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(gzip(begin.getBytes(UTF_8)));
            for (int i = 0; i < pieces; i++) {
                out.write(zeros);
            }
            out.write(gzip(end.getBytes(UTF_8)));
        }
        assertThat(Files.size(file)).isLessThan(2 << 20);
        return input(file, name);
    }

    private static InputFile input(Path file, String name) throws IOException {
        return new InputFile(
                file.toUri().toString(),
                name,
                Files.size(file),
                0,
                InputFormat.ofName(name).orElse(null));
    }

    /** What a file comes to, after asserting how much memory was asked for on the way. */
    private static List<Ingested> read(InputFile file) {
        SliceReader reader =
                new SliceReader(new Configuration(false), FieldMap.DEFAULT, new ReadOptions(null, null, CAP), null);
        List<Ingested> ingested = new ArrayList<>();
        long before = THREADS.getCurrentThreadAllocatedBytes();
        reader.read(List.of(new Slice(file, 0, file.length())).iterator()).forEachRemaining(ingested::add);
        assertThat(THREADS.getCurrentThreadAllocatedBytes() - before)
                .as("bytes asked for while %s was read", file.name())
                .isLessThan(MOST_ALLOCATED);
        return ingested;
    }

    private static List<RejectionCode> codes(List<Ingested> ingested) {
        return ingested.stream()
                .filter(one -> one.rejection() != null)
                .map(one -> one.rejection().code())
                .toList();
    }

    private static long articles(List<Ingested> ingested) {
        return ingested.stream().filter(one -> one.article() != null).count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.txt.gz", "a.html.gz", "a.csv.gz", "a.json.gz", "a.xml.gz", "a.sgm.gz", "a.unknown.gz"})
    void fileOfZeros_isOneRejection(String name) throws IOException {
        List<Ingested> ingested = read(bomb(name));
        assertThat(codes(ingested)).hasSize(1);
        assertThat(articles(ingested)).isZero();
    }

    @Test
    void lineOfZeros_isOneRejectionAmongArticles() throws IOException {
        List<Ingested> ingested =
                read(bomb("a.jsonl.gz", "{\"text\":\"A line.\"}\n{\"text\":\"", "\"}\n{\"text\":\"Another line.\"}\n"));
        assertThat(codes(ingested)).containsExactly(RejectionCode.TOO_LARGE);
        assertThat(articles(ingested)).isEqualTo(2);
    }

    @Test
    void rowOfZeros_isOneRejectionAmongArticles() throws IOException {
        List<Ingested> ingested = read(bomb("rows.csv.gz", "id,text\n1,A line.\n2,", "\n3,Another line.\n"));
        assertThat(codes(ingested)).containsExactly(RejectionCode.TOO_LARGE);
        assertThat(articles(ingested)).isEqualTo(2);
    }

    @Test
    void archiveThatIsAllZeros_isRejections() throws IOException {
        List<Ingested> ingested = read(bomb("zeros.warc.gz"));
        assertThat(codes(ingested)).isNotEmpty().hasSizeLessThan(PIECES + 3);
        assertThat(articles(ingested)).isZero();
    }

    @Test
    void recordOfZeros_isOneRejectionAmongArticles() throws IOException {
        String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n";
        String page = http + "<html><body><h1>Harbour</h1>"
                + "<p>The new berth will open before the winter, the port said on Monday.</p>".repeat(20)
                + "</body></html>";
        List<Ingested> ingested = read(bomb(
                "a.warc.gz",
                record("a", (long) PIECE * PIECES + http.length()) + http,
                "\r\n\r\n" + record("b", page.length()) + page + "\r\n\r\n"));
        assertThat(codes(ingested)).containsExactly(RejectionCode.TOO_LARGE);
        assertThat(articles(ingested)).isEqualTo(1);
    }

    private static String record(String page, long length) {
        return "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000" + page
                + ">\r\nWARC-Date: 2024-09-05T00:00:00Z\r\nWARC-Target-URI: http://a.example/" + page
                + "\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: " + length + "\r\n\r\n";
    }
}
