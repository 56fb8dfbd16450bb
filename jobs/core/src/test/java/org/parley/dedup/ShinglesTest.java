package org.parley.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShinglesTest {
    @Test
    void aTextHasAShingleForEachFiveWords() {
        assertThat(Shingles.of(words(0, 12))).hasSize(8).doesNotHaveDuplicates();
        assertThat(Shingles.of(words(0, 3))).hasSize(1);
        assertThat(Shingles.of(words(0, 0))).isEmpty();
    }

    @Test
    void samples_areOneOfEightWithinBounds() {
        assertThat(Shingles.sample(words(0, 8))).hasSize(4);
        assertThat(Shingles.sample(words(0, 60))).hasSize(12);
        assertThat(Shingles.sample(words(0, 404))).hasSize(50);
        assertThat(Shingles.sample(words(0, 5_000))).hasSize(64);
    }

    @Test
    void aPartAndTheWhole_chooseTheSameOfWhatTheyShare() {
        Set<Long> whole = new HashSet<>(Shingles.sample(words(0, 400)));
        List<Long> part = Shingles.sample(words(100, 250));

        Set<Long> ofPart = IntStream.range(100, 246)
                .mapToObj(i -> Shingles.of(words(i, i + 5))[0])
                .collect(java.util.stream.Collectors.toSet());
        whole.retainAll(ofPart);
        assertThat(whole).hasSizeGreaterThan(5);
        assertThat(whole.stream().sorted().limit(part.size())).containsAnyElementsOf(part);
    }

    private static int[] words(int from, int to) {
        return IntStream.range(from, to).map(i -> i * 0x9E3779B9 & ~3).toArray();
    }
}
