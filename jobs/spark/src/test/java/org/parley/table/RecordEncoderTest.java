package org.parley.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.api.java.function.MapGroupsFunction;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.parley.model.Actor;
import org.parley.model.ActorPeriod;
import org.parley.model.ActorType;
import org.parley.model.Article;
import org.parley.model.Break;
import org.parley.model.Comention;
import org.parley.model.Mention;
import org.parley.model.MentionForm;
import org.parley.model.PairPeriod;
import org.parley.model.Quote;
import org.parley.model.Rejection;
import org.parley.model.Span;
import org.parley.model.Story;
import org.parley.model.Trend;
import org.parley.model.UnknownSpeaker;
import org.parley.session.SparkTest;
import scala.Tuple2;

@SparkTest
class RecordEncoderTest {
    /** Every kind of component at once. */
    public record Everything(
            String text,
            @Nullable String maybeText,
            int count,
            @Nullable Integer maybeCount,
            long size,
            @Nullable Long maybeSize,
            double rate,
            @Nullable Double maybeRate,
            boolean isSure,
            @Nullable Boolean maybeSure,
            LocalDate day,
            @Nullable LocalDate maybeDay,
            Instant moment,
            @Nullable Instant maybeMoment,
            MentionForm form,
            @Nullable MentionForm maybeForm,
            Span span,
            @Nullable Inner maybeInner,
            List<String> words,
            @Nullable List<@Nullable String> maybeWords,
            List<Integer> numbers,
            List<ActorType> types,
            List<MentionForm> forms,
            List<@Nullable LocalDate> days,
            List<@Nullable Inner> inners,
            List<List<Span>> lists) {}

    public record Inner(@Nullable String actorId, List<Span> spans, @Nullable Span headSpan) {}

    public record Unfit(Map<String, String> map) {}

    static Stream<Class<? extends Record>> records() {
        return Stream.of(
                Everything.class,
                Inner.class,
                Actor.class,
                ActorPeriod.class,
                Article.class,
                Break.class,
                Mention.class,
                PairPeriod.class,
                Rejection.class,
                Story.class,
                Trend.class);
    }

    @ParameterizedTest
    @MethodSource("records")
    <T extends Record> void record_comesBackEqual(Class<T> type, SparkSession spark) {
        assertRoundTrips(spark, type, make(type, Map.of()));
    }

    @Test
    void comention_comesBackEqual(SparkSession spark) {
        assertRoundTrips(spark, Comention.class, make(Comention.class, Map.of("actorA", "A", "actorB", "B")));
    }

    @Test
    void quote_comesBackEqual(SparkSession spark) {
        RecordMaker maker = new RecordMaker(5);
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Map<String, Object> given = new HashMap<>();
            given.put("content", List.of(new Span(1, 2), new Span(i + 5, i + 6)));
            given.put("speaker", i % 2 == 0 ? "x" : null);
            given.put("reason", i % 2 == 0 ? null : UnknownSpeaker.NO_SOURCE);
            quotes.add(maker.make(Quote.class, given));
        }
        assertRoundTrips(spark, Quote.class, quotes);
    }

    private static <T extends Record> List<T> make(Class<T> type, Map<String, Object> given) {
        RecordMaker maker = new RecordMaker(type.getName().hashCode());
        return Stream.generate(() -> maker.make(type, given)).limit(60).toList();
    }

    private static <T extends Record> void assertRoundTrips(SparkSession spark, Class<T> type, List<T> rows) {
        Encoder<T> encoder = RecordEncoder.of(type);
        Dataset<T> data = spark.createDataset(rows, encoder).repartition(3);
        assertThat(data.map((MapFunction<T, T>) row -> row, encoder).collectAsList())
                .containsExactlyInAnyOrderElementsOf(rows);
        assertThat(encoder.schema()).isEqualTo(ColumnType.schema(type));
    }

    @Test
    void parquet_isReadInAnyColumnOrder(SparkSession spark, @TempDir Path folder) {
        Encoder<Everything> encoder = RecordEncoder.of(Everything.class);
        List<Everything> rows = make(Everything.class, Map.of());
        List<String> names = new ArrayList<>(Arrays.asList(encoder.schema().fieldNames()));
        Collections.reverse(names);
        String path = folder.resolve("t").toString();
        spark.createDataset(rows, encoder)
                .select(names.stream().map(functions::col).toArray(Column[]::new))
                .write()
                .parquet(path);
        assertThat(spark.read().parquet(path).as(encoder).collectAsList()).containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void record_worksInPartitionsGroupsAndJoins(SparkSession spark) {
        Encoder<Mention> encoder = RecordEncoder.of(Mention.class);
        List<Mention> rows = make(Mention.class, Map.of());
        Dataset<Mention> data = spark.createDataset(rows, encoder);
        Dataset<Mention> passed =
                data.mapPartitions((MapPartitionsFunction<Mention, Mention>) iterator -> iterator, encoder);
        Dataset<Mention> grouped = passed.groupByKey((MapFunction<Mention, String>) Mention::surface, Encoders.STRING())
                .mapGroups((MapGroupsFunction<String, Mention, Mention>) (key, group) -> group.next(), encoder);
        assertThat(rows).containsAll(grouped.collectAsList());
        assertThat(grouped.count())
                .isEqualTo(rows.stream().map(Mention::surface).distinct().count());
        List<Tuple2<Mention, Mention>> pairs = data.joinWith(
                        grouped, data.col("actor_id").equalTo(grouped.col("actor_id")), "left_outer")
                .collectAsList();
        assertThat(pairs).extracting(Tuple2::_1).containsAll(rows);
        assertThat(pairs)
                .allMatch(pair -> pair._2() == null
                        || pair._2().actorId().equals(pair._1().actorId()));
        assertThat(pairs).anyMatch(pair -> pair._2() == null).anyMatch(pair -> pair._2() != null);
    }

    @Test
    void columns_areSnakeCaseAndNullableWhereDeclared() {
        assertThat(ColumnType.schema(Everything.class).simpleString())
                .contains("maybe_inner:struct<actor_id:string,spans:array<struct<begin:int,end:int>>,head_span")
                .contains("day:date", "moment:timestamp", "types:array<string>", "is_sure:boolean");
        var schema = RecordEncoder.of(Everything.class).schema();
        for (var field : schema.fields()) {
            assertThat(field.nullable()).as(field.name()).isEqualTo(field.name().startsWith("maybe"));
        }
    }

    @Test
    void enums_areLowerCaseUnlessMarked(SparkSession spark) {
        Mention mention = make(Mention.class, Map.of("form", MentionForm.ACRONYM, "type", ActorType.NORP))
                .get(0);
        Row row = spark.createDataset(List.of(mention), RecordEncoder.of(Mention.class))
                .toDF()
                .select("form", "type")
                .first();
        assertThat(row.getString(0)).isEqualTo("acronym");
        assertThat(row.getString(1)).isEqualTo("NORP");
    }

    @Test
    void nullWhereNoneIsAllowed_isRefusedByName(SparkSession spark) {
        Inner inner = new Inner("x", Collections.singletonList(null), null);
        assertThatThrownBy(() -> spark.createDataset(List.of(inner), RecordEncoder.of(Inner.class))
                        .collectAsList())
                .hasStackTraceContaining("an element of component spans of Inner");
    }

    @Test
    void missingColumn_isNamed(SparkSession spark) {
        assertThatThrownBy(() -> spark.sql("select 'x' as actor_id").as(RecordEncoder.of(Inner.class)))
                .hasMessageContaining("spans");
    }

    @Test
    void componentThatNoColumnHolds_isRefused() {
        assertThatThrownBy(() -> RecordEncoder.of(Unfit.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Map");
    }
}
