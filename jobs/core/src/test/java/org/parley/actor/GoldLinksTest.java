package org.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.actor.GoldArticle.GoldMention;
import org.parley.actor.GoldArticle.GoldRole;
import org.parley.model.ActorType;
import org.parley.model.Span;
import org.parley.tag.TaggedSpan;
import org.parley.text.Layout;

class GoldLinksTest {
    private static final String TEXT = "Marta Lindqvist spoke. She left.";

    private static String line(String mentions) {
        return "{\"article\":\"a\",\"part\":\"p\",\"fingerprint\":\"" + GoldArticle.fingerprint(TEXT)
                + "\",\"mentions\":[" + mentions + "],\"speaks_for\":[[0,15,1]]}";
    }

    private static List<GoldArticle> read(String lines) throws IOException {
        return GoldLinks.read(new BufferedReader(new StringReader(lines)), "gold");
    }

    @Test
    void line_isAnArticle() throws IOException {
        assertThat(read(line("[0,15,\"name\",\"PER\",0],[23,26,\"pronoun\",\"PER\",0]") + "\n\n"))
                .singleElement()
                .satisfies(article -> {
                    assertThat(article.part()).isEqualTo("p");
                    assertThat(article.mentions())
                            .containsExactly(
                                    new GoldMention(new Span(0, 15), GoldForm.NAME, ActorType.PER, 0),
                                    new GoldMention(new Span(23, 26), GoldForm.PRONOUN, ActorType.PER, 0));
                    assertThat(article.speaksFor()).containsExactly(new GoldRole(new Span(0, 15), 1));
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"article\":\"a\"} | gold, line 2: \"part\" is missing",
                "{\"article\": | gold, line 2: not JSON",
                "[] | gold, line 2: an article can't begin with START_ARRAY",
                "{\"mentions\":[[1,\"x\"]]} | gold, line 2: a number can't begin with VALUE_STRING"
            })
    void faults_nameTheLine(String line, String message) {
        assertThatThrownBy(() -> read(line("") + "\n" + line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(message);
    }

    @Test
    void evaluation_findsTheTexts() throws IOException {
        LinkEvaluation evaluation = new LinkEvaluation(
                SeedActors.finder(), read(line("[0,15,\"name\",\"PER\",0],[6,15,\"surname\",\"PER\",0]")));

        evaluation.read(new BufferedReader(new StringReader("{\"id\":\"b\",\"text\":\"\"}\n")), "first");
        assertThat(evaluation.missing()).containsExactly("a");
        evaluation.read(
                new BufferedReader(
                        new StringReader("\n{\"id\":\"a\",\"title\":null,\"more\":[1],\"text\":\"" + TEXT + "\"}\n")),
                "second");

        assertThat(evaluation.missing()).isEmpty();
        assertThat(evaluation.byPart()).containsOnlyKeys("p");
        assertThat(evaluation.judged()).isNotEmpty().allSatisfy(judged -> assertThat(judged.article())
                .isEqualTo("a"));
    }

    @Test
    void evaluation_tellsTheFinderTheDayOfPublication() throws IOException {
        List<LocalDate> days = new ArrayList<>();
        ActorFinder finder = new ActorFinder() {
            @Override
            public List<ActorMention> find(Layout layout, @Nullable LocalDate published) {
                days.add(published);
                return List.of();
            }

            @Override
            public List<ActorMention> follow(Layout layout, @Nullable LocalDate published, List<TaggedSpan> names) {
                throw new UnsupportedOperationException();
            }
        };
        for (String date : List.of("\"2024-05-31\"", "\"soon\"", "null", "[1]")) {
            new LinkEvaluation(finder, read(line("")))
                    .read(
                            new BufferedReader(new StringReader(
                                    "{\"id\":\"a\",\"date\":" + date + ",\"text\":\"" + TEXT + "\"}\n")),
                            "corpus");
        }

        assertThat(days).containsExactly(LocalDate.of(2024, 5, 31), null, null, null);
    }

    @Test
    void otherText_isRefused() throws IOException {
        LinkEvaluation evaluation = new LinkEvaluation(SeedActors.finder(), read(line("")));

        assertThatThrownBy(() -> evaluation.read(
                        new BufferedReader(new StringReader("{\"id\":\"a\",\"text\":\"Another.\"}")), "corpus"))
                .hasMessage("the text of a is not the one that was annotated");
        assertThatThrownBy(() -> new LinkEvaluation(SeedActors.finder(), read(line("") + "\n" + line(""))))
                .hasMessage("a is annotated twice");
    }
}
