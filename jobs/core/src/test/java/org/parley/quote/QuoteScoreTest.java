package org.parley.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.model.QuoteType;
import org.parley.model.Span;

class QuoteScoreTest {
    private static final String TEXT = "Rates will fall, Lindqvist said. Prices: \"Up!\"";
    private static final List<Span> CONTENT = spans(0, 15);
    private static final List<Span> SOURCE = spans(17, 26);
    private static final List<Span> CUE = spans(27, 31);
    private static final List<Span> NONE = List.of();

    @TempDir
    private Path folder;

    @Test
    void sameSpans_scoreInFull_whateverTheirMarks() {
        QuoteScore score = score(gold(CONTENT, CUE, SOURCE), found(spans(0, 16), spans(26, 32), spans(16, 27)));

        assertThat(score.attribution().f1()).isEqualTo(1);
        assertThat(score.exact().values())
                .allSatisfy(agreement -> assertThat(agreement.f1()).isEqualTo(1));
    }

    @Test
    void shorterContent_overlaps_andIsAttributedFromHalfOn() {
        QuoteScore seven = score(gold(CONTENT, CUE, SOURCE), found(spans(0, 8), CUE, SOURCE));
        QuoteScore six = score(gold(CONTENT, CUE, SOURCE), found(spans(0, 7), CUE, SOURCE));

        assertThat(seven.exact().get(QuoteRole.CONTENT).f1()).isZero();
        assertThat(seven.overlap().get(QuoteRole.CONTENT).f1()).isEqualTo(1);
        assertThat(seven.attribution().f1()).isEqualTo(1);
        assertThat(six.attribution().f1()).isZero();
    }

    @Test
    void wrongSource_losesTheAttribution_andBothWithoutSourceKeepIt() {
        QuoteScore wrong = score(gold(CONTENT, CUE, SOURCE), found(CONTENT, CUE, spans(33, 39)));
        QuoteScore none = score(gold(CONTENT, CUE, NONE), found(CONTENT, CUE, NONE));

        assertThat(wrong.attribution().f1()).isZero();
        assertThat(wrong.recall().get("indirect")).isEqualTo(new QuoteScore.TypeRecall(1, 1, 0));
        assertThat(none.attribution().f1()).isEqualTo(1);
        assertThat(none.exact()).extractingByKey(QuoteRole.SOURCE).isEqualTo(Agreement.NONE);
    }

    @Test
    void statementsThatAreNoSpeech_countForNeitherSide() {
        GoldQuote plan = new GoldQuote("indirect", new QuoteSpans(CONTENT, CUE, SOURCE), false, null);

        QuoteScore score = score(document(List.of(plan), NONE), found(CONTENT, CUE, SOURCE));

        assertThat(score.attribution()).isEqualTo(Agreement.NONE);
        assertThat(score.overlap().values()).containsOnly(Agreement.NONE);
    }

    @Test
    void foundStatements_inDiscardedText_areLeftOut() {
        QuoteScore score = score(document(List.of(), spans(0, 5)), found(CONTENT, CUE, SOURCE));

        assertThat(score.attribution().found()).isZero();
    }

    @Test
    void cueOfMarks_countsByItsMarks() {
        QuoteScore score =
                score(gold(spans(42, 44), spans(39, 40), spans(33, 39)), found(spans(42, 44), spans(39, 41), NONE));

        assertThat(score.exact().get(QuoteRole.CUE).f1()).isEqualTo(1);
    }

    @Test
    void severalFound_forOneGold_costPrecisionOnlyWhereTheyMiss() {
        PredictedQuote twice = quote(CONTENT, CUE, SOURCE);
        PredictedQuote beside = quote(spans(33, 39), NONE, NONE);

        QuoteScore score = QuoteScore.of(
                new GoldQuotes("made", List.of(gold(CONTENT, CUE, SOURCE))),
                List.of(new PredictedDocument("d", List.of(twice, twice, beside))));

        assertThat(score.attribution()).isEqualTo(new Agreement(2, 3, 1, 1));
        assertThat(score.attribution().f1()).isCloseTo(0.8, within(1e-12));
    }

    @Test
    void errors_areToldByKind() {
        assertThat(score(gold(CONTENT, CUE, SOURCE), found(CONTENT, CUE, SOURCE))
                        .errors())
                .isEmpty();
        assertThat(score(gold(CONTENT, CUE, SOURCE), found(CONTENT, CUE, NONE)).errors())
                .isEqualTo(Map.of(QuoteError.NO_SOURCE, 1));
        assertThat(score(gold(CONTENT, CUE, SOURCE), found(CONTENT, CUE, spans(33, 39)))
                        .errors())
                .isEqualTo(Map.of(QuoteError.OTHER_SOURCE, 1));
        assertThat(score(gold(CONTENT, CUE, SOURCE), found(spans(0, 5), CUE, SOURCE))
                        .errors())
                .isEqualTo(Map.of(QuoteError.EXTENT, 1));
        assertThat(score(gold(CONTENT, CUE, SOURCE), found(spans(33, 39), CUE, SOURCE))
                        .errors())
                .isEqualTo(Map.of(QuoteError.MISSED, 1, QuoteError.SPURIOUS, 1));
    }

    @Test
    void confidences_andSpeakers_areCounted() {
        QuoteScore right = score(gold(CONTENT, CUE, SOURCE), found(CONTENT, CUE, SOURCE));
        QuoteScore wrong = score(gold(CONTENT, CUE, SOURCE), found(spans(0, 5), CUE, SOURCE));

        assertThat(right.confidences()).containsExactly(new QuoteScore.ConfidenceBin(0.9, 1, 1, 0.95));
        assertThat(wrong.confidences()).containsExactly(new QuoteScore.ConfidenceBin(0.9, 1, 0, 0.95));
        assertThat(right.speakers()).isEqualTo(new QuoteScore.SpeakerScore(1, 1));
        assertThat(wrong.speakers()).isEqualTo(new QuoteScore.SpeakerScore(0, 0));
    }

    @ParameterizedTest
    @CsvSource({
        "Marta Lindqvist, Lindqvist, true",
        "Hernán Gómez, Hernan Gomez, true",
        "Kristin Wilkins, Kristen Wilkins, true",
        "United States Department of State, US State Department, true",
        "Nordic Press Bureau, NPB, true",
        "Marta Lindqvist, Oda Lindqvist, false",
        "Marta Lindqvist, Marta Okoro, false",
        "Ministry of Defence, Ministry of Transport, false",
        "Korean Central News Agency, KCNA, true",
        "Yonhap, Yonhap News Agency, true",
        "Mohamed El-Hassan Mohamed, Mohamed Elhassan Mohamed, true",
        "John Smith, Jane Smith, false",
        "Donald Trump, Donald Trump Jr, false",
        "US, US Department of Justice, false",
        "President, President Obama, false",
        "The, Marta, false"
    })
    void names_ofOneSpeaker_areToldFromOthers(String one, String other, boolean same) {
        assertThat(SpeakerNames.same(one, other)).isEqualTo(same);
        assertThat(SpeakerNames.same(other, one)).isEqualTo(same);
    }

    @Test
    void writtenPredictions_readAsGold_scoreInFull() throws IOException {
        StringWriter out = new StringWriter();
        found(CONTENT, CUE, SOURCE).write(out);
        Path file = Files.writeString(
                folder.resolve("gold.jsonl"),
                out.toString().replace("{\"id\"", "{\"text\":\"" + "x".repeat(50) + "\",\"id\""));

        QuoteScore score = QuoteScore.of(GoldQuotes.read(file), List.of(found(CONTENT, CUE, SOURCE)));

        assertThat(score.attribution().f1()).isEqualTo(1);
        assertThat(score.toString()).contains("gold.jsonl: 1 documents").contains("100.0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"id\": \"b\"                                         | not JSON",
                "[]                                                     | a document can't begin with START_ARRAY",
                "{\"id\": \"b\", \"text\": \"x\"}                       | \"quotes\" is missing",
                "{\"id\": 3, \"text\": \"x\", \"quotes\": []}           | \"id\" can't begin with VALUE_NUMBER_INT",
                "{\"id\": \"a\", \"text\": \"x\", \"quotes\": []}       | a was there before",
                "{\"id\": \"b\", \"text\": \"x\", \"quotes\": [{\"content\": [[2, 1]]}]} | not a span: 2 to 1",
                "{\"id\": \"b\", \"text\": \"x\", \"quotes\": [{\"content\": [[1]]}]} | a place in \"content\""
            })
    void badLine_isNamed(String line, String why) throws IOException {
        Path file = Files.writeString(
                folder.resolve("bad.jsonl"), "{\"id\": \"a\", \"text\": \"x\", \"quotes\": []}\n" + line + "\n");

        assertThatThrownBy(() -> GoldQuotes.read(file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("bad.jsonl, line 2: ")
                .hasMessageContaining(why);
    }

    private static QuoteScore score(GoldDocument gold, PredictedDocument found) {
        return QuoteScore.of(new GoldQuotes("made", List.of(gold)), List.of(found));
    }

    private static GoldDocument gold(List<Span> content, List<Span> cue, List<Span> source) {
        return document(
                List.of(new GoldQuote("indirect", new QuoteSpans(content, cue, source), true, "Marta Lindqvist")),
                NONE);
    }

    private static GoldDocument document(List<GoldQuote> quotes, List<Span> discard) {
        return new GoldDocument("d", TEXT, quotes, discard);
    }

    private static PredictedDocument found(List<Span> content, List<Span> cue, List<Span> source) {
        return new PredictedDocument("d", List.of(quote(content, cue, source)));
    }

    private static PredictedQuote quote(List<Span> content, List<Span> cue, List<Span> source) {
        return new PredictedQuote(
                QuoteType.INDIRECT, new QuoteSpans(content, cue, source), "say", "M. Lindqvist", 0.95);
    }

    private static List<Span> spans(int begin, int end) {
        return List.of(new Span(begin, end));
    }
}
