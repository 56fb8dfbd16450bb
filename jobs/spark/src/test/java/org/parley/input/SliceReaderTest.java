package org.parley.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.Article;
import org.parley.model.Rejection;
import org.parley.model.RejectionCode;
import org.parley.read.FieldMap;
import org.parley.read.ReadOptions;

class SliceReaderTest {
    private static final int CAP = 2_000;

    @TempDir
    Path folder;

    /** Every cut in two, line borders and the middles of characters among them, and many small slices. */
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\n\n", "\n \r\n"})
    void everyRecord_isReadOnceForAnyCut(String lineEnd) throws IOException {
        List<String> records = List.of(record("1"), record("2"), record("три"), record("4"), record("5"));
        for (String last : List.of("", lineEnd)) {
            byte[] bytes = (String.join(lineEnd, records) + last).getBytes(UTF_8);
            InputFile file = file("feed.jsonl", bytes);
            List<Ingested> whole = read(new Slice(file, 0, bytes.length));
            assertThat(texts(whole)).containsExactly("text 1", "text 2", "text три", "text 4", "text 5");
            for (int cut = 1; cut < bytes.length; cut++) {
                assertThat(read(new Slice(file, 0, cut), new Slice(file, cut, bytes.length)))
                        .as("cut at %d", cut)
                        .isEqualTo(whole);
            }
            for (int size : new int[] {1, 2, 7, 30}) {
                assertThat(read(slices(file, size))).as("slices of %d", size).isEqualTo(whole);
            }
        }
    }

    @Test
    void offsets_areThoseOfTheLines() throws IOException {
        byte[] bytes = (record("один") + "\r\n\n" + record("2")).getBytes(UTF_8);
        int second = record("один").getBytes(UTF_8).length + 3;
        assertThat(articles(read(new Slice(file("feed.jsonl", bytes), 0, bytes.length))))
                .extracting(Article::sourceOffset)
                .containsExactly(0L, (long) second);
    }

    @Test
    void lineOverTheCap_isOneRejectionAndTheRestIsRead() throws IOException {
        String huge = "{\"id\":\"x\",\"text\":\"" + "y".repeat(CAP) + "\"}";
        byte[] bytes = (record("1") + "\n" + huge + "\n" + record("2") + "\n").getBytes(UTF_8);
        InputFile file = file("feed.jsonl", bytes);
        List<Ingested> ingested = read(new Slice(file, 0, bytes.length));
        assertThat(texts(ingested)).containsExactly("text 1", "text 2");
        assertThat(rejections(ingested))
                .extracting(Rejection::source, Rejection::offset, Rejection::code)
                .containsExactly(tuple("feed.jsonl", (long) record("1").length() + 1, RejectionCode.TOO_LARGE));
        assertThat(read(slices(file, 300))).isEqualTo(ingested);
    }

    @Test
    void halfWrittenLine_isOneRejection() throws IOException {
        byte[] bytes = (record("1") + "\n" + record("2").substring(0, 15)).getBytes(UTF_8);
        List<Ingested> ingested = read(new Slice(file("feed.jsonl", bytes), 0, bytes.length));
        assertThat(texts(ingested)).containsExactly("text 1");
        assertThat(rejections(ingested)).extracting(Rejection::code).containsExactly(RejectionCode.MALFORMED_JSON);
    }

    @Test
    void gzip_isReadAsAWhole() throws IOException {
        byte[] bytes = gzip(record("1") + "\n" + record("2") + "\n");
        InputFile file = file("feed.jsonl.gz", bytes);
        assertThat(texts(read(new Slice(file, 0, bytes.length)))).containsExactly("text 1", "text 2");
    }

    @Test
    void corruptGzip_givesTheRowsBeforeTheDamageAndOneRejection() throws IOException {
        Random random = new Random(7);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            lines.append(record(Long.toString(random.nextLong()))).append('\n');
        }
        byte[] whole = gzip(lines.toString());
        byte[] cut = Arrays.copyOf(whole, whole.length / 2);
        List<Ingested> ingested = read(
                new Slice(file("feed.jsonl.gz", cut), 0, cut.length),
                whole(file("other.jsonl", record("1").getBytes(UTF_8))));
        List<Article> articles = articles(ingested);
        assertThat(articles).hasSizeBetween(5_000, 15_000);
        assertThat(articles.get(articles.size() - 1).text())
                .as("files after it are read")
                .isEqualTo("text 1");
        assertThat(rejections(ingested)).singleElement().satisfies(rejection -> {
            assertThat(rejection.source()).isEqualTo("feed.jsonl.gz");
            assertThat(rejection.code()).isEqualTo(RejectionCode.UNREADABLE_FILE);
            assertThat(rejection.offset()).isGreaterThan(500_000);
            assertThat(rejection.detail()).doesNotContain("\n");
        });
    }

    @Test
    void fileThatIsNoGzip_isOneRejection() throws IOException {
        byte[] bytes = record("1").getBytes(UTF_8);
        assertThat(read(new Slice(file("feed.jsonl.gz", bytes), 0, bytes.length)))
                .extracting(Ingested::rejection)
                .singleElement()
                .returns(RejectionCode.UNREADABLE_FILE, Rejection::code);
    }

    @Test
    void codecThatTrips_isOneRejection() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (BZip2CompressorOutputStream out = new BZip2CompressorOutputStream(packed)) {
            out.write((record("1") + "\n").repeat(50).getBytes(UTF_8));
        }
        byte[] bytes = packed.toByteArray();
        Arrays.fill(bytes, bytes.length / 3, bytes.length / 2, (byte) 0xAA);
        assertThat(rejections(read(new Slice(file("feed.jsonl.bz2", bytes), 0, bytes.length))))
                .extracting(Rejection::code)
                .containsExactly(RejectionCode.UNREADABLE_FILE);
    }

    @Test
    void pagesThatCantBeRead_areRejectionsThatSayWhy() throws IOException {
        List<Ingested> ingested = read(
                whole(file("a.pdf", new byte[] {1, 2})),
                whole(file("big.txt", new byte[CAP + 1])),
                whole(file("big.txt.gz", gzip("y".repeat(CAP + 1)))),
                whole(file("empty.txt", new byte[0])),
                whole(file("latin.txt", new byte[] {'a', (byte) 0xe9, 'b'})),
                whole(file("good.txt", "Talks went on.\n".getBytes(UTF_8))),
                whole(new InputFile(folder.resolve("gone.txt").toString(), "gone.txt", 3, 0, InputFormat.TEXT)));
        assertThat(texts(ingested)).containsExactly("Talks went on.\n");
        assertThat(rejections(ingested))
                .extracting(Rejection::source, Rejection::code)
                .containsExactly(
                        tuple("a.pdf", RejectionCode.UNKNOWN_FORMAT),
                        tuple("big.txt", RejectionCode.TOO_LARGE),
                        tuple("big.txt.gz", RejectionCode.TOO_LARGE),
                        tuple("empty.txt", RejectionCode.EMPTY_TEXT),
                        tuple("latin.txt", RejectionCode.NOT_UTF8),
                        tuple("gone.txt", RejectionCode.UNREADABLE_FILE));
    }

    @Test
    void dayThatIsRefused_comesBesideItsArticle() throws IOException {
        String bad = "{\"id\":\"2\",\"date\":\"2024-02-30\",\"text\":\"text 2\"}";
        byte[] lines = String.join("\n", record("1"), bad, record("3")).getBytes(UTF_8);
        List<Ingested> ingested = read(slices(file("feed.jsonl", lines), 7));
        assertThat(texts(ingested)).containsExactly("text 1", "text 2", "text 3");
        assertThat(articles(ingested)).extracting(Article::month).containsExactly("2024-09", "undated", "2024-09");
        assertThat(rejections(ingested))
                .extracting(Rejection::code, Rejection::offset, Rejection::detail)
                .containsExactly(
                        tuple(RejectionCode.BAD_DATE, (long) record("1").length() + 1, "no day: 2024-02-30"));
    }

    private static String record(String id) {
        return "{\"id\":\"" + id + "\",\"date\":\"2024-09-05\",\"text\":\"text " + id + "\"}";
    }

    private InputFile file(String name, byte[] bytes) throws IOException {
        Path path = Files.write(folder.resolve(name), bytes);
        return InputFiles.list(new Configuration(false), List.of(path.toString()), Optional.empty())
                .get(0);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static Slice whole(InputFile file) {
        return new Slice(file, 0, Math.max(1, file.length()));
    }

    private static Slice[] slices(InputFile file, int size) {
        List<Slice> slices = new ArrayList<>();
        for (long begin = 0; begin < file.length(); begin += size) {
            slices.add(new Slice(file, begin, Math.min(file.length(), begin + size)));
        }
        return slices.toArray(Slice[]::new);
    }

    private static List<Ingested> read(Slice... slices) {
        SliceReader reader =
                new SliceReader(new Configuration(false), FieldMap.DEFAULT, new ReadOptions(null, null, CAP), null);
        List<Ingested> ingested = new ArrayList<>();
        reader.read(List.of(slices).iterator()).forEachRemaining(ingested::add);
        return ingested;
    }

    private static List<Article> articles(List<Ingested> ingested) {
        return present(ingested.stream().map(Ingested::article)).toList();
    }

    private static List<String> texts(List<Ingested> ingested) {
        return articles(ingested).stream().map(Article::text).toList();
    }

    private static List<Rejection> rejections(List<Ingested> ingested) {
        return present(ingested.stream().map(Ingested::rejection)).toList();
    }

    private static <T> Stream<T> present(Stream<T> values) {
        return values.filter(Objects::nonNull);
    }
}
