package org.parley.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.model.ActorType;
import org.parley.model.Hop;
import org.parley.model.HopRole;
import org.parley.model.Mention;
import org.parley.model.MentionForm;
import org.parley.model.MentionReason;
import org.parley.model.Quote;
import org.parley.model.QuoteType;
import org.parley.model.Renaming;
import org.parley.model.RenamingReason;
import org.parley.model.Span;
import org.parley.model.Stance;
import org.parley.model.UnknownSpeaker;
import org.parley.model.ZoneKind;
import org.parley.naming.Course;
import org.parley.session.LocalSpark;
import org.parley.session.SparkTest;
import org.parley.table.RecordEncoder;

@SparkTest
class RenamedFlowTest {
    private static final List<Course> COURSES = List.of(
            course("per:o-tamm", "2024-02", "per:ole-tamm"),
            course("org:wdc", "2024-01", "org:world-data-council"),
            course("misc:tribal", "2024-01", null));

    @Test
    void statements_takeTheirActorsNames_fromTheMonthOn() {
        Quote before = quote("2024-01", "per:o-tamm", List.of("org:wdc", "per:o-tamm"));
        Quote after = quote("2024-02", "per:o-tamm", List.of("org:wdc", "per:o-tamm"));

        List<Quote> named = named(List.of(before, after), COURSES);

        assertThat(named.get(0))
                .returns("per:o-tamm", Quote::speaker)
                .returns(null, Quote::foundSpeaker)
                .returns(List.of("org:world-data-council", "per:o-tamm"), Quote::mentioned)
                .returns(List.of("org:wdc", "per:o-tamm"), Quote::foundMentioned);
        assertThat(named.get(1))
                .returns("per:ole-tamm", Quote::speaker)
                .returns("per:o-tamm", Quote::foundSpeaker)
                .returns(List.of("org:world-data-council", "per:ole-tamm"), Quote::mentioned);
        assertThat(named.get(1).chain())
                .containsExactly(new Hop(HopRole.SAID, "org:world-data-council", "WDC", 0, 3, "org:wdc"));
    }

    @Test
    void mentions_andTheBodiesThatPersonsSpeakFor_takeTheirActorsNames() {
        List<Mention> mentions =
                List.of(mention("2024-01", "per:o-tamm", "org:wdc"), mention("2024-02", "per:o-tamm", "misc:tribal"));

        List<Mention> named = mentions(mentions, COURSES);

        assertThat(named.get(0))
                .returns("per:o-tamm", Mention::actorId)
                .returns(null, Mention::foundId)
                .returns("org:world-data-council", Mention::speaksFor)
                .returns("org:wdc", Mention::foundSpeaksFor);
        assertThat(named.get(1))
                .returns("per:ole-tamm", Mention::actorId)
                .returns("per:o-tamm", Mention::foundId)
                .returns(null, Mention::speaksFor)
                .returns("misc:tribal", Mention::foundSpeaksFor);
        assertThat(mentions(named, List.of())).isEqualTo(mentions);
    }

    @Test
    void speakerWhoIsNobody_leavesTheReason() {
        Quote quote = named(List.of(quote("2024-01", "misc:tribal", List.of("misc:tribal"))), COURSES)
                .get(0);

        assertThat(quote)
                .returns(null, Quote::speaker)
                .returns(UnknownSpeaker.NOT_AN_ACTOR, Quote::reason)
                .returns("misc:tribal", Quote::foundSpeaker)
                .returns(List.of(), Quote::mentioned);
    }

    @Test
    void withoutCourses_statementsAreAsArticlesGaveThem() {
        List<Quote> quotes = List.of(
                quote("2024-01", "misc:tribal", List.of("misc:tribal")),
                quote("2024-02", "per:o-tamm", List.of("org:wdc", "per:o-tamm")),
                quote("2024-03", null, List.of()));

        assertThat(named(named(quotes, COURSES), List.of())).isEqualTo(quotes);
        assertThat(changed(quotes, List.of())).isZero();
        assertThat(changed(named(quotes, COURSES), COURSES)).isZero();
        assertThat(changed(quotes, COURSES)).isEqualTo(3);
    }

    private static List<Mention> mentions(List<Mention> mentions, List<Course> courses) {
        var spark = LocalSpark.session();
        Dataset<Row> renamed = RenamedFlow.mentions(
                spark.createDataset(mentions, RecordEncoder.of(Mention.class)),
                spark.createDataset(courses, RecordEncoder.of(Course.class)));
        return RenamedFlow.rows(renamed, Mention.class).orderBy("month").collectAsList();
    }

    private static Mention mention(String month, String actor, String speaksFor) {
        return new Mention(
                "article of " + month,
                actor,
                0,
                6,
                "O Tamm",
                MentionForm.NAME,
                ActorType.PER,
                ZoneKind.BODY,
                0,
                0,
                0,
                2,
                false,
                "tagger",
                1,
                MentionReason.NAMED,
                speaksFor,
                month);
    }

    private static List<Quote> named(List<Quote> quotes, List<Course> courses) {
        return RenamedFlow.rows(renamed(quotes, courses), Quote.class)
                .orderBy("month")
                .collectAsList();
    }

    private static long changed(List<Quote> quotes, List<Course> courses) {
        return renamed(quotes, courses).filter("changed").count();
    }

    private static Dataset<Row> renamed(List<Quote> quotes, List<Course> courses) {
        var spark = LocalSpark.session();
        return RenamedFlow.quotes(
                spark.createDataset(quotes, RecordEncoder.of(Quote.class)),
                spark.createDataset(courses, RecordEncoder.of(Course.class)));
    }

    private static Course course(String found, String since, @Nullable String actor) {
        return new Course(found, List.of(new Renaming(found, since, actor, RenamingReason.INITIAL, 3, null)));
    }

    private static Quote quote(String month, @Nullable String speaker, List<String> mentioned) {
        return new Quote(
                "q" + month,
                "a" + month,
                QuoteType.INDIRECT,
                List.of(new Span(0, 3)),
                List.of(),
                List.of(),
                null,
                speaker,
                null,
                Stance.ASSERT,
                1,
                speaker == null ? UnknownSpeaker.NO_SOURCE : null,
                null,
                List.of(new Hop(HopRole.SAID, "org:wdc", "WDC", 0, 3)),
                mentioned,
                0,
                0,
                month);
    }
}
