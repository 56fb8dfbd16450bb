package org.parley.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Actor;
import org.parley.model.ActorOrigin;
import org.parley.model.ActorType;
import org.parley.model.Alias;
import org.parley.model.Article;
import org.parley.model.Comention;
import org.parley.model.Counters;
import org.parley.model.DateMethod;
import org.parley.model.Mention;
import org.parley.model.MentionForm;
import org.parley.model.PairPeriod;
import org.parley.model.Quote;
import org.parley.model.QuoteType;
import org.parley.model.Span;
import org.parley.model.Stance;
import org.parley.model.Story;
import org.parley.model.Window;
import org.parley.model.Zone;
import org.parley.model.ZoneKind;
import org.parley.session.SparkTest;
import org.parley.table.Table;
import org.parley.table.Tables;
import org.parley.table.Warehouse;

@SparkTest
class InvariantsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 9, 5);
    private static final String MONTH = "2024-09";

    /** A character outside the BMP before the names: spans count code points. */
    private static final String TEXT = "😀 Marta Lindqvist met Ole Tamm.";

    private static final Mention MARTA = mention("M", 2, 17, "Marta Lindqvist");
    private static final Mention OLE = mention("O", 22, 30, "Ole Tamm");

    @TempDir
    static Path sound;

    @TempDir
    Path folder;

    private Warehouse warehouse;

    @BeforeAll
    static void writeSoundWarehouse(SparkSession spark) {
        Warehouse all = Warehouse.at(spark, sound.toString());
        write(all, Tables.ARTICLES, List.of(article(TEXT.codePointCount(0, TEXT.length()), MONTH)));
        write(all, Tables.STORIES, List.of(new Story("a", "s", true, DAY, 1, null, MONTH)));
        write(all, Tables.ACTORS, List.of(actor("M", 1), actor("O", 1)));
        write(all, Tables.MENTIONS, List.of(MARTA, OLE));
        write(all, Tables.QUOTES, List.of(quote("M", 30)));
        write(all, Tables.COMENTIONS, List.of(comention("s")));
        write(all, Tables.PAIR_PERIODS, List.of(pair(1, 1)));
    }

    @BeforeEach
    void copySoundWarehouse(SparkSession spark) throws IOException {
        Path copy = folder.resolve("w");
        try (Stream<Path> paths = Files.walk(sound)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.copy(path, copy.resolve(sound.relativize(path).toString()));
            }
        }
        warehouse = Warehouse.at(spark, copy.toString());
    }

    private static <T extends Record> void write(Warehouse to, Table<T> table, List<T> rows) {
        to.writer("run").write(table, to.spark().createDataset(rows, table.encoder()));
    }

    private <T extends Record> void write(Table<T> table, List<T> rows) {
        write(warehouse, table, rows);
    }

    private static Article article(int zoneEnd, String month) {
        return new Article(
                "a",
                "1",
                null,
                null,
                null,
                TEXT,
                DAY,
                DateMethod.FIELD,
                1,
                "en",
                List.of(),
                null,
                Counters.NONE,
                List.of(new Zone(ZoneKind.BODY, 0, zoneEnd)),
                6,
                "f",
                0,
                month);
    }

    private static Mention mention(String actor, int begin, int end, String surface) {
        return new Mention(
                "a",
                actor,
                begin,
                end,
                surface,
                MentionForm.NAME,
                ActorType.PER,
                ZoneKind.BODY,
                0,
                0,
                0,
                2,
                false,
                "t",
                1,
                MONTH);
    }

    private static Actor actor(String id, long mentions) {
        return new Actor(id, id, ActorType.PER, ActorOrigin.DISCOVERED, 1, mentions, List.of(new Alias(id, mentions)));
    }

    private static Quote quote(String speaker, int end) {
        return new Quote(
                "q",
                "a",
                QuoteType.INDIRECT,
                List.of(new Span(18, end)),
                List.of(),
                List.of(),
                null,
                speaker,
                null,
                Stance.ASSERT,
                1,
                null,
                null,
                List.of(),
                List.of(),
                0,
                0,
                MONTH);
    }

    private static Comention comention(String story) {
        return new Comention("a", story, DAY, DAY, null, "M", "O", 1, 0, 0, 1, 1, List.of(ZoneKind.BODY), 0, 0, MONTH);
    }

    private static PairPeriod pair(long stories, long articles) {
        return new PairPeriod(
                "M",
                "O",
                Window.MONTH,
                LocalDate.of(2024, 9, 1),
                stories,
                articles,
                1,
                1,
                1,
                1,
                0,
                0,
                0,
                null,
                0,
                null,
                1.0,
                1.0,
                false);
    }

    private Stream<String> broken() {
        return Invariants.of(warehouse).stream().map(Violation::rule);
    }

    @Test
    void soundWarehouse_breaksNothing() {
        assertThat(Invariants.of(warehouse)).isEmpty();
    }

    @Test
    void surfaceElsewhere_isFound() {
        write(Tables.MENTIONS, List.of(MARTA, mention("O", 23, 31, "Ole Tamm")));
        assertThat(Invariants.of(warehouse))
                .containsExactly(new Violation(
                        "a mention's span gives its surface",
                        1,
                        "{\"article_id\":\"a\",\"begin\":23,\"end\":31,\"surface\":\"Ole Tamm\"}"));
    }

    @Test
    void spansBeyondTheText_areFound() {
        write(Tables.ARTICLES, List.of(article(99, MONTH)));
        write(Tables.QUOTES, List.of(quote("M", 99)));
        assertThat(broken())
                .containsExactly(
                        "a zone lies within its article's text", "a statement's spans lie within its article's text");
    }

    @Test
    void idsThatLeadNowhere_areFound() {
        write(Tables.QUOTES, List.of(quote("X", 30)));
        write(Tables.ACTORS, List.of(actor("M", 1)));
        assertThat(broken())
                .containsExactly(
                        "every actor_id of mentions is in actors",
                        "every speaker of quotes is in actors",
                        "every actor_b of comentions is in actors");
    }

    @Test
    void storyWithoutAFirst_isFound() {
        write(Tables.STORIES, List.of(new Story("a", "s", false, DAY, 1, null, MONTH)));
        assertThat(broken()).containsExactly("every story_id of stories is in stories");
    }

    @Test
    void numbersThatDontSum_areFound() {
        write(Tables.PAIR_PERIODS, List.of(pair(1, 2)));
        write(Tables.ACTORS, List.of(actor("M", 7), actor("O", 1)));
        assertThat(broken())
                .containsExactly("a pair's period sums its co-mentions", "an actor's counts are those of its mentions");
    }

    @Test
    void pairWithoutItsPeriod_isFound() {
        write(Tables.PAIR_PERIODS, List.of());
        assertThat(broken()).containsExactly("a pair's period sums its co-mentions");
    }

    @Test
    void rowInAnotherMonth_isFound() {
        write(Tables.STORIES, List.of(new Story("a", "s", true, DAY, 1, null, "undated")));
        assertThat(broken()).containsExactly("a row of stories is in its article's month");
    }
}
