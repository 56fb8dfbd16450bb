package org.parley.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.actor.ActorMention;
import org.parley.actor.ArticleActorFinder;
import org.parley.actor.Directory;
import org.parley.actor.KnownActor;
import org.parley.actor.Unused;
import org.parley.model.ActorType;
import org.parley.tag.Tagger;
import org.parley.text.Layout;

/** Files that users add to the directory: what they change, and what is said of a mistake in them. */
class AddedActorsTest {
    private static final String HEAD = "actor_id\ttype\tname\taliases\tuk\tru\troles\tnote\n";
    private static final String BUILT_IN = HEAD
            + "XX\tLOC\tNorthland\tdemonym:Northlandic\t\t\t\t\n"
            + "org:harbour-board\tORG\tHarbour Board\tacronym:HBN\t\t\t\t\n"
            + "per:marta-lindqvist\tPER\tMarta Lindqvist\t\t\t\tpresident of XX 2020-05..2024-04-30\t\n";

    @Test
    void knownId_addsNames_andTakesTypeAndShownName() {
        Directory directory = directory(
                "mine.tsv",
                HEAD
                        + "org:harbour-board\tORG\tBoard of Harbours\tacronym:BOH\t\t\t\t\nZZ\tLOC\tSouthland\t\t\t\t\t\n");

        assertThat(directory.actor("org:harbour-board"))
                .hasValueSatisfying(actor -> assertThat(actor.name()).isEqualTo("Board of Harbours"));
        assertThat(ids(directory, "The Harbour Board, the HBN, the BOH and the Board of Harbours of Southland"))
                .containsExactly(
                        "org:harbour-board", "org:harbour-board", "org:harbour-board", "org:harbour-board", "ZZ");
    }

    @Test
    void laterFile_saysWhoHoldsAnOfficeNow() {
        Directory directory =
                directory("mine.tsv", HEAD + "per:olof-berg\tPER\tOlof Berg\t\t\t\tpresident of XX 2024-05-01..\t\n");

        assertThat(directory.offices().holder("XX", "president", LocalDate.of(2024, 4, 30)))
                .hasValue("per:marta-lindqvist");
        assertThat(directory.offices().holder("XX", "president", LocalDate.of(2024, 5, 1)))
                .hasValue("per:olof-berg");
        assertThat(directory.offices().holder("XX", "president", LocalDate.of(2020, 4, 30)))
                .isEmpty();
    }

    @Test
    void sevenColumns_areEnough() {
        assertThat(directory("mine.tsv", "actor_id\ttype\tname\taliases\tuk\tru\tnote\nZZ\tLOC\tSouthland\t\t\t\t\n")
                        .actor("ZZ"))
                .isPresent();
    }

    @Test
    void compressedFile_isRead_andACutOneRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write((HEAD + "ZZ\tLOC\tSouthland\t\t\t\t\t\n").getBytes(StandardCharsets.UTF_8));
        }

        assertThat(directory("mine.tsv.gz", bytes.toByteArray()).actor("ZZ")).isPresent();

        byte[] half = Arrays.copyOf(bytes.toByteArray(), bytes.size() / 2);
        assertThatThrownBy(() -> directory("mine.tsv.gz", half))
                .isInstanceOf(SeedException.class)
                .hasMessage("mine.tsv.gz: it begins as a gzip file does, but is damaged or cut off");
    }

    @Test
    void wikidataLines_joinWhoIsKnown_andAddTheOthers() {
        Directory directory = directory(
                "export.jsonl",
                """
                {"id": "Q1", "labels": {"en": "Marta Lindqvist", "uk": "Марта Ліндквіст"}, "instance_of": "Q5", \
                "aliases": {"en": ["M. Lindqvist-Berg"]}}
                {"id": "http://www.wikidata.org/entity/Q2", "label": "Southland", "aliases": ["The Southlands"], \
                "description": "country in the south"}

                {"id": "Q3", "label": "Olof Berg", "instance_of": ["human"], "positions": [\
                {"position": "President of Southland", "start": "+2019-00-00T00:00:00Z", "end": "2022-06-30"}, \
                {"position": "Minister of Foreign Affairs", "of": "Southland", "start": "2022-07"}]}
                """);

        assertThat(ids(directory, "Марта Ліндквіст, M. Lindqvist-Berg and Olof Berg of The Southlands"))
                .containsExactly("per:marta-lindqvist", "per:marta-lindqvist", "Q3", "Q2");
        assertThat(directory.actor("Q1")).isEmpty();
        assertThat(directory.actor("Q2"))
                .hasValueSatisfying(a -> assertThat(a.type()).isEqualTo(ActorType.LOC));
        assertThat(directory.offices().holder("Q2", "president", LocalDate.of(2019, 1, 1)))
                .hasValue("Q3");
        assertThat(directory.offices().holder("Q2", "president", LocalDate.of(2022, 7, 1)))
                .isEmpty();
        assertThat(directory.offices().holder("Q2", "foreign minister", LocalDate.of(2022, 7, 1)))
                .hasValue("Q3");
    }

    @Test
    void linesOfADump_areUnderstood() {
        Directory directory = directory(
                "dump.json",
                """
                [
                {"type":"item","id":"Q2","labels":{"sv":{"language":"sv","value":"Sydland"},"en":{"language":"en",\
                "value":"Southland"}},"aliases":{"en":[{"language":"en","value":"South Land"}]},\
                "claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q6256"}}}}]}},
                {"type":"item","id":"Q4","labels":{"en":{"language":"en","value":"Berg Works"}},"claims":{}}
                ]
                """);

        assertThat(directory.actor("Q2")).hasValue(new KnownActor("Q2", ActorType.LOC, "Southland", 1));
        assertThat(ids(directory, "Sydland, South Land and Berg Works")).containsExactly("Q2", "Q2", "Q4");
    }

    @Test
    void wikidataTable_mayHoldALineForEachPosition() {
        Directory directory = directory(
                "query.tsv",
                """
                item\titemLabel\titemAltLabel\tinstanceOfLabel\tpositionLabel\tstart\tend\tlabel_ru
                http://www.wikidata.org/entity/Q3\tOlof Berg\tO. J. Berg, Olle Berg\thuman\tPresident of Northland\t\
                2024-05-01T00:00:00Z\t2024-12-31T00:00:00Z\tУлоф Берг
                http://www.wikidata.org/entity/Q3\tOlof Berg\tO. J. Berg, Olle Berg\thuman\tPrime Minister of Northland\t\
                2025-01-01T00:00:00Z\t\tУлоф Берг
                Q5\tBerg Bank\t\tbusiness\t\t\t\t
                """);

        assertThat(directory.offices().holder("XX", "president", LocalDate.of(2024, 6, 1)))
                .hasValue("Q3");
        assertThat(directory.offices().holder("XX", "prime minister", LocalDate.of(2030, 1, 1)))
                .hasValue("Q3");
        assertThat(ids(directory, "Olle Berg, Улоф Берг, Berg Bank")).containsExactly("Q3", "Q3", "Q5");
    }

    @Test
    void labelOfAnItem_mayStandInAnyOfItsLines() {
        Directory directory = directory("query.tsv", "item\titemLabel\tposition\nQ3\t\tKing of XX\nQ3\tOlof Berg\t\n");

        assertThat(directory.offices().holder("XX", "king", LocalDate.of(2024, 6, 1)))
                .hasValue("Q3");
    }

    @Test
    void whatItemsTell_andNobodyCanUse_isCounted() {
        Directory lines = directory(
                "export.jsonl",
                """
                {"id": "Q3", "label": "Olof Berg", "type": "HUMAN", "positions": [\
                {"position": "President of Nowhere"}, {"position": "King", "of": "XX"}, {"position": "Senator"}]}
                {"id": "Q4", "label": "Berg Works", "type": "firm"}
                {"type": "item", "id": "Q5", "label": "Ann Day", "positions": [{"position": "Senator"}]}
                """);
        Directory table = directory(
                "query.tsv",
                """
                item\titemLabel\ttype\tposition\tof
                Q3\tOlof Berg\t\tPresident of Nowhere\t
                Q3\tOlof Berg\t\tSenator\t
                Q3\tOlof Berg\t\tSenator\t
                Q4\tBerg Works\tfirm\t\t
                """);

        assertThat(lines.unused())
                .containsExactly(
                        entry(Unused.OFFICE_WITHOUT_BODY, 2L),
                        entry(Unused.OFFICE_OF_UNKNOWN_BODY, 1L),
                        entry(Unused.UNKNOWN_TYPE, 2L));
        assertThat(table.unused())
                .containsExactly(
                        entry(Unused.OFFICE_WITHOUT_BODY, 1L),
                        entry(Unused.OFFICE_OF_UNKNOWN_BODY, 1L),
                        entry(Unused.UNKNOWN_TYPE, 1L));
        assertThat(directory("mine.tsv", HEAD).unused()).isEmpty();
    }

    @Test
    void bearersOfAName_theLowerLayerHasIt_unlessTheArticleSaysElse() {
        Directory directory = directory(
                "export.jsonl",
                """
                {"id": "Q8", "label": "Northland", "description": "film about the sea"}
                """);

        assertThat(directory.actors()).extracting(KnownActor::id).contains("XX", "Q8");
        assertThat(found(directory, "Northland agreed.")).containsExactly("XX");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.jsonl|{\"id\": \"Q1\", \"label\": \"One\"}~{\"id\": \"Q2\"}|a.jsonl, line 2: the item Q2 has no label",
                "a.jsonl|{\"label\": \"One\"}|a.jsonl, line 1: there is no id",
                "a.jsonl|{\"id\": \"Q1\", \"label\": \"One\"}~Q2|a.jsonl, line 2: it is no JSON",
                "a.jsonl|{\"id\": \"Q1\", \"label\": \"One\"} 2|a.jsonl, line 1: something follows",
                "a.jsonl|{\"id\": \"Q1\", \"label\": \"Ann Day\", \"positions\": [{\"position\": \"Mayor of Berg\","
                        + " \"start\": \"soon\"}]}|a.jsonl, line 1: soon is no day",
                "a.tsv|item^itemLabel~Q1^One~Q2^|a.tsv, line 3: the item Q2 has no label",
                "a.tsv|item^itemLabel~Q1^One~Q2^~Q2^~Q3^Three|a.tsv, line 3: the item Q2 has no label",
                "a.tsv|item^itemLabel~Q 1^One~Q2^Two|a.tsv, line 2: \"Q 1\" is no item's id",
                "a.jsonl|{\"id\": \"a/b\", \"label\": \"One\"}|a.jsonl, line 1: \"a/b\" is no item's id",
                "a.tsv|one^two~1^2|a.tsv, line 1: the columns are [one, two] and should be",
                "a.tsv||a.tsv, line 1: there is no line that names the columns",
                "a.tsv|actor_id^type^name^aliases^uk^ru^roles^note~P^PER^Ann Day^^^^mayor of YY 2020..^"
                        + "|a.tsv, line 2: \"mayor of YY\": there is no actor YY",
                "a.tsv|actor_id^type^name^aliases^uk^ru^roles^note~P^PER^Ann Day^^^^mayor of XX^|a.tsv, line 2: \"mayor of XX\" is no role",
                "a.tsv|actor_id^type^name^aliases^uk^ru^roles^note~P^PER^Ann Day^^^^mayor of XX 2020..2019^"
                        + "|a.tsv, line 2: \"mayor of XX 2020..2019\": a tenure ends",
                "a.tsv|actor_id^type^name^aliases^uk^ru^roles^note~P^PER^Ann Day^^^^mayor of XX 2020-13..^"
                        + "|a.tsv, line 2: \"mayor of XX 2020-13..\": 2020-13 is no day",
            })
    void mistake_isToldInOneLine_withFileAndLine(String file, String content, String message) {
        String text = content == null ? "" : content.replace('~', '\n').replace('^', '\t');
        assertThatThrownBy(() -> directory(file, text))
                .isInstanceOf(SeedException.class)
                .hasMessageStartingWith(message)
                .satisfies(e -> assertThat(e.getMessage().lines()).hasSize(1));
    }

    private static Directory directory(String file, String content) {
        return directory(file, content.getBytes(StandardCharsets.UTF_8));
    }

    private static Directory directory(String file, byte[] content) {
        SeedFiles seeds = SeedFiles.of(Map.of(ParleySeeds.ACTORS, BUILT_IN.getBytes(StandardCharsets.UTF_8)))
                .with(Map.of(ParleySeeds.addedActors(1, file), content));
        return ParleySeeds.directory(seeds);
    }

    private static List<String> ids(Directory directory, String text) {
        return directory.matches(Layout.of(text, List.of())).stream()
                .map(match -> match.senses().get(0).actor().id())
                .toList();
    }

    private static List<String> found(Directory directory, String text) {
        return new ArticleActorFinder(directory, Tagger.ofSentences(words -> List.of()))
                .find(Layout.of(text, List.of())).stream()
                        .map(ActorMention::actorId)
                        .toList();
    }
}
