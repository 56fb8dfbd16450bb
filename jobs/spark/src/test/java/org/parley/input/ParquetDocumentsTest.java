package org.parley.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.SimpleGroupFactory;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Article;
import org.parley.model.Rejection;
import org.parley.model.RejectionCode;
import org.parley.read.FieldMap;
import org.parley.read.ReadOptions;

class ParquetDocumentsTest {
    private static final MessageType NEWS = MessageTypeParser.parseMessageType(
            """
            message news {
              optional int64 id;
              optional int32 date (DATE);
              optional binary text (UTF8);
              optional group tags (LIST) { repeated group list { optional binary element (UTF8); } }
              optional group source { optional binary name (UTF8); optional int32 rank; }
              optional double other;
            }""");

    @TempDir
    Path folder;

    @Test
    void rows_areRecordsByTheColumnsNames() throws IOException {
        InputFile file = news("a.parquet", 3);
        List<Ingested> ingested = read(new Slice(file, 0, file.length()));
        assertThat(articles(ingested)).hasSize(3);
        assertThat(articles(ingested).get(1))
                .returns("1", Article::sourceId)
                .returns(LocalDate.of(2024, 9, 11), Article::published)
                .returns("Daily Example", Article::outlet)
                .returns(List.of("harbour", "grain"), Article::tags)
                .returns("Words of story 1.", Article::text)
                .returns(1L, Article::sourceOffset);
    }

    @Test
    void everyRow_isReadOnceForAnyCut() throws IOException {
        InputFile file = news("a.parquet", 4000);
        List<Ingested> whole = read(new Slice(file, 0, file.length()));
        assertThat(articles(whole)).hasSize(4000);
        for (long cut : new long[] {1, 5_000, file.length() / 2, file.length() - 1}) {
            assertThat(read(new Slice(file, 0, cut), new Slice(file, cut, file.length())))
                    .isEqualTo(whole);
        }
    }

    @Test
    void timestampsAndPlainBytes_areRead() throws IOException {
        MessageType schema = MessageTypeParser.parseMessageType(
                "message m { required int64 date (TIMESTAMP(MICROS,true)); required binary text; }");
        Group row = new SimpleGroupFactory(schema)
                .newGroup()
                .append("date", 1_725_926_400_000_000L)
                .append("text", "Words.");
        InputFile file = written("a.parquet", schema, List.of(row));
        assertThat(articles(read(new Slice(file, 0, file.length()))))
                .singleElement()
                .returns(LocalDate.of(2024, 9, 10), Article::published)
                .returns("Words.", Article::text);
    }

    @Test
    void fileWithoutText_isOneRejectionThatNamesTheColumns() throws IOException {
        MessageType schema = MessageTypeParser.parseMessageType("message m { required binary story (UTF8); }");
        InputFile file = written(
                "a.parquet",
                schema,
                List.of(new SimpleGroupFactory(schema).newGroup().append("story", "Words.")));
        assertThat(rejections(read(new Slice(file, 0, file.length()))))
                .singleElement()
                .satisfies(rejection -> {
                    assertThat(rejection.code()).isEqualTo(RejectionCode.NO_TEXT);
                    assertThat(rejection.detail()).contains("story").contains("--field");
                });
        assertThat(rejections(read(new Slice(file, 0, 10), new Slice(file, 10, file.length()))))
                .hasSize(1);
    }

    @Test
    void textOfAnotherType_isARejection() throws IOException {
        MessageType schema = MessageTypeParser.parseMessageType("message m { required int32 text; }");
        InputFile file = written(
                "a.parquet",
                schema,
                List.of(new SimpleGroupFactory(schema).newGroup().append("text", 7)));
        assertThat(rejections(read(new Slice(file, 0, file.length()))))
                .extracting(Rejection::code)
                .containsExactly(RejectionCode.BAD_FIELD);
    }

    @Test
    void damagedFile_isARejection() throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(news("a.parquet", 50).path().replaceFirst("^file:", "")));
        for (int length : new int[] {4, 100, bytes.length / 2, bytes.length - 4}) {
            assertThat(rejections(read(whole("b.parquet", Arrays.copyOf(bytes, length)))))
                    .extracting(Rejection::code)
                    .containsExactly(RejectionCode.UNREADABLE_FILE);
        }
    }

    private Slice whole(String name, byte[] bytes) throws IOException {
        InputFile file = file(Files.write(folder.resolve(name), bytes));
        return new Slice(file, 0, Math.max(1, bytes.length));
    }

    private InputFile news(String name, int rows) throws IOException {
        List<Group> groups = new ArrayList<>();
        SimpleGroupFactory factory = new SimpleGroupFactory(NEWS);
        for (int i = 0; i < rows; i++) {
            Group row = factory.newGroup();
            row.append("id", (long) i)
                    .append("date", (int)
                            LocalDate.of(2024, 9, 10).plusDays(i % 20).toEpochDay())
                    .append("text", "Words of story " + i + ".")
                    .append("other", 0.5);
            Group tags = row.addGroup("tags");
            tags.addGroup("list").append("element", "harbour");
            tags.addGroup("list").append("element", "grain");
            row.addGroup("source").append("name", "Daily Example").append("rank", 3);
            groups.add(row);
        }
        return written(name, NEWS, groups);
    }

    private InputFile written(String name, MessageType schema, List<Group> rows) throws IOException {
        Path path = folder.resolve(name);
        try (ParquetWriter<Group> writer = ExampleParquetWriter.builder(new org.apache.hadoop.fs.Path(path.toUri()))
                .withConf(new Configuration(false))
                .withType(schema)
                .withRowGroupSize(16_384L)
                .build()) {
            for (Group row : rows) {
                writer.write(row);
            }
        }
        return file(path);
    }

    private static InputFile file(Path path) {
        return InputFiles.list(new Configuration(false), List.of(path.toString()), Optional.empty())
                .get(0);
    }

    private static List<Ingested> read(Slice... slices) {
        List<Ingested> ingested = new ArrayList<>();
        new SliceReader(new Configuration(false), FieldMap.DEFAULT, ReadOptions.DEFAULT, null)
                .read(List.of(slices).iterator())
                .forEachRemaining(ingested::add);
        return ingested;
    }

    private static List<Article> articles(List<Ingested> ingested) {
        return present(ingested.stream().map(Ingested::article)).toList();
    }

    private static List<Rejection> rejections(List<Ingested> ingested) {
        return present(ingested.stream().map(Ingested::rejection)).toList();
    }

    private static <T> Stream<T> present(Stream<T> values) {
        return values.filter(Objects::nonNull);
    }
}
