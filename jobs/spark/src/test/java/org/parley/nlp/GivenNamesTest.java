package org.parley.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.johnsnowlabs.nlp.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parley.tag.TaggedSpan;
import org.parley.text.Layout;
import org.parley.text.Range;

class GivenNamesTest {
    private static final String TEXT = "Marta Lindqvist of the World Data Council left Oslo. Norway paid 3 dollars.";
    private static final Layout LAYOUT = Layout.of(TEXT, List.of());

    @Test
    void chunks_becomeSpansOfTokens_withTheTypesThatTheirLabelsName() {
        GivenNames names = GivenNames.of(List.of(
                chunk("Norway", "GPE"),
                chunk("Marta Lindqvist", "person"),
                chunk("World Data Council", "ORGANIZATION"),
                chunk("3 dollars", "MONEY"),
                chunk("left", "")));
        assertThat(names.spans(LAYOUT))
                .containsExactly(
                        new TaggedSpan(0, 2, "PER", 0.5),
                        new TaggedSpan(4, 7, "ORG", 0.5),
                        new TaggedSpan(10, 11, "LOC", 0.5));
        assertThat(names.passedOver(TEXT)).containsExactly(new PassedOver("", 1), new PassedOver("MONEY", 1));
    }

    @Test
    void ofChunksThatOverlap_theFirstAndLongestStays() {
        GivenNames names = GivenNames.of(
                List.of(chunk("Data Council", "ORG"), chunk("World Data", "LOC"), chunk("World Data Council", "ORG")));
        assertThat(names.spans(LAYOUT)).containsExactly(new TaggedSpan(4, 7, "ORG", 0.5));
    }

    @Test
    void labelledTokens_arePutTogether() {
        List<Annotation> tokens = new ArrayList<>();
        String[] tags = {
            "B-PER", "I-PER", "O", "O", "I-ORG", "I-ORG", "I-LOC", "O", "B-LOC", "I-LOC", "I-LOC", "O", "B-X", "O", "O"
        };
        for (int i = 0; i < LAYOUT.tokens(); i++) {
            tokens.add(Annotations.of(
                    Annotations.NAMED_ENTITY,
                    LAYOUT.range(i, i + 1),
                    tags[i],
                    Map.of(
                            "word", LAYOUT.word(i),
                            "sentence", Integer.toString(LAYOUT.sentenceOf(i)),
                            "confidence", i == 0 ? "1.0" : "0.5")));
        }
        GivenNames names = GivenNames.of(tokens);
        assertThat(names.spans(LAYOUT))
                .as("a new label or a new sentence begins a new name")
                .containsExactly(
                        new TaggedSpan(0, 2, "PER", 0.75),
                        new TaggedSpan(4, 6, "ORG", 0.5),
                        new TaggedSpan(6, 7, "LOC", 0.5),
                        new TaggedSpan(8, 10, "LOC", 0.5),
                        new TaggedSpan(10, 11, "LOC", 0.5));
        assertThat(names.passedOver(TEXT)).containsExactly(new PassedOver("X", 1));
    }

    @Test
    void namesOfAnotherText_areRefused() {
        GivenNames names = GivenNames.of(List.of(
                Annotations.of("chunk", new Range(1, 16), "Marta Lindqvist", Map.of("entity", "PER")),
                Annotations.of("chunk", new Range(100, 104), "Oslo", Map.of("entity", "LOC"))));
        assertThatThrownBy(() -> names.spans(LAYOUT))
                .hasMessageContaining("2 of 2 names of the pipeline lie elsewhere");
    }

    @Test
    void nameThatIsNotInItsPlace_isPassedOver_whereMostAre() {
        GivenNames names = GivenNames.of(List.of(
                chunk("Marta Lindqvist", "PER"),
                chunk("Norway", "GPE"),
                Annotations.of("chunk", new Range(20, 24), "Oslo", Map.of("entity", "LOC"))));

        assertThat(names.spans(LAYOUT))
                .containsExactly(new TaggedSpan(0, 2, "PER", 0.5), new TaggedSpan(10, 11, "LOC", 0.5));
        assertThat(names.passedOver(TEXT)).containsExactly(new PassedOver("LOC out of place", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"n/a", "NaN", "-1", "1.5", ""})
    void confidenceThatIsNone_isRefused(String confidence) {
        Annotation chunk =
                Annotations.of("chunk", new Range(0, 5), "Marta", Map.of("entity", "PER", "confidence", confidence));

        assertThatThrownBy(() -> GivenNames.of(List.of(chunk)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a confidence of " + confidence);
        assertThatThrownBy(() -> MentionChunk.in(List.of(chunk), () -> LAYOUT))
                .hasMessage("a confidence of " + confidence);
    }

    private static Annotation chunk(String surface, String label) {
        int begin = TEXT.indexOf(surface);
        return Annotations.of(
                "chunk",
                new Range(begin, begin + surface.length()),
                surface,
                label.isEmpty() ? Map.of() : Map.of("entity", label, "confidence", "0.5"));
    }
}
