package org.parley.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.model.Break;
import org.parley.model.Comention;
import org.parley.model.Measure;
import org.parley.model.Mention;
import org.parley.model.Quote;
import org.parley.model.Story;
import org.parley.model.Trend;
import org.parley.model.Window;
import org.parley.planted.BreakScore;
import org.parley.planted.Cast;
import org.parley.planted.Changes;
import org.parley.planted.Course;
import org.parley.planted.Design;
import org.parley.planted.MadeNews;
import org.parley.planted.Pages;
import org.parley.planted.PairTruth;
import org.parley.planted.Panel;
import org.parley.planted.Span;
import org.parley.planted.TrendScore;
import org.parley.session.SparkTest;
import org.parley.table.RecordEncoder;
import org.parley.trend.ActorFindings;
import org.parley.trend.ActorHistory;
import org.parley.trend.Bootstrap;
import org.parley.trend.Calendar;
import org.parley.trend.PairFindings;

/** From numbers of stories to trends and their score. */
@SparkTest
class MadeNewsFlowTest {
    private static final Design DESIGN = design(50, 400, new Pages(1, 0, 0));
    private static Told told;

    /** What the flows make of a design. */
    private record Told(List<Trend> trends, List<TrendScore> scores, List<BreakScore> breaks) {}

    @BeforeAll
    static void tell(SparkSession spark) {
        told = told(spark, DESIGN, 3);
    }

    @Test
    void rows_areTheSame_howeverTheNumbersLie(SparkSession spark) {
        Design small = design(20, 30, new Pages(2, 1, 0));

        assertThat(sorted(MadeNewsFlow.comentions(numbers(spark, small, 7), small)))
                .isNotEmpty()
                .isEqualTo(sorted(MadeNewsFlow.comentions(numbers(spark, small, 1), small)));
        assertThat(sorted(MadeNewsFlow.mentions(numbers(spark, small, 7), small)))
                .isEqualTo(sorted(MadeNewsFlow.mentions(numbers(spark, small, 1), small)));
        assertThat(sorted(MadeNewsFlow.articles(numbers(spark, small, 7), small)))
                .isEqualTo(sorted(MadeNewsFlow.articles(numbers(spark, small, 1), small)));
    }

    @Test
    void comentions_areThoseOfTheMentions(SparkSession spark) {
        Design small = design(20, 30, new Pages(2, 1, 0));
        Dataset<Long> numbers = numbers(spark, small, 2);

        assertThat(sorted(MadeNewsFlow.comentions(numbers, small)))
                .isEqualTo(sorted(ComentionFlow.of(
                        MadeNewsFlow.articles(numbers, small),
                        MadeNewsFlow.stories(numbers, small),
                        MadeNewsFlow.mentions(numbers, small),
                        spark.emptyDataset(RecordEncoder.of(Quote.class)))));
    }

    @Test
    void copies_changeNoTrend(SparkSession spark) {
        assertThat(told(spark, design(50, 400, new Pages(1, 1, 0)), 2).trends()).isEqualTo(told.trends());
    }

    @Test
    void falseDiscoveries_areFew_andChangesAreFound() {
        assertThat(told.scores()).hasSize(7).allSatisfy(score -> assertThat(
                        score.falseDiscoveries().low())
                .as(score.toString())
                .isLessThan(0.07));
        assertThat(told.scores())
                .filteredOn(score -> score.measure() == Measure.JOINT_ATTENTION)
                .singleElement()
                .satisfies(score -> {
                    assertThat(score.tests()).isEqualTo(50);
                    assertThat(score.power().share()).isGreaterThan(0.7);
                    assertThat(score.coverage().share()).isGreaterThan(0.85);
                });
        assertThat(told.breaks())
                .singleElement()
                .satisfies(score -> assertThat(score.told().of()).isPositive());
    }

    private static Told told(SparkSession spark, Design design, int partitions) {
        Dataset<Long> numbers = numbers(spark, design, partitions);
        Dataset<Story> stories = MadeNewsFlow.stories(numbers, design);
        Dataset<Mention> mentions = MadeNewsFlow.mentions(numbers, design);
        Dataset<Comention> comentions = MadeNewsFlow.comentions(numbers, design);
        Dataset<PairTruth> truths = MadeNewsFlow.truths(
                spark.range(0, design.cast().allPairs(), 1, partitions).as(Encoders.LONG()), design);
        Calendar calendar = Calendar.of(
                Window.WEEK,
                CalendarFlow.of(stories, Window.WEEK).collectAsList(),
                CalendarFlow.byOutlet(stories, Window.WEEK).collectAsList(),
                CalendarFlow.byCompany(stories, mentions, Window.WEEK).collectAsList());
        Dataset<ActorHistory> histories =
                HistoryFlow.ofActors(stories, mentions, spark.emptyDataset(RecordEncoder.of(Quote.class)), Window.WEEK);
        Dataset<ActorFindings> actors =
                TrendFlow.ofActors(histories, calendar, Bootstrap.NONE).persist();
        Dataset<PairFindings> pairs =
                HistoryFlow.ofPairs(comentions, histories, calendar, 3).persist();
        Dataset<Trend> trends = TrendFlow.trends(actors, pairs).persist();
        Dataset<Break> breaks = TrendFlow.breaks(actors, pairs);
        Told told = new Told(
                sorted(trends),
                TrendScore.of(KnownTruthFlow.trends(trends, truths).collectAsList()),
                BreakScore.of(KnownTruthFlow.breaks(trends, breaks, truths).collectAsList()));
        List.of(trends, pairs, actors).forEach(Dataset::unpersist);
        return told;
    }

    private static Dataset<Long> numbers(SparkSession spark, Design design, int partitions) {
        return spark.range(0, new MadeNews(design).stories(), 1, partitions).as(Encoders.LONG());
    }

    private static Design design(int pairs, double comentions, Pages pages) {
        return new Design(
                5,
                new Span(LocalDate.of(2022, 1, 3), 52, 2),
                new Cast(pairs, 2, comentions, 0, 1),
                new Changes(0.4, List.of(Course.RISING, Course.FALLING, Course.STEPPING), List.of(1.0), 3, 3, 4, 0),
                new Panel(5, 0, 1),
                pages);
    }

    private static <T> List<T> sorted(Dataset<T> rows) {
        return rows.collectAsList().stream()
                .sorted(Comparator.comparing(Object::toString))
                .toList();
    }
}
