package org.parley.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.expr;
import static org.apache.spark.sql.functions.lit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Rejection;
import org.parley.model.RejectionCode;
import org.parley.model.Story;
import org.parley.session.SparkTest;
import org.parley.session.UserError;

@SparkTest
class TableWriterTest {
    @TempDir
    Path folder;

    private Warehouse warehouse;

    @BeforeEach
    void openWarehouse(SparkSession spark) {
        warehouse = Warehouse.at(spark, folder.resolve("w").toString());
    }

    private static Story story(String id, String month) {
        return new Story(id, "s" + id, true, LocalDate.of(2024, 9, 5), null, null, 1.0, null, month);
    }

    private Dataset<Story> stories(Story... rows) {
        return warehouse.spark().createDataset(List.of(rows), Tables.STORIES.encoder());
    }

    private Written write(Story... rows) {
        return warehouse.writer("run").write(Tables.STORIES, stories(rows));
    }

    private List<Story> read() {
        return warehouse.read(Tables.STORIES).collectAsList();
    }

    private List<String> files() throws IOException {
        Path root = folder.resolve("w");
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> root.relativize(path).toString())
                    .filter(path -> !path.endsWith(".crc") && !path.startsWith(Swap.PLANS))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void rows_comeBackWithTheirMonthAsText() throws IOException {
        Story[] rows = {story("1", "2024-09"), story("2", "undated"), story("3", "2024-10"), story("4", "2024-09")};
        Written written = write(rows);
        assertThat(read()).containsExactlyInAnyOrder(rows);
        assertThat(written.rows()).isEqualTo(4);
        assertThat(written.files()).isEqualTo(3);
        assertThat(written.bytes()).isPositive();
        assertThat(written.months()).containsExactly("2024-09", "2024-10", "undated");
        assertThat(warehouse.months(Tables.STORIES)).isEqualTo(written.months());
        assertThat(files()).hasSize(3).allMatch(path -> path.matches("stories/month=[^/]+/part-[^/]+\\.parquet"));
    }

    @Test
    void wholeWrite_clearsMonthsThatBecameEmpty() {
        write(story("1", "2024-09"), story("2", "2024-10"));
        write(story("3", "2024-10"));
        assertThat(read()).containsExactly(story("3", "2024-10"));
        assertThat(warehouse.months(Tables.STORIES)).containsExactly("2024-10");
    }

    @Test
    void ownedMonths_areReplacedAndEmptiedAndTheRestIsKept() {
        write(story("1", "2024-08"), story("2", "2024-09"), story("3", "2024-10"));
        Owned owned = Owned.months(List.of("2024-09", "2024-10", "2024-11"));
        Written written = warehouse
                .writer("run2")
                .write(Tables.STORIES, stories(story("4", "2024-09"), story("5", "2024-11")), owned);
        assertThat(read())
                .containsExactlyInAnyOrder(story("1", "2024-08"), story("4", "2024-09"), story("5", "2024-11"));
        assertThat(warehouse.months(Tables.STORIES)).containsExactly("2024-08", "2024-09", "2024-11");
        assertThat(written.months()).containsExactly("2024-09", "2024-11");
    }

    @Test
    void monthThatIsNotOwned_isRefusedAndNothingChanges() throws IOException {
        write(story("1", "2024-08"));
        List<String> before = files();
        assertThatThrownBy(() -> warehouse
                        .writer("run2")
                        .write(Tables.STORIES, stories(story("2", "2024-08")), Owned.months(List.of("2024-09"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("month=2024-08");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void sameKeyTwice_isRefusedAndNothingChanges() throws IOException {
        write(story("1", "2024-08"));
        List<String> before = files();
        assertThatThrownBy(() -> write(story("2", "2024-08"), story("2", "2024-09")))
                .hasMessageContaining("stories")
                .hasMessageContaining("key 2");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void nullWhereNoneIs_isRefused(SparkSession spark) {
        Dataset<Story> holed = stories(story("1", "2024-08"))
                .withColumn("story_id", expr("nullif(story_id, 's1')"))
                .as(Tables.STORIES.encoder());
        assertThatThrownBy(() -> warehouse.writer("run").write(Tables.STORIES, holed))
                .hasStackTraceContaining("a null in stories.story_id");
        assertThat(warehouse.has(Tables.STORIES)).isFalse();
    }

    @Test
    void columnOfAnotherType_isRefused() {
        Dataset<Story> other =
                stories(story("1", "2024-08")).withColumn("similarity", lit(1f)).as(Tables.STORIES.encoder());
        assertThatThrownBy(() -> warehouse.writer("run").write(Tables.STORIES, other))
                .hasMessage("column stories.similarity must be double, not float");
    }

    @Test
    void extraColumns_areNotWritten(SparkSession spark) {
        Dataset<Story> more =
                stories(story("1", "2024-08")).withColumn("more", lit(1)).as(Tables.STORIES.encoder());
        warehouse.writer("run").write(Tables.STORIES, more);
        assertThat(spark.read().parquet(folder.resolve("w/stories").toString()).columns())
                .containsExactly(
                        "article_id",
                        "story_id",
                        "is_first",
                        "first_published",
                        "first_outlet",
                        "copy_of",
                        "similarity",
                        "wire_agency",
                        "month");
    }

    @Test
    void failureMidway_leavesTheOldTableAndNoStaging() throws IOException {
        write(story("1", "2024-08"));
        List<String> before = files();
        Dataset<Story> failing = stories(story("2", "2024-08"), story("3", "2024-08"))
                .map(
                        (MapFunction<Story, Story>) row -> {
                            throw new IllegalStateException("broken");
                        },
                        Tables.STORIES.encoder());
        assertThatThrownBy(() -> warehouse.writer("run2").write(Tables.STORIES, failing))
                .hasStackTraceContaining("broken");
        assertThat(files()).isEqualTo(before);
        assertThat(folder.resolve("w/.staging")).doesNotExist();
    }

    @Test
    void tableMayReadItselfWhileItIsReplaced() {
        write(story("1", "2024-08"), story("2", "2024-09"));
        warehouse
                .writer("run2")
                .write(
                        Tables.STORIES,
                        warehouse.read(Tables.STORIES).filter(col("month").equalTo("2024-09")));
        assertThat(read()).containsExactly(story("2", "2024-09"));
    }

    @Test
    void emptyTable_isReadAsEmptyWhereThatIsAllowed(SparkSession spark) {
        Written written = warehouse.writer("run").write(Tables.MENTIONS, spark.emptyDataset(Tables.MENTIONS.encoder()));
        assertThat(written.rows()).isZero();
        assertThat(warehouse.read(Tables.MENTIONS).collectAsList()).isEmpty();
        warehouse.writer("run").write(Tables.REJECTIONS, spark.emptyDataset(Tables.REJECTIONS.encoder()));
        assertThat(warehouse.read(Tables.REJECTIONS).collectAsList()).isEmpty();
    }

    @Test
    void nothingInPlaceOfStories_isRefused(SparkSession spark) {
        write(story("1", "2024-08"));
        assertThatThrownBy(() -> write())
                .isInstanceOf(UserError.class)
                .hasMessage("there is nothing to write to table stories: it is left as it was");
        assertThat(read()).containsExactly(story("1", "2024-08"));
    }

    @Test
    void tableWithoutMonths_isReplacedAsAWholeInOneFile(SparkSession spark) throws IOException {
        List<Rejection> rows = IntStream.range(0, 500)
                .mapToObj(i -> new Rejection("f" + i % 7, i, "ingest", RejectionCode.NO_TEXT, "x"))
                .toList();
        for (int run = 0; run < 2; run++) {
            Dataset<Rejection> data =
                    spark.createDataset(rows, Tables.REJECTIONS.encoder()).repartition(7);
            warehouse.writer("run" + run).write(Tables.REJECTIONS, data);
        }
        assertThat(warehouse.read(Tables.REJECTIONS).collectAsList()).containsExactlyInAnyOrderElementsOf(rows);
        assertThat(files()).hasSize(1);
    }

    @Test
    void bigMonth_isSplitIntoFilesSortedInside(SparkSession spark) throws IOException {
        List<Story> rows = IntStream.range(0, 40_000)
                .mapToObj(i -> story(Integer.toString((i * 7919) % 40_000), "2024-09"))
                .toList();
        Dataset<Story> data =
                spark.createDataset(rows, Tables.STORIES.encoder()).repartition(8);
        String setting = "spark.sql.adaptive.advisoryPartitionSizeInBytes";
        String before = spark.conf().get(setting);
        spark.conf().set(setting, "200k");
        try {
            warehouse.writer("run").write(Tables.STORIES, data);
        } finally {
            spark.conf().set(setting, before);
        }
        assertThat(files()).hasSizeBetween(2, 8);
        for (String file : files()) {
            List<String> ids = new ArrayList<>(spark.read()
                    .parquet(folder.resolve("w").resolve(file).toString())
                    .select("story_id")
                    .as(org.apache.spark.sql.Encoders.STRING())
                    .collectAsList());
            assertThat(ids).isSorted();
        }
        assertThat(warehouse.read(Tables.STORIES).count()).isEqualTo(40_000);
    }

    @Test
    void absentTable_namesTheCommandThatMakesIt() {
        assertThatThrownBy(this::read)
                .isInstanceOf(UserError.class)
                .hasMessage("no table stories in " + folder.resolve("w") + ": run `parley dedup` first");
    }

    @Test
    void unwritableWarehouse_isOneClearLine(SparkSession spark) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "x");
        Warehouse under = Warehouse.at(spark, file.resolve("w").toString());
        assertThatThrownBy(() -> under.writer("run"))
                .isInstanceOf(UserError.class)
                .hasMessageStartingWith("can't write to the warehouse " + file.resolve("w"))
                .hasMessageNotContaining("\n");
    }

    @Test
    void unknownFileSystem_isOneClearLine(SparkSession spark) {
        assertThatThrownBy(() -> Warehouse.at(spark, "nosuch://bucket/w"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("nosuch");
    }

    @Test
    void writerLeavesNoProbe() throws IOException {
        warehouse.writer("run");
        assertThat(files()).isEmpty();
    }
}
