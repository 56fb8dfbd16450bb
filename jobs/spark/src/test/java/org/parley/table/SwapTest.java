package org.parley.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.table.FailingFiles.Renaming.AT_ONCE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A swap that is killed before any of its changes, also while it is finished after that: the table is old or new. */
class SwapTest {
    /** A third of the places to finish at is tried after each place to swap at, the next third after the next. */
    private static final int STRIDE = 3;

    private static final List<String> OLD =
            List.of("stories/month=2024-08/a1", "stories/month=2024-09/b1", "stories/month=2024-10/c1");
    private static final List<String> WHOLE =
            List.of("stories/month=2024-09/b2", "stories/month=2024-09/b3", "stories/month=2024-11/d2");
    private static final List<String> MONTHS = List.of(
            "stories/month=2024-08/a1",
            "stories/month=2024-09/b2",
            "stories/month=2024-09/b3",
            "stories/month=2024-11/d2");

    private static final String EARLIER =
            """
            {"table": "stories", "staging": ".staging/first/stories", "moves": [{"folder": "month=2024-08", "files": ["a1"]}]}
            """;

    @TempDir
    Path temp;

    private final FailingFiles files = new FailingFiles();
    private Path folder;
    private int laid;

    @BeforeEach
    void layTableAndStaging() throws IOException {
        files.initialize(FailingFiles.NAME, new Configuration(false));
        lay();
    }

    @AfterEach
    void repair() {
        FailingFiles.repair();
        FailingFiles.renameFolders(AT_ONCE);
    }

    /** A table that was swapped before, and what is staged for it. */
    private void lay() throws IOException {
        FailingFiles.repair();
        folder = temp.resolve("w" + laid++);
        for (String file : OLD) {
            put(file);
        }
        put("_swaps/stories.json");
        Files.writeString(folder.resolve("_swaps/stories.json"), EARLIER);
        put(".staging/run/stories/new/month=2024-09/b2");
        put(".staging/run/stories/new/month=2024-09/b3");
        put(".staging/run/stories/new/month=2024-11/d2");
        put(".staging/run/kept-rows/part");
    }

    private void put(String file) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, file);
    }

    /** Files and empty folders, those of the plans aside. */
    private List<String> laidOut() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> !path.equals(folder))
                    .filter(path -> Files.isRegularFile(path) || path.toFile().list().length == 0)
                    .map(path -> folder.relativize(path).toString())
                    .filter(path -> !path.startsWith(Swap.PLANS))
                    .sorted()
                    .toList();
        }
    }

    /** The files that a reader is given, by the names that they have or will have in the table. */
    private List<String> seen() throws IOException {
        Standing standing = Standing.of(files, path(""), "stories");
        Set<String> seen = new TreeSet<>();
        List<org.apache.hadoop.fs.Path> places = new ArrayList<>(
                standing.isUnderWay() ? standing.inPlace(files, path("stories")) : List.of(path("stories")));
        if (standing.isUnderWay()) {
            places.addAll(standing.staged(path("")));
        }
        for (org.apache.hadoop.fs.Path place : places) {
            List<FileStatus> found = Swap.filesBelow(files, place);
            assertThat(found).as("files at %s", place).isNotEmpty();
            for (FileStatus file : found) {
                String name = file.getPath().toUri().getPath();
                assertThat(seen.add("stories/" + name.substring(name.indexOf("month="))))
                        .as("%s is seen once", name)
                        .isTrue();
            }
        }
        return List.copyOf(seen);
    }

    private org.apache.hadoop.fs.Path path(String below) {
        return files.makeQualified(
                new org.apache.hadoop.fs.Path(folder.resolve(below).toString()));
    }

    private Swap plan(Owned owned) throws IOException {
        return Swap.plan(files, path(""), path(".staging/run/stories"), Tables.STORIES, owned);
    }

    private static Owned owned(String which) {
        return which.equals("all") ? Owned.all() : Owned.months(List.of("2024-09", "2024-10", "2024-11"));
    }

    private static List<String> afterwards(String which) {
        return which.equals("all") ? WHOLE : MONTHS;
    }

    private static Set<String> months(List<String> table) {
        Set<String> months = new TreeSet<>();
        table.forEach(file -> months.add(file.split("/", -1)[1]));
        return months;
    }

    /** Whether the power lasted until the end. */
    private static boolean goesThrough(long changes, IoWork work) {
        FailingFiles.failAfter(changes);
        try {
            work.run();
            return true;
        } catch (IOException | UncheckedIOException e) {
            assertThat(e).hasMessageContaining("power cut");
            return false;
        } finally {
            FailingFiles.repair();
        }
    }

    private interface IoWork {
        void run() throws IOException;
    }

    private boolean swapGoesThrough(String which, long changes) throws IOException {
        lay();
        Swap swap = plan(owned(which));
        return goesThrough(changes, swap::carryOut);
    }

    @ParameterizedTest
    @CsvSource({"all, AT_ONCE", "months, AT_ONCE", "all, FILE_BY_FILE", "months, FILE_BY_FILE"})
    void swapKilledAnywhere_isOldOrNew_andFinishedByTheNextCommand(String which, FailingFiles.Renaming way)
            throws IOException {
        FailingFiles.renameFolders(way);
        Set<List<String>> states = new HashSet<>();
        int changes = 0;
        while (!swapGoesThrough(which, changes)) {
            List<String> state = seen();
            assertThat(state).as("killed at change %d", changes).isIn(OLD, afterwards(which));
            assertThat(Standing.of(files, path(""), "stories").folders(files, path("stories")))
                    .isEqualTo(months(state));
            states.add(state);
            int further = changes % STRIDE;
            while (!goesThrough(further, () -> Swap.finishAll(files, path("")))) {
                assertThat(seen())
                        .as("killed at %d, and finishing at %d", changes, further)
                        .isEqualTo(state);
                swapGoesThrough(which, changes);
                further += STRIDE;
            }
            assertThat(laidOut()).as("finished after %d", changes).isEqualTo(state);
            assertThat(seen()).isEqualTo(state);
            changes++;
        }
        assertThat(seen()).isEqualTo(afterwards(which));
        assertThat(states).containsExactlyInAnyOrder(OLD, afterwards(which));
        assertThat(changes).isGreaterThan(10);
    }

    @ParameterizedTest
    @CsvSource({"all", "months"})
    void swap_replacesWhatIsOwned(String which) throws IOException {
        plan(owned(which)).carryOut();
        Swap.finishAll(files, path(""));
        assertThat(laidOut()).isEqualTo(afterwards(which));
    }

    @Test
    void monthsThatAllBecameEmpty_leaveTheTable() throws IOException {
        Swap.plan(
                        files,
                        path(""),
                        path(".staging/none/stories"),
                        Tables.STORIES,
                        Owned.months(List.of("2024-08", "2024-09", "2024-10")))
                .carryOut();
        assertThat(folder.resolve("stories")).isEmptyDirectory();
    }

    /** The run's second swap of a table is staged where its first was. */
    @Test
    void stagingOfARunThatSwappedTheTableBefore_isDroppedUnlessItIsPlanned() throws IOException {
        plan(Owned.all()).carryOut();
        put(".staging/run/stories/new/month=2024-12/e3");
        assertThat(seen()).isEqualTo(WHOLE);
        Swap.finishAll(files, path(""));
        assertThat(laidOut()).isEqualTo(WHOLE);
    }

    @Test
    void planThatWasWrittenAnew_tellsThatTheTableWasReplaced() throws IOException {
        Standing before = Standing.of(files, path(""), "stories");
        assertThat(Standing.of(files, path(""), "stories")).isEqualTo(before);
        plan(Owned.all()).carryOut();
        assertThat(Standing.of(files, path(""), "stories")).isNotEqualTo(before);
    }
}
