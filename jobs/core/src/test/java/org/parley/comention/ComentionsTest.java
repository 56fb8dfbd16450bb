package org.parley.comention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.model.Comention;
import org.parley.model.Span;
import org.parley.model.ZoneKind;

class ComentionsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 9, 3);

    @Test
    void pair_isMeasuredByItsNearestMentions() {
        List<Comention> rows = pairs(
                in(ZoneKind.TITLE, "IR", 0, 0, 1, 1),
                in(ZoneKind.BODY, "IR", 3, 5, 60, 2),
                in(ZoneKind.BODY, "RU", 1, 1, 12, 1),
                in(ZoneKind.BODY, "RU", 3, 5, 65, 1));

        assertThat(rows).singleElement().satisfies(row -> {
            assertThat(row.actorA()).isEqualTo("IR");
            assertThat(row.actorB()).isEqualTo("RU");
            assertThat(row.tokenDistance()).isEqualTo(3);
            assertThat(row.sentenceDistance()).isZero();
            assertThat(row.paragraphDistance()).isZero();
            assertThat(row.sameSentence()).isEqualTo(1);
            // Distances 1, 5, 4 and 0 between two mentions each.
            assertThat(row.closeness()).isCloseTo(Math.exp(-1) + Math.exp(-5) + Math.exp(-4) + 1, within(5e-7));
            assertThat(row.zones()).containsExactly(ZoneKind.BODY);
            assertThat(row.firstPublished()).isEqualTo(DAY);
            assertThat(row.firstOutlet()).isEqualTo("The Agency");
            assertThat(row.inNarration()).isTrue();
            assertThat(row.published()).isEqualTo(DAY.plusDays(1));
        });
    }

    @Test
    void manyMentions_agreeWithTheDefinition() {
        Random random = new Random(5);
        for (int round = 0; round < 200; round++) {
            List<Sighting> sightings = new ArrayList<>();
            int token = 0;
            for (int i = 0; i < 40; i++) {
                token += random.nextInt(30);
                int length = 1 + random.nextInt(6);
                sightings.add(in(ZoneKind.BODY, "a" + random.nextInt(4), token / 60, token / 20, token, length));
            }
            Collections.shuffle(sightings, random);
            for (Comention row : pairs(sightings.toArray(Sighting[]::new))) {
                assertAgrees(row, sightings);
            }
        }
    }

    private static void assertAgrees(Comention row, List<Sighting> sightings) {
        int tokens = Integer.MAX_VALUE;
        int sentences = Integer.MAX_VALUE;
        int paragraphs = Integer.MAX_VALUE;
        double closeness = 0;
        for (Sighting a : sightings) {
            for (Sighting b : sightings) {
                if (a.actorId().equals(row.actorA()) && b.actorId().equals(row.actorB())) {
                    int gap = Math.max(b.token() - a.token() - a.tokens(), a.token() - b.token() - b.tokens());
                    int distance = Math.abs(a.sentence() - b.sentence());
                    tokens = Math.min(tokens, Math.max(0, gap));
                    sentences = Math.min(sentences, distance);
                    paragraphs = Math.min(paragraphs, Math.abs(a.paragraph() - b.paragraph()));
                    closeness += distance <= 20 ? Math.exp(-distance) : 0;
                }
            }
        }
        assertThat(row.tokenDistance()).isEqualTo(tokens);
        assertThat(row.sentenceDistance()).isEqualTo(sentences);
        assertThat(row.paragraphDistance()).isEqualTo(paragraphs);
        assertThat(row.closeness()).isCloseTo(closeness, within(6e-7));
    }

    @Test
    void page_aroundTheStory_bringsNobodyTogether() {
        assertThat(pairs(
                        in(ZoneKind.BODY, "IR", 0, 0, 0, 1),
                        in(ZoneKind.TAGS, "RU", 1, 1, 5, 1),
                        in(ZoneKind.READ_ALSO, "UA", 2, 2, 9, 1)))
                .isEmpty();
    }

    @Test
    void actors_comeInPairsSortedById() {
        List<Comention> rows = pairs(
                in(ZoneKind.BODY, "c", 0, 0, 0, 1),
                in(ZoneKind.BODY, "a", 0, 0, 1, 1),
                in(ZoneKind.BODY, "b", 0, 0, 2, 1),
                in(ZoneKind.BODY, "a", 0, 0, 3, 1));

        assertThat(rows).extracting(row -> row.actorA() + row.actorB()).containsExactly("ab", "ac", "bc");
    }

    @Test
    void overlappingMentions_touch() {
        List<Comention> rows = pairs(in(ZoneKind.BODY, "STATE", 0, 0, 4, 3), in(ZoneKind.BODY, "US", 0, 0, 4, 1));

        assertThat(rows).singleElement().returns(0, Comention::tokenDistance);
    }

    @Test
    void speakers_areCountedPerStatement() {
        CoveredArticle article = article(
                List.of(in(ZoneKind.BODY, "A", 0, 0, 0, 1), in(ZoneKind.BODY, "B", 0, 1, 20, 1)),
                List.of(
                        saying("B", "A", "A"),
                        saying("B", "A", "C"),
                        saying("A", "C"),
                        saying("C", "A"),
                        saying(null, "B")));

        assertThat(Comentions.in(article).toList()).singleElement().satisfies(row -> {
            assertThat(row.aSpeaksOfB()).isZero();
            assertThat(row.bSpeaksOfA()).isEqualTo(2);
        });
    }

    @Test
    void pairs_areTogetherInStatements_orInTheNarratorsWords() {
        Saying both = new Saying(null, List.of("A", "B"), List.of(new Span(0, 10), new Span(40, 60)));
        Saying one = new Saying("A", List.of("B", "C"), List.of(new Span(100, 130)));
        CoveredArticle article = article(
                List.of(
                        in(ZoneKind.BODY, "A", 0, 0, 1, 1),
                        in(ZoneKind.BODY, "B", 0, 0, 5, 1),
                        in(ZoneKind.BODY, "A", 0, 1, 20, 1),
                        in(ZoneKind.BODY, "B", 0, 2, 12, 1),
                        in(ZoneKind.BODY, "C", 0, 3, 30, 1)),
                List.of(both, one, both));

        List<Comention> rows = Comentions.in(article).toList();

        assertThat(rows).extracting(Comention::inStatements).containsExactly(2, 0, 1);
        // Mentions begin at ten times their token: B at 50 and 120 is inside statements alone.
        assertThat(rows).extracting(Comention::inNarration).containsExactly(false, true, false);
    }

    @Test
    void stretches_holdWhatTheirSpansHold() {
        Random random = new Random(11);
        for (int round = 0; round < 300; round++) {
            List<Span> spans = new ArrayList<>();
            for (int i = 0; i < random.nextInt(8); i++) {
                int begin = random.nextInt(40);
                spans.add(new Span(begin, begin + random.nextInt(12)));
            }
            Stretches stretches = Stretches.of(spans);
            for (int place = 0; place < 55; place++) {
                int at = place;
                assertThat(stretches.cover(place))
                        .as("%d in %s", place, spans)
                        .isEqualTo(spans.stream().anyMatch(span -> span.begin() <= at && at < span.end()));
            }
        }
    }

    @Test
    void roster_givesAllItsPairs() {
        Sighting[] roster = IntStream.range(0, 400)
                .mapToObj(i -> in(ZoneKind.BODY, "actor" + i, 0, i / 10, 3 * i, 1))
                .toArray(Sighting[]::new);

        assertThat(pairs(roster)).hasSize(400 * 399 / 2);
    }

    private static List<Comention> pairs(Sighting... sightings) {
        return Comentions.in(article(List.of(sightings), List.of())).toList();
    }

    private static CoveredArticle article(List<Sighting> sightings, List<Saying> sayings) {
        return new CoveredArticle(
                "x", "s", DAY.plusDays(1), DAY, "The Gazette", "The Agency", "2024-09", sightings, sayings);
    }

    private static Sighting in(ZoneKind zone, String actor, int paragraph, int sentence, int token, int tokens) {
        return new Sighting(actor, zone, paragraph, sentence, token, tokens, 10 * token);
    }

    private static Saying saying(@Nullable String speaker, String... mentioned) {
        return new Saying(speaker, List.of(mentioned), List.of());
    }
}
