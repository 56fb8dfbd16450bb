package org.parley.table;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;
import static org.apache.spark.sql.functions.xxhash64;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FilterFileSystem;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.model.Story;
import org.parley.session.SparkTest;

/** Readers beside a writer that hardly rests. {@code -Dparley.readings=1000} looks more often. */
@SparkTest
class TableReadersTest {
    private static final int READINGS = Integer.getInteger("parley.readings", 12);

    /** A fast machine has read often enough when few swaps were made: then it reads on. */
    private static final int SWAPS = 6;

    private static final int LONGEST_REST_MILLIS = 300;
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** A file system that takes as long as one on a network, so that swaps are mostly under way. */
    private static final class Slow extends FilterFileSystem {
        Slow(FileSystem files) {
            super(files);
        }

        @Override
        public boolean rename(org.apache.hadoop.fs.Path from, org.apache.hadoop.fs.Path to) throws IOException {
            try {
                TimeUnit.MILLISECONDS.sleep(30);
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            return super.rename(from, to);
        }
    }

    /** A file system that fails after a number of renames. */
    private static final class Mortal extends FilterFileSystem {
        private int left;

        Mortal(FileSystem files, int renames) {
            super(files);
            left = renames;
        }

        @Override
        public boolean rename(org.apache.hadoop.fs.Path from, org.apache.hadoop.fs.Path to) throws IOException {
            if (left-- <= 0) {
                throw new IOException("killed");
            }
            return super.rename(from, to);
        }
    }

    private enum State {
        ONE,
        OTHER;

        List<String> months() {
            return this == ONE
                    ? List.of("2024-08", "2024-09", "2024-10")
                    : List.of("2024-09", "2024-10", "2024-11", "2024-12");
        }
    }

    private enum Swapped {
        WHOLE,
        MONTHS
    }

    @TempDir
    Path folder;

    private Warehouse warehouse;
    private final Map<State, Row> rows = new EnumMap<>(State.class);
    private final AtomicInteger attempts = new AtomicInteger();
    private int attemptsBetweenSwaps = 2;
    private final AtomicInteger swaps = new AtomicInteger();

    @BeforeEach
    void writeBothStates(SparkSession spark) throws IOException {
        warehouse = Warehouse.at(spark, folder.resolve("w").toString());
        for (State state : State.values()) {
            Warehouse alone = Warehouse.at(spark, folder.resolve(state.name()).toString());
            List<Story> stories = new ArrayList<>();
            for (String month : state.months()) {
                for (int i = 0; i < 20; i++) {
                    String id = state + "-" + month + "-" + i;
                    stories.add(new Story(id, id, true, LocalDate.of(2024, 9, 5), null, null, 1.0, null, month));
                }
            }
            alone.writer("run").write(Tables.STORIES, spark.createDataset(stories, Tables.STORIES.encoder()));
            rows.put(state, summary(alone.read(Tables.STORIES)));
        }
        assertThat(rows.get(State.ONE)).isNotEqualTo(rows.get(State.OTHER));
        swapIn(warehouse.files(), State.ONE, Swapped.WHOLE);
    }

    private static Row summary(Dataset<Story> stories) {
        Column[] all = Tables.STORIES.columns().stream()
                .map(column -> col(column.name()))
                .toArray(Column[]::new);
        return stories.agg(
                        count(lit(1)),
                        min("article_id"),
                        max("article_id"),
                        sum(xxhash64(all).cast("decimal(38,0)")))
                .first();
    }

    /** Files get names of their own, as each write gives them. */
    private void swapIn(FileSystem through, State state, Swapped how) throws IOException {
        int swap = swaps.incrementAndGet();
        Path staging = folder.resolve("w/.staging/run" + swap + "/stories");
        Path from = folder.resolve(state.name()).resolve("stories");
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".parquet")).toList()) {
                Path to = staging.resolve("new").resolve(from.relativize(file).getParent());
                Files.createDirectories(to);
                Files.copy(file, to.resolve("part-" + swap + "-" + file.getFileName()));
            }
        }
        Set<String> months = new HashSet<>(State.ONE.months());
        months.addAll(State.OTHER.months());
        Swap.plan(
                        through,
                        warehouse.root(),
                        new org.apache.hadoop.fs.Path(warehouse.root(), ".staging/run" + swap + "/stories"),
                        Tables.STORIES,
                        how == Swapped.WHOLE ? Owned.all() : Owned.months(months))
                .carryOut();
    }

    private interface Reading {
        void run() throws IOException;
    }

    /** Reads while the table is swapped to and fro: as often as it is read, however fast the machine is. */
    private void whileSwapping(Swapped how, Reading reading) throws Exception {
        AtomicBoolean enough = new AtomicBoolean();
        ExecutorService beside = Executors.newSingleThreadExecutor();
        try {
            Future<?> writer = beside.submit(() -> {
                Random random = new Random(6);
                for (int i = 1; !enough.get(); i++) {
                    swapIn(new Slow(warehouse.files()), State.values()[i % 2], how);
                    int due = attempts.get() + attemptsBetweenSwaps;
                    while (!enough.get() && attempts.get() < due) {
                        TimeUnit.MILLISECONDS.sleep(1 + random.nextInt(LONGEST_REST_MILLIS));
                    }
                }
                return null;
            });
            try {
                reading.run();
            } finally {
                enough.set(true);
            }
            writer.get(1, TimeUnit.MINUTES);
        } finally {
            beside.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource
    void readers_seeTheOldStateOrTheNewOne(Swapped how) throws Exception {
        Set<Row> seen = new HashSet<>();
        int[] told = new int[1];
        whileSwapping(how, () -> {
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            for (int i = 0; i < READINGS || swaps.get() < SWAPS || seen.size() < 2; ) {
                attempts.incrementAndGet();
                try {
                    Row row = summary(warehouse.read(Tables.STORIES));
                    assertThat(row)
                            .as("reading %d, after %d swaps", i, swaps.get())
                            .isIn(rows.values());
                    seen.add(row);
                    assertThat(warehouse.months(Tables.STORIES)).isIn(State.ONE.months(), State.OTHER.months());
                    assertThat(warehouse.has(Tables.STORIES)).isTrue();
                    i++;
                } catch (Exception e) {
                    // Its files were replaced between the two: it fails and says why, it doesn't read some of them.
                    assertThat(ReplacedFile.told(e))
                            .as("failure of a reading: %s", e)
                            .isPresent();
                    told[0]++;
                }
                assertThat(System.nanoTime())
                        .as("enough readings, %d failed", told[0])
                        .isLessThan(deadline);
            }
        });
        System.out.printf(
                Locale.ROOT, "%s: %d readings, %d told to read again, %d swaps%n", how, READINGS, told[0], swaps.get());
    }

    /** What README tells readers that know nothing of Parley: the plan is the same before and after, and carried out. */
    @ParameterizedTest
    @EnumSource
    void whoComparesThePlan_seesTheOldStateOrTheNewOne(Swapped how) throws Exception {
        Path plan = folder.resolve("w/_swaps/stories.json");
        Set<Row> seen = new HashSet<>();
        whileSwapping(how, () -> {
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            for (int i = 0; i < READINGS || swaps.get() < SWAPS || seen.size() < 2; ) {
                attempts.incrementAndGet();
                try {
                    String before = Files.readString(plan);
                    String staging = before.replaceAll(".*\"staging\":\"([^\"]*)\".*", "$1");
                    if (Files.notExists(folder.resolve("w").resolve(staging))) {
                        Row row = summary(warehouse.parquet(Tables.STORIES, warehouse.folder(Tables.STORIES)));
                        if (Files.readString(plan).equals(before)) {
                            assertThat(row).isIn(rows.values());
                            seen.add(row);
                            i++;
                        }
                    }
                } catch (Exception e) {
                    // What it listed is gone: it reads again.
                    assertThat(e.toString()).containsPattern("NoSuchFile|FileNotFound|PATH_NOT_FOUND");
                }
                assertThat(System.nanoTime()).isLessThan(deadline);
            }
        });
    }

    /** Why {@link Warehouse#read} looks for the plan: this test of readers can fail. */
    @ParameterizedTest
    @EnumSource
    void whoOnlyListsTheFolder_seesWhatNeverWas(Swapped how) throws Exception {
        boolean[] wrong = new boolean[1];
        attemptsBetweenSwaps = 0;
        whileSwapping(how, () -> {
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            while (!wrong[0] && System.nanoTime() < deadline) {
                try {
                    wrong[0] = !rows.containsValue(
                            summary(warehouse.parquet(Tables.STORIES, warehouse.folder(Tables.STORIES))));
                } catch (Exception e) {
                    wrong[0] = ReplacedFile.told(e).isEmpty();
                }
            }
        });
        assertThat(wrong[0]).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void swapThatWasKilled_isReadAsNewAndFinishedLater(Swapped how) throws IOException {
        boolean whole = false;
        for (int renames = 1; !whole; renames++) {
            State state = State.values()[renames % 2];
            whole = goesThrough(new Mortal(warehouse.files(), renames), state, how);
            assertThat(summary(warehouse.read(Tables.STORIES))).isEqualTo(rows.get(state));
            assertThat(warehouse.months(Tables.STORIES)).isEqualTo(state.months());
            warehouse.writer("next");
            assertThat(summary(warehouse.read(Tables.STORIES))).isEqualTo(rows.get(state));
            assertThat(summary(warehouse.parquet(Tables.STORIES, warehouse.folder(Tables.STORIES))))
                    .isEqualTo(rows.get(state));
            assertThat(folder.resolve("w/.staging")).doesNotExist();
        }
        assertThat(swaps.get()).isGreaterThan(how == Swapped.WHOLE ? 2 : 6);
    }

    private boolean goesThrough(FileSystem files, State state, Swapped how) {
        try {
            swapIn(files, state, how);
            return true;
        } catch (IOException e) {
            assertThat(e).hasMessage("killed");
            return false;
        }
    }

    @Test
    void whatIsNotAReplacedFile_isNotTakenForOne() {
        assertThat(ReplacedFile.told(new IllegalStateException(new java.io.FileNotFoundException("/tmp/blockmgr/x"))))
                .isEmpty();
    }
}
