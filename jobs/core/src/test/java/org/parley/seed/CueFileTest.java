package org.parley.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.quote.CueHit;
import org.parley.quote.CueKind;
import org.parley.quote.CueLexicon;
import org.parley.text.Layout;

class CueFileTest {
    @Test
    void shipped_lexicon_parses_and_knows_irregular_forms() {
        CueLexicon lexicon =
                CueFile.parse(SeedFiles.packaged(List.of(CueFile.PATH)).bytes(CueFile.PATH));
        assertThat(lexicon.size()).isGreaterThan(400);
        CueHit hit = lexicon.at(Layout.of("They told us", List.of()), 1, CueKind.VERB);
        assertThat(hit).isNotNull();
        assertThat(hit.cue().lemma()).isEqualTo("tell");
    }

    @Test
    void longest_cue_wins() {
        CueLexicon lexicon = parse("point\tverb\tassert\tobject\npoint out\tverb\tassert\tthat\n");
        CueHit hit = lexicon.at(Layout.of("He pointed out that", List.of()), 1, CueKind.VERB);
        assertThat(hit).isNotNull();
        assertThat(hit.cue().lemma()).isEqualTo("point out");
        assertThat(hit.beyond()).isEqualTo(3);
    }

    @Test
    void wrong_line_is_named() {
        assertThatThrownBy(() -> parse("# head\nsay\tverb\tassert\tthat\nsay\tverb\tassert\tquote\n"))
                .hasMessage("seeds/cues.tsv, line 3: 'say' stands on line 2 already");
        assertThatThrownBy(() -> parse("say\tverb\tassert\n"))
                .hasMessage("seeds/cues.tsv, line 1: expected 4 or 5 columns parted by tabs, found 3");
        assertThatThrownBy(() -> parse("say\tverb\tshout\tthat\n"))
                .hasMessageStartingWith("seeds/cues.tsv, line 1: 'shout' is none of [assert, deny");
        assertThatThrownBy(() -> parse("\nsay\tverb\tassert\tthat\tsays said\n"))
                .hasMessage("seeds/cues.tsv, line 2: the cue 'say' needs four forms or none");
    }

    @Test
    void other_encoding_is_named_with_its_line() {
        byte[] bytes = "# head\nsoufflé\tverb\tassert\tthat\n".getBytes(StandardCharsets.ISO_8859_1);

        assertThatThrownBy(() -> CueFile.parse(bytes)).hasMessage("seeds/cues.tsv, line 2: it is not UTF-8");
    }

    private static CueLexicon parse(String text) {
        return CueFile.parse(text.getBytes(StandardCharsets.UTF_8));
    }
}
