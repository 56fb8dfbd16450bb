package org.parley.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.FilterFileSystem;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwapTest {
    @TempDir
    Path folder;

    /** A file system whose power goes off after a number of renames, before or in the middle of the next. */
    private static final class Failing extends FilterFileSystem {
        private int left;

        Failing(FileSystem sound, int renames) {
            super(sound);
            left = renames;
        }

        @Override
        public boolean rename(org.apache.hadoop.fs.Path from, org.apache.hadoop.fs.Path to) throws IOException {
            if (left-- == 0) {
                throw new IOException("power cut");
            }
            return super.rename(from, to);
        }
    }

    private FileSystem files;

    @BeforeEach
    void layTableAndStaging() throws IOException {
        RawLocalFileSystem local = new RawLocalFileSystem();
        local.initialize(java.net.URI.create("file:///"), new Configuration());
        files = local;
        put("stories/month=2024-08/a1");
        put("stories/month=2024-09/b1");
        put("stories/month=2024-10/c1");
        put(".staging/run/stories/new/month=2024-09/b2");
        put(".staging/run/stories/new/month=2024-09/b3");
        put(".staging/run/stories/new/month=2024-11/d2");
    }

    private void put(String file) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, file);
    }

    private List<String> laidOut() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> !path.equals(folder))
                    .filter(path -> Files.isRegularFile(path) || path.toFile().list().length == 0)
                    .map(path -> folder.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }

    private org.apache.hadoop.fs.Path path(String below) {
        return files.makeQualified(
                new org.apache.hadoop.fs.Path(folder.resolve(below).toString()));
    }

    private Swap plan(FileSystem system, Owned owned) throws IOException {
        return Swap.plan(system, path(""), path(".staging/run/stories"), Tables.STORIES, owned);
    }

    private static final List<String> WHOLE =
            List.of("stories/month=2024-09/b2", "stories/month=2024-09/b3", "stories/month=2024-11/d2");
    private static final List<String> MONTHS = List.of(
            "stories/month=2024-08/a1",
            "stories/month=2024-09/b2",
            "stories/month=2024-09/b3",
            "stories/month=2024-11/d2");

    private static Owned owned(String which) {
        return which.equals("all") ? Owned.all() : Owned.months(List.of("2024-09", "2024-10", "2024-11"));
    }

    @ParameterizedTest
    @CsvSource({"all", "months"})
    void swap_replacesWhatIsOwned(String which) throws IOException {
        plan(files, owned(which)).carryOut();
        assertThat(laidOut()).isEqualTo(which.equals("all") ? WHOLE : MONTHS);
    }

    @ParameterizedTest
    @CsvSource({"all, 1", "all, 2", "months, 1", "months, 2", "months, 3", "months, 4"})
    void swapCutShort_isFinishedByTheNextCommand(String which, int renames) throws IOException {
        Swap swap = plan(new Failing(files, renames), owned(which));
        assertThatThrownBy(swap::carryOut).hasMessage("power cut");
        Swap.finishAll(files, path(""));
        assertThat(laidOut()).isEqualTo(which.equals("all") ? WHOLE : MONTHS);
    }

    @ParameterizedTest
    @CsvSource({"all, 0", "all, 1", "all, 2", "months, 0", "months, 1", "months, 2"})
    void finishingCutShort_isFinishedByTheNextButOne(String which, int renames) throws IOException {
        Swap swap = plan(new Failing(files, 2), owned(which));
        assertThatThrownBy(swap::carryOut).hasMessage("power cut");
        FileSystem failing = new Failing(files, renames);
        assertThatThrownBy(() -> Swap.finishAll(failing, path(""))).isInstanceOf(UncheckedIOException.class);
        Swap.finishAll(files, path(""));
        assertThat(laidOut()).isEqualTo(which.equals("all") ? WHOLE : MONTHS);
    }

    @Test
    void swapThatWasNotPlannedYet_leavesTheTableAlone() throws IOException {
        Swap swap = plan(new Failing(files, 0), Owned.all());
        assertThatThrownBy(swap::carryOut).hasMessage("power cut");
        Swap.finishAll(files, path(""));
        assertThat(laidOut()).contains("stories/month=2024-08/a1", "stories/month=2024-09/b1");
        assertThat(laidOut()).doesNotContain("stories/month=2024-09/b2");
    }

    @Test
    void folderMovedInPart_isFinishedFileByFile() throws IOException {
        plan(files, Owned.all()).writeDown();
        put("stories/month=2024-09/b2");
        Files.delete(folder.resolve(".staging/run/stories/new/month=2024-09/b2"));
        put("stories/month=2024-09/b3");
        Swap.finishAll(files, path(""));
        assertThat(laidOut()).isEqualTo(WHOLE);
    }
}
