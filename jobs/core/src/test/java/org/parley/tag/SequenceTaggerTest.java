package org.parley.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SequenceTaggerTest {
    private static final List<String> LABELS = List.of("odd", "even");
    private static final TrainingOptions OPTIONS = new TrainingOptions(5, 1, 1, 0.1, 0.2, 0.01, 2);

    private final SequenceTagger tagger = trained();

    /** Sequences of numbers, in which each odd one and each pair of even ones is a span. */
    private static SequenceTagger trained() {
        List<HashedSequence> sequences = IntStream.range(0, 40)
                .mapToObj(i -> HashedSequence.of(
                        numbers(9, i % 4 * 2 + 1, 9, i % 3 * 2, i % 4 * 2, 9),
                        List.of(new TaggedSpan(1, 2, "odd", 1), new TaggedSpan(3, 5, "even", 1))))
                .toList();
        return SequenceTagger.train(sequences, LABELS, "numbers", List.of(), OPTIONS, step -> {});
    }

    /** 9 stands for a number that is in no span. */
    private static FeatureHashes numbers(int... numbers) {
        FeatureHashes hashes = new FeatureHashes();
        for (int number : numbers) {
            hashes.nextToken();
            hashes.add(1, number == 9 ? -1 : number % 2);
        }
        return hashes;
    }

    @Test
    void likelyPath_isFound_withItsProbabilities() {
        SequenceTagger.Reading reading = tagger.read(numbers(9, 9, 7, 9, 2, 6));

        assertThat(reading.spans())
                .extracting(TaggedSpan::first, TaggedSpan::beyond, TaggedSpan::label)
                .containsExactly(tuple(2, 3, "odd"), tuple(4, 6, "even"));
        assertThat(reading.probability(2, 0)).isBetween(0.5, 1.0);
        assertThat(reading.probability(2, 0) + reading.probability(2, 1)).isLessThanOrEqualTo(1 + 1e-9);
        assertThat(reading.probability(4, 1)).isCloseTo(1, within(0.5));
    }

    @Test
    void writtenAndRead_isTheSame_andSoIsTrainedAgain() {
        byte[] bytes = tagger.bytes();

        assertThat(SequenceTagger.read(bytes, "numbers").bytes()).isEqualTo(bytes);
        assertThat(trained().bytes()).isEqualTo(bytes);
    }

    @Test
    void modelForOtherFeatures_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SequenceTagger.read(tagger.bytes(), "letters"))
                .withMessageContaining("trained with the features numbers, not with letters");
    }
}
