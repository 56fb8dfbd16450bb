package org.parley.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Actor;
import org.parley.model.ActorOrigin;
import org.parley.model.ActorPeriod;
import org.parley.model.ActorType;
import org.parley.model.Alias;
import org.parley.model.Article;
import org.parley.model.Comention;
import org.parley.model.Counters;
import org.parley.model.DateMethod;
import org.parley.model.Mention;
import org.parley.model.MentionForm;
import org.parley.model.MentionReason;
import org.parley.model.Months;
import org.parley.model.Pair;
import org.parley.model.PairPeriod;
import org.parley.model.Quote;
import org.parley.model.QuoteType;
import org.parley.model.Reading;
import org.parley.model.Renaming;
import org.parley.model.RenamingReason;
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

/** Several rules are broken in one warehouse where none hides another: a check is one Spark job, and not a small one. */
@SparkTest
class InvariantsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 9, 5);
    private static final LocalDate MONTH = LocalDate.of(2024, 9, 1);
    private static final LocalDate DAY_OF_COPY = LocalDate.of(2024, 10, 2);

    /** A character outside the BMP before the names: spans count code points. */
    private static final String TEXT = "😀 Marta Lindqvist met Ole Tamm. Share: Ole Tamm";

    private static final List<Zone> ZONES =
            List.of(new Zone(ZoneKind.TITLE, 0, 2), new Zone(ZoneKind.SOURCE, 1, 2), new Zone(ZoneKind.BODY, 2, 31));
    private static final List<Zone> OVERLAPPING =
            List.of(new Zone(ZoneKind.BODY, 2, 31), new Zone(ZoneKind.TITLE, 0, 3));

    private static final Mention MARTA = mention("a", "M", 2, "Marta Lindqvist", ZoneKind.BODY);
    private static final Mention OLE = mention("a", "O", 22, "Ole Tamm", ZoneKind.BODY);
    private static final Mention SHARED = mention("a", "O", 39, "Ole Tamm", ZoneKind.SHARE);

    private static final List<String> INTERPRETED =
            List.of("spark.sql.codegen.wholeStage", "spark.sql.adaptive.enabled");

    @TempDir
    static Path sound;

    @TempDir
    Path folder;

    private Warehouse warehouse;

    /** An article and its copy of the next month, which counts in the first one's. */
    @BeforeAll
    static void writeSoundWarehouse(SparkSession spark) {
        Warehouse all = Warehouse.at(spark, sound.toString());
        write(all, Tables.ARTICLES, List.of(article("a", DAY, ZONES), article("b", DAY_OF_COPY, ZONES)));
        write(all, Tables.STORIES, List.of(story("a", true, DAY), story("b", false, DAY_OF_COPY)));
        write(all, Tables.ACTORS, List.of(actor("M", 2), actor("O", 4)));
        write(all, Tables.MENTIONS, withCopies(MARTA, OLE, SHARED));
        write(all, Tables.QUOTES, List.of(quote("M", 30)));
        write(all, Tables.READINGS, List.of(reading("a", 3, 1, DAY), reading("b", 3, 0, DAY_OF_COPY)));
        write(all, Tables.COMENTIONS, List.of(comention("a", DAY, DAY, 1), comention("b", DAY_OF_COPY, DAY, 1)));
        write(all, Tables.ACTOR_PERIODS, List.of(period("M", 2, 1, 2), period("O", 2, 0, 2)));
        write(all, Tables.PAIR_PERIODS, List.of(pair(2, 1, 1, 1)));
        write(all, Tables.PAIRS, List.of(whole()));
    }

    @BeforeEach
    void copySoundWarehouse(SparkSession spark) throws IOException {
        Path copy = folder.resolve("w");
        FileUtils.copyDirectory(sound.toFile(), copy.toFile());
        warehouse = Warehouse.at(spark, copy.toString());
    }

    private static <T extends Record> void write(Warehouse to, Table<T> table, List<T> rows) {
        to.writer("run").write(table, to.spark().createDataset(rows, table.encoder()));
    }

    private <T extends Record> void write(Table<T> table, List<T> rows) {
        write(warehouse, table, rows);
    }

    private static Article article(String id, LocalDate day, List<Zone> zones) {
        return new Article(
                id,
                id,
                null,
                null,
                null,
                TEXT,
                day,
                DateMethod.FIELD,
                1,
                "en",
                List.of(),
                null,
                Counters.NONE,
                zones,
                9,
                id,
                0,
                Months.of(day));
    }

    private static Story story(String article, boolean isFirst, LocalDate published) {
        return new Story(article, "a", isFirst, DAY, null, null, 1, null, Months.of(published));
    }

    private static Mention mention(String article, String actor, int begin, String surface, ZoneKind zone) {
        return new Mention(
                article,
                actor,
                begin,
                begin + surface.length(),
                surface,
                MentionForm.NAME,
                ActorType.PER,
                zone,
                0,
                zone == ZoneKind.BODY ? 0 : 1,
                0,
                2,
                false,
                "t",
                1,
                MentionReason.LISTED,
                null,
                Months.of(article.equals("a") ? DAY : DAY_OF_COPY));
    }

    private static List<Mention> withCopies(Mention... mentions) {
        List<Mention> all = new ArrayList<>();
        for (Mention mention : mentions) {
            all.add(mention);
            all.add(mention("b", mention.actorId(), mention.begin(), mention.surface(), mention.zone()));
        }
        return all;
    }

    private static Actor actor(String id, long mentions) {
        return new Actor(
                id,
                id,
                ActorType.PER,
                ActorOrigin.DISCOVERED,
                2,
                mentions,
                List.of(new Alias(id, mentions)),
                List.of());
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
                Months.of(DAY));
    }

    private static Reading reading(String article, int mentions, int quotes, LocalDate day) {
        return new Reading(article, "seen", mentions, quotes, Months.of(day));
    }

    private static Comention comention(String article, LocalDate published, LocalDate first, int sameSentence) {
        return new Comention(
                article,
                "a",
                published,
                first,
                null,
                null,
                "M",
                "O",
                1,
                0,
                0,
                sameSentence,
                1,
                List.of(ZoneKind.BODY),
                0,
                true,
                0,
                0,
                Months.of(published));
    }

    private static ActorPeriod period(String actor, long mentions, long statements, long totalArticles) {
        return new ActorPeriod(actor, Window.MONTH, MONTH, 1, 2, mentions, statements, 1, totalArticles, 1, false);
    }

    private static PairPeriod pair(long articles, long storiesB, double sameSentence, double closeness) {
        return new PairPeriod(
                "M",
                "O",
                Window.MONTH,
                MONTH,
                1,
                articles,
                1,
                storiesB,
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
                0,
                0,
                1.0,
                sameSentence,
                1.0,
                1.0,
                closeness,
                0,
                0,
                1,
                0,
                0,
                false);
    }

    private static Pair whole() {
        return new Pair(
                "M",
                "O",
                Window.MONTH,
                MONTH,
                MONTH,
                1,
                2,
                1,
                1,
                1,
                1,
                1,
                1,
                0,
                0,
                0,
                null,
                null,
                null,
                null,
                0,
                null,
                0,
                null,
                1,
                1,
                0,
                0,
                1,
                1,
                1,
                1,
                1,
                0,
                0,
                1,
                0,
                0);
    }

    /** Some thirty queries over a few rows: to compile them would take ten times the work. */
    private List<Violation> violations() {
        SparkSession spark = warehouse.spark();
        INTERPRETED.forEach(name -> spark.conf().set(name, false));
        try {
            return Invariants.of(warehouse);
        } finally {
            INTERPRETED.forEach(name -> spark.conf().set(name, true));
        }
    }

    private Stream<String> broken() {
        return violations().stream().map(Violation::rule);
    }

    @Test
    void soundWarehouse_breaksNothing() {
        assertThat(violations()).isEmpty();
    }

    @Test
    void spansAndMonths_areChecked() {
        write(
                Tables.ARTICLES,
                List.of(
                        article("a", DAY, List.of(new Zone(ZoneKind.BODY, 0, 99))),
                        article("b", DAY_OF_COPY, OVERLAPPING)));
        write(Tables.STORIES, List.of(story("a", true, DAY), story("b", false, DAY)));
        List<Mention> mentions = withCopies(MARTA, SHARED);
        mentions.add(mention("a", "O", 23, "Ole Tamm", ZoneKind.BODY));
        mentions.add(mention("b", "O", 22, "Ole Tamm", ZoneKind.BODY));
        write(Tables.MENTIONS, mentions);
        write(Tables.QUOTES, List.of(quote("M", 99)));
        assertThat(violations())
                .contains(new Violation(
                        "a mention's span gives its surface",
                        1,
                        "{\"article_id\":\"a\",\"begin\":23,\"end\":31,\"surface\":\"Ole Tamm\"}"))
                .extracting(Violation::rule)
                .containsExactly(
                        "a mention's span gives its surface",
                        "a zone lies within its article's text",
                        "an article's zones don't overlap, but for a source in its title",
                        "a statement's spans lie within its article's text",
                        "a row of stories is in its article's month");
    }

    @Test
    void idsThatLeadNowhereAndMissingPeriods_areFound() {
        write(Tables.QUOTES, List.of(quote("X", 30)));
        write(Tables.ACTORS, List.of(actor("M", 2)));
        write(Tables.STORIES, List.of(story("a", false, DAY), story("b", false, DAY_OF_COPY)));
        write(Tables.ACTOR_PERIODS, List.of());
        write(Tables.PAIR_PERIODS, List.of());
        assertThat(broken())
                .containsExactly(
                        "every story_id of stories is in stories",
                        "every actor_id of mentions is in actors",
                        "every speaker of quotes is in actors",
                        "every actor_b of comentions is in actors",
                        "a pair's period sums its co-mentions",
                        "a pair sums its periods",
                        "an actor's period sums its mentions and statements");
    }

    @Test
    void mentionsThatDontFollowTheRenamings_areFound() {
        write(Tables.RENAMINGS, List.of(new Renaming("O", "2024-10", "M", RenamingReason.SPELLING, 2, null)));
        assertThat(violations())
                .extracting(Violation::rule, Violation::rows)
                .containsExactly(tuple("a mention's actor is what its id became by its month", 2L));
    }

    @Test
    void numbersThatDontSum_areFound() {
        write(Tables.PAIR_PERIODS, List.of(pair(1, 2, 1, 1)));
        write(Tables.ACTOR_PERIODS, List.of(period("M", 2, 0, 2), period("O", 2, 0, 3)));
        write(Tables.ACTORS, List.of(actor("M", 7), actor("O", 4)));
        write(Tables.READINGS, List.of(reading("a", 2, 1, DAY)));
        write(Tables.COMENTIONS, List.of(comention("a", DAY, DAY, 1), comention("b", DAY_OF_COPY, DAY, 2)));
        assertThat(broken())
                .containsExactly(
                        "a pair's period sums its co-mentions",
                        "a pair sums its periods",
                        "a pair's parts are no greater than the whole",
                        "a pair's margins are its actors' stories",
                        "an actor's period sums its mentions and statements",
                        "a period's totals are its stories and their articles",
                        "a co-mention's sentences mention both",
                        "an actor's counts are those of its mentions",
                        "an article's reading counts its mentions and statements");
    }

    @Test
    void copyThatCountsInItsOwnMonthAndMeansThatAreOff_areFound() {
        LocalDate other = DAY_OF_COPY;
        write(Tables.COMENTIONS, List.of(comention("a", DAY, DAY, 1), comention("b", other, other, 1)));
        write(Tables.PAIR_PERIODS, List.of(pair(1, 1, 0.5, 1)));
        assertThat(violations())
                .extracting(Violation::rule, Violation::rows)
                .containsExactly(
                        tuple("a co-mention has its article's story and the story's first day and outlet", 1L),
                        tuple("a pair's period sums its co-mentions", 2L),
                        tuple("a pair sums its periods", 1L));
    }

    @Test
    void partsOfAPairThatAreOff_andAnotherOutletThanTheStorys_areFound() {
        Comention first = new Comention(
                "a",
                "a",
                DAY,
                DAY,
                null,
                "The Gazette",
                "M",
                "O",
                12,
                0,
                0,
                1,
                1,
                List.of(ZoneKind.TITLE),
                1,
                true,
                1,
                0,
                Months.of(DAY));
        write(Tables.COMENTIONS, List.of(first, comention("b", DAY_OF_COPY, DAY, 1)));
        List<Violation> violations = violations();
        assertThat(violations)
                .extracting(Violation::rule, Violation::rows)
                .containsExactly(
                        tuple("a co-mention has its article's story and the story's first day and outlet", 1L),
                        tuple("a pair's period sums its co-mentions", 1L),
                        tuple("a co-mention's statements mention both, and those who speak", 1L));
        // Its copy has them within one token: no story is less near for one of its articles.
        assertThat(violations.get(1).example())
                .contains("\"in_title\":0,\"evident_in_title\":1", "\"evident_in_statements\":1")
                .contains("\"token_gap\":1.0,\"evident_token_gap\":1.0");
    }
}
