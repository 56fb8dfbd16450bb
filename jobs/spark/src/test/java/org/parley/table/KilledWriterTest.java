package org.parley.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Story;
import org.parley.session.SparkTest;

/** A writer whose file system fails at some change of a file, from the first that Spark stages to the last of the swap. */
@SparkTest
class KilledWriterTest {
    private static final int STRIDE = 4;

    @TempDir
    Path folder;

    @AfterEach
    void repair() {
        FailingFiles.repair();
    }

    private static List<Story> stories(int version) {
        return IntStream.range(0, 3)
                .mapToObj(i -> new Story(
                        "v" + version + "-" + i,
                        "s",
                        true,
                        LocalDate.of(2024, 9, 5),
                        null,
                        null,
                        1.0,
                        null,
                        "2024-0" + (7 + (version + i) % 3)))
                .toList();
    }

    private static Set<Story> read(Warehouse warehouse) {
        return warehouse.read(Tables.STORIES).collectAsList().stream().collect(Collectors.toSet());
    }

    @Test
    void writerKilledAnywhere_leavesTheOldTableOrTheNewOne(SparkSession spark) {
        spark.sparkContext().hadoopConfiguration().set("fs.failing.impl", FailingFiles.class.getName());
        Warehouse warehouse = Warehouse.at(spark, "failing://" + folder.resolve("w"));
        warehouse.writer("first").write(Tables.STORIES, rows(spark, 0));
        Set<Story> now = Set.copyOf(stories(0));
        int turns = 0;
        boolean through = false;
        for (int version = 1; !through; version++) {
            TableWriter writer = warehouse.writer("run" + version);
            FailingFiles.failAfter((long) (version - 1) * STRIDE + version % STRIDE);
            try {
                writer.write(Tables.STORIES, rows(spark, version));
                through = true;
            } catch (Exception e) {
                assertThat(e).hasStackTraceContaining("power cut");
            }
            FailingFiles.repair();
            Set<Story> found = read(warehouse);
            assertThat(found).as("version %d", version).isIn(now, Set.copyOf(stories(version)));
            turns += found.equals(now) ? 0 : 1;
            warehouse.writer("next" + version);
            assertThat(read(warehouse)).isEqualTo(found);
            assertThat(folder.resolve("w/.staging")).doesNotExist();
            now = found;
        }
        assertThat(turns).as("failures behind the plan").isGreaterThan(1);
    }

    private static Dataset<Story> rows(SparkSession spark, int version) {
        return spark.createDataset(stories(version), Tables.STORIES.encoder());
    }
}
