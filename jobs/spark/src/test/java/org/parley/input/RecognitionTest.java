package org.parley.input;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.model.RejectionCode;
import org.parley.read.FieldMap;
import org.parley.read.ReadOptions;

class RecognitionTest {
    private static final String LINES = "{\"text\":\"one\"}\n{\"text\":\"two\"}\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "a.txt, TEXT",
        "a.TXT.GZ, TEXT",
        "a.jsonl.zst, JSONL",
        "a.ndjson.bz2, JSONL",
        "a.csv, CSV",
        "a.tsv.gz, TSV",
        "a.parquet, PARQUET",
        "a.html, HTML",
        "x/a.htm.gz, HTML",
        "CC-NEWS-1.warc.gz, WARC",
        "a.warc.wet.gz, WARC",
        "a.wet, WARC",
        "a.warc.wat.gz, WAT",
        "a.sgm, REUTERS_SGML",
        "a.nitf, NEWS_XML"
    })
    void name_tellsTheFormat(String name, InputFormat format) {
        assertThat(InputFormat.ofName(name)).contains(format);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.xml", "a.json", "a", "a.dat", "folder.csv/a", "a.gz", "", ".gz"})
    void name_mayTellNothing(String name) {
        assertThat(InputFormat.ofName(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '^',
            textBlock =
                    """
            PAR1xxx ^ PARQUET
            WARC/1.0 ^ WARC
            [{"text":"a"}] ^ JSON
            [] ^ JSON
            {"text":"a"} ^ JSONL
            <!DOCTYPE html><html> ^ HTML
            <HTML lang="en"> ^ HTML
            <?xml version="1.0"?><html xmlns="x"> ^ HTML
            <?xml version="1.0"?><nitf> ^ NEWS_XML
            <?xml version="1.0"?><newsItem xmlns="x"> ^ NEWS_XML
            <?xml version="1.0"?><other/> ^ NEWS_XML
            <!DOCTYPE lewis SYSTEM "lewis.dtd"> ^ REUTERS_SGML
            """)
    void firstBytes_tellTheFormat(String head, InputFormat format) {
        assertThat(FirstBytes.format(head.getBytes(UTF_8))).contains(format);
        assertThat(FirstBytes.format(("\uFEFF\n " + head).getBytes(UTF_8)))
                .isEqualTo(head.startsWith("PAR1") || head.startsWith("WARC") ? Optional.empty() : Optional.of(format));
    }

    @Test
    void firstBytes_mayTellNothing() {
        for (String head : List.of("", "Talks went on.", "%PDF-1.4", "<svg>", "[1, 2]", "\0\0")) {
            assertThat(FirstBytes.format(head.getBytes(UTF_8))).as(head).isEmpty();
        }
        assertThat(FirstBytes.format("{\n  \"text\": \"a\"\n}".getBytes(UTF_8))).contains(InputFormat.JSON);
    }

    /** Two compressed files one after the other are one, as gzip has it. */
    @ParameterizedTest
    @EnumSource(Compression.class)
    void compressed_isReadToItsEnd(Compression compression) throws IOException {
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        twice.write(compressed(compression, LINES));
        twice.write(compressed(compression, "{\"text\":\"three\"}\n"));
        for (String name : List.of("feed.jsonl." + ending(compression), "feed.dat", "feed")) {
            assertThat(texts(name, twice.toByteArray())).as(name).containsExactly("one", "two", "three");
        }
        assertThat(texts("feed.json", compressed(compression, "[" + LINES.replace("}\n{", "},{") + "]")))
                .containsExactly("one", "two");
    }

    @ParameterizedTest
    @EnumSource(Compression.class)
    void damaged_isARejection(Compression compression) throws IOException {
        byte[] whole = compressed(compression, LINES.repeat(10_000));
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 20);
        assertThat(read("feed.jsonl." + ending(compression), cut))
                .extracting(Ingested::rejection)
                .last()
                .returns(RejectionCode.UNREADABLE_FILE, rejection -> rejection.code());
    }

    @Test
    void emptyFiles_areRejections() throws IOException {
        for (String name : List.of("a.jsonl", "a.csv", "a.txt", "a.json")) {
            assertThat(read(name, new byte[0]))
                    .extracting(Ingested::rejection)
                    .hasSize(1)
                    .doesNotContainNull();
        }
    }

    private List<String> texts(String name, byte[] bytes) throws IOException {
        return read(name, bytes).stream()
                .map(Ingested::article)
                .map(article -> article == null ? "?" : article.text())
                .toList();
    }

    private List<Ingested> read(String name, byte[] bytes) throws IOException {
        Path path = Files.write(folder.resolve(name), bytes);
        Configuration hadoop = new Configuration(false);
        InputFile file = InputFiles.list(hadoop, List.of(path.toString()), Optional.empty())
                .get(0);
        List<Ingested> ingested = new ArrayList<>();
        new SliceReader(hadoop, FieldMap.DEFAULT, ReadOptions.DEFAULT, null)
                .read(List.of(new Slice(file, 0, Math.max(1, bytes.length))).iterator())
                .forEachRemaining(ingested::add);
        return ingested;
    }

    private static String ending(Compression compression) {
        return switch (compression) {
            case GZIP -> "gz";
            case BZIP2 -> "bz2";
            case ZSTD -> "zst";
        };
    }

    static byte[] compressed(Compression compression, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out =
                switch (compression) {
                    case GZIP -> new GZIPOutputStream(bytes);
                    case BZIP2 -> new BZip2CompressorOutputStream(bytes);
                    case ZSTD -> new ZstdOutputStream(bytes);
                }) {
            out.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }
}
