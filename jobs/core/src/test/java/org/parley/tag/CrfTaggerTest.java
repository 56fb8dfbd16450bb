package org.parley.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CrfTaggerTest {
    private static final String[] UNSEEN = {"Gul", "Ura", "walked", "to", "Port", "Ibo", "with", "Zed", "."};

    private final CrfTagger tagger = Toy.tagger(7);

    @Test
    void toyLanguage_isLearnt() {
        NerEvaluation evaluation = NerEvaluation.of(tagger, new ConllCorpus("toy", Toy.sentences(40, 64)));

        assertThat(evaluation.total().f1()).isEqualTo(1);
        assertThat(evaluation.byLabel()).containsOnlyKeys("LOC", "PER");
        assertThat(tagger.labels()).containsExactly("LOC", "PER");
    }

    @Test
    void spans_comeInOrderWithTheirTokens() {
        assertThat(tagger.tag(UNSEEN))
                .extracting(TaggedSpan::first, TaggedSpan::beyond, TaggedSpan::label)
                .containsExactly(tuple(0, 2, "PER"), tuple(4, 6, "LOC"), tuple(7, 8, "PER"));
    }

    @Test
    void confidence_isAProbabilityAndFallsWithTemperature() {
        List<TaggedSpan> sure = tagger.withTemperature(5).tag(UNSEEN);
        List<TaggedSpan> unsure = tagger.withTemperature(500).tag(UNSEEN);

        assertThat(sure).allSatisfy(span -> assertThat(span.confidence()).isBetween(0.5, 1.0));
        for (int i = 0; i < sure.size(); i++) {
            assertThat(unsure.get(i).confidence()).isBetween(0.0, sure.get(i).confidence());
        }
    }

    @Test
    void emptySentence_hasNoSpans() {
        assertThat(tagger.tag(new String[0])).isEmpty();
    }

    @Test
    void writtenAndRead_tagsAlike() {
        CrfTagger back = CrfTagger.names(tagger.bytes());

        for (GoldSentence sentence : Toy.sentences(0, 64)) {
            String[] words = sentence.words().toArray(String[]::new);
            assertThat(back.tag(words)).isEqualTo(tagger.tag(words));
        }
        assertThat(back.bytes()).isEqualTo(tagger.bytes());
    }

    @Test
    void sameSeed_givesTheSameBytes() {
        assertThat(Toy.tagger(7).bytes()).isEqualTo(tagger.bytes());
    }

    @Test
    void otherSeed_givesAnotherModel() {
        assertThat(Toy.tagger(8).bytes()).isNotEqualTo(tagger.bytes());
    }

    @Test
    void corruptModel_isRefused() {
        byte[] bytes = tagger.bytes();
        byte[] flipped = bytes.clone();
        flipped[bytes.length / 2] ^= 1;
        byte[] newer = bytes.clone();
        newer[7]++;

        refused(Arrays.copyOf(bytes, bytes.length - 1), "corrupt");
        refused(flipped, "corrupt");
        refused(newer, "version 3");
        refused(new byte[100], "not a tagger model");
        refused(new byte[3], "only 3 bytes");
    }

    @Test
    void modelForOtherFeatures_isRefused() {
        Features other = new Features() {
            @Override
            public String revision() {
                return "other-1";
            }

            @Override
            public void addWord(@Nullable String word, int place, FeatureHashes into) {}

            @Override
            public Document of(List<String[]> sentences) {
                return (sentence, into) -> into.nextToken();
            }
        };

        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrfTagger.read(tagger.bytes(), classes -> other))
                .withMessageContaining("names-3")
                .withMessageContaining("other-1");
    }

    private static void refused(byte[] bytes, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CrfTagger.names(bytes))
                .withMessageContaining(message);
    }
}
