package org.parley.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.tag.GoldSentence;
import org.parley.tag.TaggedSpan;

class RareCharactersTest {
    @Test
    void rarestCharacters_becomeOne() {
        GoldSentence sentence = new GoldSentence(List.of("baab", "æa", "ba?"), List.of(new TaggedSpan(0, 1, "PER", 1)));

        List<GoldSentence> folded = RareCharacters.folded(List.of(sentence), 3);

        assertThat(folded).singleElement().satisfies(only -> {
            assertThat(only.words()).containsExactly("baab", "?a", "ba?");
            assertThat(only.spans()).isEqualTo(sentence.spans());
        });
    }
}
