package org.parley.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SlicesTest {
    private static final long MIB = 1 << 20;

    @Test
    void aHundredThousandSmallFiles_makeFewTasks() {
        List<InputFile> files = IntStream.range(0, 100_000)
                .mapToObj(i -> file("page" + i + ".txt", 3_000, InputFormat.TEXT))
                .toList();
        List<List<Slice>> shares = Slices.share(files, 8, 64 * MIB);
        assertThat(shares).hasSizeBetween(8, 60);
        assertThat(files(shares)).isEqualTo(files);
        assertThat(shares).allSatisfy(share -> assertThat(share).hasSizeLessThan(2 * 100_000 / shares.size()));
    }

    @Test
    void largeJsonl_isCutIntoSlicesThatMeet() {
        InputFile large = file("feed.jsonl", 1_000 * MIB + 7, InputFormat.JSONL);
        List<Slice> slices = Slices.share(List.of(large), 4, 64 * MIB).stream()
                .flatMap(List::stream)
                .toList();
        assertThat(slices).hasSizeBetween(16, 20);
        assertThat(slices.get(0).begin()).isZero();
        for (int i = 1; i < slices.size(); i++) {
            assertThat(slices.get(i).begin()).isEqualTo(slices.get(i - 1).end());
        }
        assertThat(slices.get(slices.size() - 1).end()).isEqualTo(large.length());
        assertThat(slices)
                .allSatisfy(slice -> assertThat(slice.end() - slice.begin()).isLessThanOrEqualTo(64 * MIB));
    }

    @Test
    void onePageAndCompressedFiles_areNeverCut() {
        List<InputFile> files = List.of(
                file("a.jsonl.gz", 500 * MIB, InputFormat.JSONL),
                file("b.jsonl.bz2", 500 * MIB, InputFormat.JSONL),
                file("c.txt", 500 * MIB, InputFormat.TEXT),
                file("d.bin", 500 * MIB, null));
        List<List<Slice>> shares = Slices.share(files, 16, 64 * MIB);
        assertThat(files(shares)).isEqualTo(files);
        assertThat(shares).hasSize(4).allSatisfy(share -> assertThat(share)
                .singleElement()
                .returns(0L, Slice::begin)
                .returns(500 * MIB, Slice::end));
    }

    @Test
    void emptyFile_isStillRead() {
        InputFile empty = file("a.txt", 0, InputFormat.TEXT);
        assertThat(files(Slices.share(List.of(empty), 4, MIB))).containsExactly(empty);
        assertThat(Slices.share(List.of(), 4, MIB)).isEmpty();
    }

    private static List<InputFile> files(List<List<Slice>> shares) {
        List<InputFile> files = new ArrayList<>();
        shares.forEach(share -> share.forEach(slice -> files.add(slice.file())));
        return files;
    }

    private static InputFile file(String name, long length, InputFormat format) {
        return new InputFile("file:/news/" + name, name, length, 0, format);
    }
}
