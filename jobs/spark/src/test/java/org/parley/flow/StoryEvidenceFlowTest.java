package org.parley.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.evidence.ActorStory;
import org.parley.evidence.ActorSum;
import org.parley.evidence.PairArticle;
import org.parley.evidence.PairStory;
import org.parley.evidence.PairSum;
import org.parley.evidence.StoryBehind;
import org.parley.model.ActorPeriod;
import org.parley.model.Comention;
import org.parley.model.Days;
import org.parley.model.Mention;
import org.parley.model.Pair;
import org.parley.model.PairPeriod;
import org.parley.model.Quote;
import org.parley.model.Story;
import org.parley.model.Window;
import org.parley.session.FlowRows;
import org.parley.session.SparkTest;
import org.parley.table.RecordEncoder;

/** What explain selects makes up every number of the tables that the trend stage writes. */
@SparkTest
class StoryEvidenceFlowTest {
    private static final SmallCorpus CORPUS = SmallCorpus.planted();
    private static final Days SOME = Days.named("2022-01..2022-02");
    private static CountedCorpus counted;

    @BeforeAll
    static void count(SparkSession spark) {
        counted = CountedCorpus.of(spark, CORPUS, 1);
    }

    private static <T extends Record> Dataset<T> rows(SparkSession spark, List<T> rows, Class<T> type) {
        return spark.createDataset(rows, RecordEncoder.of(type));
    }

    /** Sums by whom they are of. */
    private static <S, T> Map<List<Object>, T> summed(
            List<S> rows, Function<S, List<Object>> key, Function<S, T> sum, T none, BinaryOperator<T> plus) {
        Map<List<Object>, T> sums = new HashMap<>();
        for (S row : rows) {
            sums.merge(key.apply(row), plus.apply(none, sum.apply(row)), plus);
        }
        return sums;
    }

    private static LocalDate month(StoryBehind story) {
        return Window.MONTH.start(story.firstPublished());
    }

    @Test
    void pairsStories_makeUpEveryPeriodAndTheWhole() {
        List<PairStory> stories =
                FlowRows.of(counted.comentions(), Comention.class, rows -> StoryEvidenceFlow.ofPairs(rows, Days.ALL));

        List<PairPeriod> cells = counted.pairPeriods().stream()
                .filter(row -> row.stories() > 0 || row.articles() > 0)
                .toList();
        assertThat(cells).hasSizeGreaterThan(500);
        assertThat(summed(
                        stories,
                        story -> List.of(story.actorA(), story.actorB(), month(story)),
                        PairSum::of,
                        PairSum.NONE,
                        PairSum::plus))
                .isEqualTo(cells.stream()
                        .collect(Collectors.toMap(
                                row -> List.<Object>of(row.actorA(), row.actorB(), row.period()), PairSum::of)));
        assertThat(summed(
                        stories,
                        story -> List.of(story.actorA(), story.actorB()),
                        PairSum::of,
                        PairSum.NONE,
                        PairSum::plus))
                .isEqualTo(counted.pairs().stream()
                        .collect(Collectors.toMap(
                                (Pair row) -> List.<Object>of(row.actorA(), row.actorB()), PairSum::of)));
        assertThat(stories).anySatisfy(story -> assertThat(story.articles()).hasSizeGreaterThan(1));
        assertThat(stories).anySatisfy(story -> assertThat(
                        story.articles().stream().map(PairArticle::month).distinct())
                .hasSizeGreaterThan(1));
    }

    @Test
    void actorsStories_makeUpEveryPeriod() {
        List<ActorStory> stories = FlowRows.of(
                CORPUS.mentions(),
                Mention.class,
                CORPUS.quotes(),
                Quote.class,
                (mentions, quotes) -> StoryEvidenceFlow.ofActors(
                        rows(mentions.sparkSession(), counted.stories(), Story.class), mentions, quotes, Days.ALL));

        List<ActorPeriod> cells = counted.actorPeriods().stream()
                .filter(row -> row.mentions() > 0 || row.statements() > 0)
                .toList();
        assertThat(cells).hasSizeGreaterThan(200);
        assertThat(summed(
                        stories,
                        story -> List.of(story.actorId(), month(story)),
                        ActorSum::of,
                        ActorSum.NONE,
                        ActorSum::plus))
                .isEqualTo(cells.stream()
                        .collect(Collectors.toMap(row -> List.<Object>of(row.actorId(), row.period()), ActorSum::of)));
    }

    @Test
    void outlets_makeUpTheSum(SparkSession spark) {
        // The tests' corpus has one outlet: half the stories are given to another.
        List<PairStory> stories = StoryEvidenceFlow.ofPairs(rows(spark, counted.comentions(), Comention.class), SOME)
                .collectAsList();
        List<PairStory> ofTwo = stories.stream()
                .map(story -> new PairStory(
                        story.actorA(),
                        story.actorB(),
                        story.storyId(),
                        story.firstPublished(),
                        story.storyId().hashCode() % 3 == 0 ? null : "The Gazette",
                        story.articles()))
                .toList();

        List<PairSum> byOutlet = FlowRows.of(ofTwo, PairStory.class, StoryEvidenceFlow::pairSums);

        assertThat(byOutlet).hasSize(2);
        assertThat(byOutlet.stream().reduce(PairSum.NONE, PairSum::plus))
                .isEqualTo(stories.stream().map(PairSum::of).reduce(PairSum.NONE, PairSum::plus));
        assertThat(StoryEvidenceFlow.pairSums(rows(spark, ofTwo, PairStory.class))
                        .collectAsList())
                .extracting(PairSum::outlet)
                .containsExactly("The Gazette", null);
    }

    @Test
    void onePairInSomeDays_isItsPartOfAll(SparkSession spark) {
        Dataset<Comention> comentions = rows(spark, counted.comentions(), Comention.class);
        List<PairStory> expected = StoryEvidenceFlow.ofPairs(comentions, Days.ALL).collectAsList().stream()
                .filter(story ->
                        story.actorA().equals("alder") && story.actorB().equals("birch"))
                .filter(story -> SOME.contains(story.firstPublished()))
                .toList();

        Dataset<PairStory> found = StoryEvidenceFlow.ofPair(comentions, "alder", "birch", SOME);

        assertThat(expected).isNotEmpty();
        assertThat(found.collectAsList()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(StoryEvidenceFlow.closest(found).collectAsList())
                .extracting(story -> story.best().closeness())
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
    }

    @Test
    void oneActorInSomeDays_isItsPartOfAll(SparkSession spark) {
        Dataset<Story> stories = rows(spark, counted.stories(), Story.class);
        Dataset<Mention> mentions = rows(spark, CORPUS.mentions(), Mention.class);
        Dataset<Quote> quotes = rows(spark, CORPUS.quotes(), Quote.class);
        List<ActorStory> expected =
                StoryEvidenceFlow.ofActors(stories, mentions, quotes, Days.ALL).collectAsList().stream()
                        .filter(story -> story.actorId().equals("elm") && SOME.contains(story.firstPublished()))
                        .toList();

        Dataset<ActorStory> found = StoryEvidenceFlow.ofActor(stories, mentions, quotes, "elm", SOME);

        assertThat(expected).isNotEmpty();
        assertThat(found.collectAsList()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(StoryEvidenceFlow.actorSums(found).collectAsList())
                .containsExactly(expected.stream()
                        .map(ActorSum::of)
                        .reduce(new ActorSum("The Gazette", 0, 0, 0, 0), StoryEvidenceFlowTest::ofGazette));
        assertThat(StoryEvidenceFlow.fullest(found).collectAsList())
                .extracting(story -> story.best().mentions())
                .isSortedAccordingTo((a, b) -> Long.compare(b, a));
    }

    private static ActorSum ofGazette(ActorSum one, ActorSum other) {
        ActorSum sum = one.plus(other);
        return new ActorSum("The Gazette", sum.stories(), sum.articles(), sum.mentions(), sum.statements());
    }
}
