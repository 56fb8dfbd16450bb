package org.parley.input;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Article;
import org.parley.model.Zone;
import org.parley.read.FieldMap;
import org.parley.read.ReadOptions;

/**
 * Files of every format that were truncated, flipped and spliced, before they were compressed or after: no exception
 * escapes, and none is lost. {@code -Dparley.fuzz.inputs=1000000 -Dparley.fuzz.seed=1} makes more and others; each
 * input depends on seed and number alone.
 */
class FormatsFuzzTest {
    private static final int INPUTS = Integer.getInteger("parley.fuzz.inputs", 20_000);
    private static final long SEED = Long.getLong("parley.fuzz.seed", 6L);
    private static final int CAP = 200_000;
    private static final List<ValidFile> VALID = new ArrayList<>();

    @TempDir
    static Path folder;

    @BeforeAll
    static void make() throws IOException {
        VALID.addAll(ValidFile.all(folder));
    }

    @Test
    void everyInput_givesArticlesOrARejection() throws IOException {
        SliceReader reader =
                new SliceReader(new Configuration(false), FieldMap.DEFAULT, new ReadOptions(null, null, CAP), null);
        Path file = folder.resolve("input");
        int articles = 0;
        for (int number = 0; number < INPUTS; number++) {
            Random random = new Random(SEED * 1_000_003 + number);
            ValidFile valid = VALID.get(random.nextInt(VALID.size()));
            byte[] bytes = input(valid, random);
            Files.write(file, bytes);
            InputFormat format = random.nextInt(10) == 0 ? any(random) : valid.format();
            InputFile input = new InputFile(file.toUri().toString(), valid.name(), bytes.length, 0, format);
            articles += check(read(reader, slices(input, random), number, valid), number, valid);
        }
        assertThat(articles).as("articles of inputs that are damaged little").isGreaterThan(INPUTS / 4);
    }

    private static List<Ingested> read(SliceReader reader, List<Slice> slices, int number, ValidFile valid) {
        List<Ingested> ingested = new ArrayList<>();
        try {
            reader.read(slices.iterator()).forEachRemaining(ingested::add);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new AssertionError("input " + number + " of seed " + SEED + ", " + valid.name(), e);
        }
        return ingested;
    }

    private static int check(List<Ingested> ingested, int number, ValidFile valid) {
        assertThat(ingested).as("input %d, %s", number, valid.name()).isNotEmpty();
        int articles = 0;
        for (Ingested one : ingested) {
            if (one.rejection() != null) {
                assertThat(one.rejection().detail())
                        .isNotBlank()
                        .doesNotContain("\n")
                        .hasSizeLessThan(1000);
            }
            Article article = one.article();
            if (article != null) {
                articles++;
                int points = article.text().codePointCount(0, article.text().length());
                for (Zone zone : article.zones()) {
                    assertThat(zone.end()).isLessThanOrEqualTo(points);
                }
                assertThat(article.text()).isNotBlank();
            }
        }
        return articles;
    }

    private static List<Slice> slices(InputFile file, Random random) {
        boolean cut = file.format() != null && file.format().isCut(file.compression()) && file.length() > 1;
        if (!cut || random.nextBoolean()) {
            return List.of(new Slice(file, 0, Math.max(1, file.length())));
        }
        long at = 1L + random.nextInt((int) file.length() - 1);
        // A cut file that has no document in either part says nothing: the whole is read beside it.
        return List.of(new Slice(file, 0, at), new Slice(file, at, file.length()), new Slice(file, 0, file.length()));
    }

    private static InputFormat any(Random random) {
        InputFormat[] formats = InputFormat.values();
        int chosen = random.nextInt(formats.length + 1);
        return chosen == formats.length ? null : formats[chosen];
    }

    private static byte[] input(ValidFile valid, Random random) throws IOException {
        byte[] bytes = damaged(valid.bytes(), random);
        Compression compression = Compression.ofName(valid.name()).orElse(null);
        if (compression == null || valid.isCompressed()) {
            return bytes;
        }
        byte[] packed = compressed(compression, bytes);
        return random.nextInt(3) == 0 ? damaged(packed, random) : packed;
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] damaged = bytes.clone();
        for (int i = random.nextInt(4); i > 0 && damaged.length > 1; i--) {
            int place = random.nextInt(damaged.length);
            switch (random.nextInt(6)) {
                case 0 -> damaged = Arrays.copyOf(damaged, place);
                case 1 -> damaged[place] = (byte) random.nextInt(256);
                case 2 -> damaged[place] ^= (byte) (1 << random.nextInt(8));
                case 3 -> damaged = spliced(damaged, place, damaged, random.nextInt(damaged.length));
                case 4 -> {
                    byte[] other = VALID.get(random.nextInt(VALID.size())).bytes();
                    damaged = spliced(damaged, place, other, random.nextInt(other.length));
                }
                default -> {
                    int end = Math.min(damaged.length, place + random.nextInt(64));
                    for (int at = place; at < end; at++) {
                        damaged[at] = "<>\"'{}[],;:&\n\0\t=/-".getBytes(US_ASCII)[random.nextInt(18)];
                    }
                }
            }
        }
        return damaged;
    }

    private static byte[] spliced(byte[] head, int to, byte[] tail, int from) {
        byte[] spliced = Arrays.copyOf(head, to + tail.length - from);
        System.arraycopy(tail, from, spliced, to, tail.length - from);
        return spliced;
    }

    static byte[] compressed(Compression compression, byte[] plain) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream out =
                switch (compression) {
                    case GZIP -> new GZIPOutputStream(bytes);
                    case BZIP2 -> new BZip2CompressorOutputStream(bytes, 1);
                    case ZSTD -> new ZstdOutputStream(bytes);
                }) {
            out.write(plain);
        }
        return bytes.toByteArray();
    }
}
