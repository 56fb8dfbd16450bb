package org.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.parley.model.Span;
import org.parley.model.Zone;
import org.parley.model.ZoneKind;

class LayoutPropertiesTest {
    private static final int TEXTS = 1000;

    @Test
    void tokens_ascendAndCoverEveryVisibleCharacter() {
        forTexts(text -> {
            Layout layout = Layout.of(text, List.of());
            int place = 0;
            for (int i = 0; i < layout.tokens(); i++) {
                assertThat(layout.begin(i)).isGreaterThanOrEqualTo(place);
                assertThat(layout.end(i)).isGreaterThan(layout.begin(i));
                assertThat(Lines.strip(text.substring(place, layout.begin(i)))).isEmpty();
                assertThat(layout.word(i)).isEqualTo(text.substring(layout.begin(i), layout.end(i)));
                place = layout.end(i);
            }
            assertThat(Lines.strip(text.substring(place))).isEmpty();
        });
    }

    @Test
    void tokens_areFoundAtTheirPlaces() {
        forTexts(text -> {
            Layout layout = Layout.of(text, List.of());
            for (int i = 0; i < layout.tokens(); i++) {
                assertThat(layout.tokenAt(layout.begin(i))).isEqualTo(i);
                assertThat(layout.tokenAt(layout.end(i) - 1)).isEqualTo(i);
            }
        });
    }

    @Test
    void sentencesAndParagraphs_countUpTogether() {
        forTexts(text -> {
            Layout layout = Layout.of(text, List.of());
            for (int i = 1; i < layout.tokens(); i++) {
                int sentences = layout.sentenceOf(i) - layout.sentenceOf(i - 1);
                int paragraphs = layout.paragraphOf(i) - layout.paragraphOf(i - 1);
                assertThat(sentences).isBetween(0, 1);
                assertThat(paragraphs).isBetween(0, sentences);
            }
            assertThat(layout.sentenceFirst(layout.sentences())).isEqualTo(layout.tokens());
            assertThat(layout.paragraphFirst(layout.paragraphs())).isEqualTo(layout.tokens());
        });
    }

    @Test
    void quotations_nestInsideTheirParagraphs() {
        forTexts(text -> {
            Layout layout = Layout.of(text, List.of());
            ArrayDeque<Range> around = new ArrayDeque<>();
            boolean[] quoted = new boolean[layout.tokens()];
            for (Quotation quotation : layout.quotations()) {
                while (!around.isEmpty()
                        && around.peek().end() <= quotation.range().begin()) {
                    around.pop();
                }
                assertThat(around.isEmpty() || around.peek().contains(quotation.range()))
                        .isTrue();
                assertThat(quotation.depth()).isEqualTo(around.size());
                around.push(quotation.range());
                int first = layout.tokenAt(quotation.range().begin());
                int last = layout.tokenAt(quotation.range().end() - 1);
                assertThat(layout.paragraphOf(first)).isEqualTo(quotation.paragraph());
                assertThat(layout.paragraphOf(last)).isEqualTo(quotation.paragraph());
                for (int i = first; i <= last; i++) {
                    quoted[i] |= quotation.inner().contains(layout.begin(i));
                }
            }
            for (int i = 0; i < quoted.length; i++) {
                assertThat(layout.quoted(i)).isEqualTo(quoted[i]);
            }
        });
    }

    @Test
    void codePoints_goThereAndBack() {
        forTexts(text -> {
            CodePoints codePoints = CodePoints.of(text);
            int counted = 0;
            for (int place = 0; place < text.length(); place += Character.charCount(text.codePointAt(place))) {
                assertThat(codePoints.before(place)).isEqualTo(counted);
                assertThat(codePoints.place(counted)).isEqualTo(place);
                counted++;
            }
            assertThat(codePoints.before(text.length())).isEqualTo(counted);
            assertThat(codePoints.range(new Span(0, counted))).isEqualTo(new Range(0, text.length()));
        });
    }

    @Test
    void pages_labelEveryVisibleCharacterOnce() {
        forTexts(text -> {
            for (Page page : List.of(Page.scraped(text), Page.ofRecord(text, "the"))) {
                int place = 0;
                for (ZoneRange zone : page.zones()) {
                    if (zone.kind() != ZoneKind.SOURCE || zone.range().begin() >= place) {
                        assertThat(zone.range().begin()).isGreaterThanOrEqualTo(place);
                        assertThat(Lines.strip(
                                        text.substring(place, zone.range().begin())))
                                .isEmpty();
                        place = zone.range().end();
                    }
                    CodePoints codePoints = CodePoints.of(text);
                    Zone row = zone.zone(codePoints);
                    assertThat(ZoneRange.of(row, codePoints)).isEqualTo(zone);
                }
                assertThat(Lines.strip(text.substring(place))).isEmpty();
                Layout.of(text, page.zones());
            }
        });
    }

    private static void forTexts(Consumer<String> check) {
        Random random = new Random(20240909);
        for (int i = 0; i < TEXTS; i++) {
            check.accept(RandomText.of(random));
        }
    }
}
