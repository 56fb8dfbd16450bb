package org.parley.flow;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.model.Actor;
import org.parley.model.ActorOrigin;
import org.parley.model.ActorPeriod;
import org.parley.model.ActorType;
import org.parley.model.Alias;
import org.parley.model.Break;
import org.parley.model.BreakKind;
import org.parley.model.Comention;
import org.parley.model.Measure;
import org.parley.model.Mention;
import org.parley.model.Pair;
import org.parley.model.PairPeriod;
import org.parley.model.Quote;
import org.parley.model.SaysAbout;
import org.parley.model.Story;
import org.parley.model.Trend;
import org.parley.model.Verdict;
import org.parley.session.SparkTest;
import org.parley.table.RecordEncoder;

@SparkTest
class TrendFlowTest {
    private static final SmallCorpus CORPUS = SmallCorpus.planted();
    private static CountedCorpus counted;

    @BeforeAll
    static void count(SparkSession spark) {
        counted = CountedCorpus.of(spark, CORPUS, 1);
    }

    @Test
    void orderAndPartitions_changeNothing(SparkSession spark) {
        assertThat(CountedCorpus.of(spark, CORPUS.shuffled(3), 7)).isEqualTo(counted);
    }

    @Test
    void bootstrap_givesIntervals_aroundSlopes() {
        assertThat(counted.trends())
                .filteredOn(row -> row.slope() != null)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.slope()).isBetween(row.bootstrapLow(), row.bootstrapHigh()));
        assertThat(counted.trends())
                .filteredOn(row -> row.bootstrapLow() != null)
                .extracting(Trend::measure)
                .contains(Measure.ATTENTION, Measure.JOINT_ATTENTION, Measure.ASSOCIATION, Measure.GIVEN_A);
    }

    @Test
    void actorsWhoseIdsChange_areFlagged(SparkSession spark) {
        List<String> articles = CORPUS.mentions().stream()
                .filter(mention -> "birch".equals(mention.actorId()))
                .map(Mention::articleId)
                .distinct()
                .toList();
        Dataset<Trend> trends = spark.createDataset(counted.trends(), RecordEncoder.of(Trend.class));

        List<Trend> flagged = TrendFlow.flaggedWhereIdsChange(
                        trends, foundAsAlder(spark, articles.subList(0, articles.size() / 2)))
                .collectAsList();

        assertThat(flagged).hasSameSizeAs(counted.trends()).allSatisfy(row -> assertThat(
                        row.flags().contains("ids_change"))
                .isEqualTo(Stream.of(row.actorA(), String.valueOf(row.actorB()))
                        .anyMatch(List.of("alder", "birch")::contains)));
        assertThat(flagged)
                .filteredOn(row -> row.flags().contains("ids_change"))
                .isNotEmpty();
        assertThat(flagged)
                .filteredOn(row -> !row.flags().contains("ids_change"))
                .isNotEmpty();
        assertThat(TrendFlow.flaggedWhereIdsChange(trends, foundAsAlder(spark, articles.subList(0, 1)))
                        .collectAsList())
                .as("one article is less than a hundredth")
                .noneMatch(row -> row.flags().contains("ids_change"));
    }

    private static Dataset<Mention> foundAsAlder(SparkSession spark, List<String> articles) {
        return spark.createDataset(CORPUS.mentions(), RecordEncoder.of(Mention.class))
                .withColumn(
                        "found_id",
                        when(
                                col("article_id")
                                        .isin(articles.toArray())
                                        .and(col("actor_id").equalTo("birch")),
                                "alder"))
                .as(RecordEncoder.of(Mention.class));
    }

    @Test
    void copies_addNothingButArticles(SparkSession spark) {
        CountedCorpus doubled = CountedCorpus.of(spark, CORPUS.doubled(), 3);

        assertThat(doubled.trends()).isEqualTo(counted.trends());
        assertThat(doubled.pairs())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("articles")
                .isEqualTo(counted.pairs());
        assertThat(doubled.breaks()).isEqualTo(counted.breaks());
        assertThat(doubled.pairPeriods())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("articles")
                .isEqualTo(counted.pairPeriods());
        assertThat(doubled.actorPeriods())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields(
                        "articles", "mentions", "statements", "totalArticles")
                .isEqualTo(counted.actorPeriods());
        assertThat(doubled.saysAbout())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("articles", "statements", "likely")
                .isEqualTo(counted.saysAbout());
        assertThat(doubled.pairPeriods().stream()
                        .mapToLong(PairPeriod::articles)
                        .sum())
                .isEqualTo(2
                        * counted.pairPeriods().stream()
                                .mapToLong(PairPeriod::articles)
                                .sum());
    }

    @Test
    void evidence_sumsToThePairsCells() {
        Map<List<Object>, List<Comention>> evidence = counted.comentions().stream()
                .filter(row -> row.firstPublished() != null)
                .collect(Collectors.groupingBy(row ->
                        List.of(row.actorA(), row.actorB(), row.firstPublished().withDayOfMonth(1))));
        List<PairPeriod> cells = counted.pairPeriods().stream()
                .filter(cell -> cell.stories() > 0)
                .toList();

        assertThat(cells).hasSameSizeAs(evidence.keySet());
        for (PairPeriod cell : cells) {
            List<Comention> rows = evidence.get(List.of(cell.actorA(), cell.actorB(), cell.period()));
            assertThat(rows).hasSize((int) cell.articles());
            assertThat(rows.stream().map(Comention::storyId).distinct()).hasSize((int) cell.stories());
            assertThat(rows.stream()
                            .filter(row -> row.sameSentence() > 0)
                            .map(Comention::storyId)
                            .distinct())
                    .hasSize((int) Math.round(cell.sameSentence() * cell.stories()));
        }
    }

    @Test
    void mentions_sumToTheActorsCells() {
        Map<String, Story> stories =
                counted.stories().stream().collect(Collectors.toMap(Story::articleId, Function.identity()));
        for (ActorPeriod cell : counted.actorPeriods()) {
            List<Story> rows = CORPUS.mentions().stream()
                    .filter(mention -> cell.actorId().equals(mention.actorId()))
                    .map(mention -> stories.get(mention.articleId()))
                    .filter(story -> isIn(story, cell.period()))
                    .toList();
            assertThat(rows).hasSize((int) cell.mentions());
            assertThat(rows.stream().distinct()).hasSize((int) cell.articles());
            assertThat(rows.stream().map(Story::storyId).distinct()).hasSize((int) cell.stories());
            assertThat(CORPUS.quotes().stream()
                            .filter(quote -> cell.actorId().equals(quote.speaker()))
                            .filter(quote -> isIn(stories.get(quote.articleId()), cell.period())))
                    .hasSize((int) cell.statements());
        }
    }

    @Test
    void statements_sumToWhoSpeaksAboutWhom() {
        Map<String, Story> stories =
                counted.stories().stream().collect(Collectors.toMap(Story::articleId, Function.identity()));
        assertThat(counted.saysAbout()).isNotEmpty();
        for (SaysAbout cell : counted.saysAbout()) {
            List<Quote> rows = CORPUS.quotes().stream()
                    .filter(quote -> cell.speaker().equals(quote.speaker()))
                    .filter(quote -> quote.mentioned().contains(cell.about()) && quote.stance() == cell.stance())
                    .filter(quote -> isIn(stories.get(quote.articleId()), cell.period()))
                    .toList();
            assertThat(rows).hasSize((int) cell.statements());
            assertThat(rows.stream().map(Quote::articleId).distinct()).hasSize((int) cell.articles());
            assertThat(rows.stream()
                            .map(quote -> stories.get(quote.articleId()).storyId())
                            .distinct())
                    .hasSize((int) cell.stories());
            assertThat(cell.likely())
                    .isCloseTo(rows.stream().mapToDouble(Quote::confidence).sum(), within(1e-6));
        }
        assertThat(counted.saysAbout().stream().mapToLong(SaysAbout::statements).sum())
                .isEqualTo(CORPUS.quotes().stream()
                        .filter(quote -> stories.get(quote.articleId()).firstPublished() != null)
                        .filter(quote -> quote.speaker() != null)
                        .mapToLong(quote -> quote.mentioned().stream()
                                .filter(about -> !about.equals(quote.speaker()))
                                .count())
                        .sum());
    }

    @Test
    void margins_areTheActorsStories() {
        Map<List<Object>, Long> stories = counted.actorPeriods().stream()
                .collect(Collectors.toMap(cell -> List.of(cell.actorId(), cell.period()), ActorPeriod::stories));

        assertThat(counted.pairPeriods()).allSatisfy(cell -> {
            assertThat(cell.storiesA()).isEqualTo(stories.get(List.of(cell.actorA(), cell.period())));
            assertThat(cell.storiesB()).isEqualTo(stories.get(List.of(cell.actorB(), cell.period())));
        });
    }

    @Test
    void pairs_sumTheirPeriods_andAreCorrectedForAllThatMightBe() {
        assertThat(counted.pairs()).isNotEmpty();
        for (Pair pair : counted.pairs()) {
            List<PairPeriod> cells = counted.pairPeriods().stream()
                    .filter(cell ->
                            cell.actorA().equals(pair.actorA()) && cell.actorB().equals(pair.actorB()))
                    .toList();
            assertThat(cells.stream().mapToLong(PairPeriod::stories).sum()).isEqualTo(pair.stories());
            assertThat(cells.stream().mapToLong(PairPeriod::articles).sum()).isEqualTo(pair.articles());
            if (pair.stories() >= 20) {
                assertThat(cells.stream()
                                .mapToDouble(PairPeriod::expectedByOutlet)
                                .sum())
                        .isCloseTo(pair.expectedByOutlet(), within(1e-9));
                assertThat(cells.stream()
                                .mapToDouble(PairPeriod::expectedByCompany)
                                .sum())
                        .isCloseTo(pair.expectedByCompany(), within(1e-9));
            }
            if (pair.q() != null) {
                long all = CountedCorpus.FREQUENT * (CountedCorpus.FREQUENT - 1) / 2;
                assertThat(pair.tests()).isEqualTo(all);
                long asSure = counted.pairs().stream()
                        .filter(other -> other.p() != null && other.p() <= pair.p())
                        .count();
                assertThat(pair.q()).isLessThanOrEqualTo(pair.p() * all / asSure + 1e-12);
            }
        }
        assertThat(counted.pairs()).anySatisfy(pair -> assertThat(pair.q()).isNotNull());
    }

    @Test
    void plantedTrends_areFound() {
        assertThat(trend("alder", "birch", Measure.JOINT_ATTENTION).verdict()).isEqualTo(Verdict.RISING);
        assertThat(trend("cedar", "dogwood", Measure.JOINT_ATTENTION).verdict()).isEqualTo(Verdict.FALLING);
        assertThat(trend("alder", null, Measure.ATTENTION).verdict()).isEqualTo(Verdict.RISING);
        assertThat(trend("cedar", null, Measure.ATTENTION).verdict()).isEqualTo(Verdict.FALLING);
        assertThat(trend("hazel", null, Measure.ATTENTION).verdict()).isIn(Verdict.STEADY, Verdict.UNCLEAR);
        assertThat(trend("alder", "birch", Measure.ASSOCIATION).verdict())
                .as("always together, so that the more they are seen the less it says")
                .isEqualTo(Verdict.FALLING);
    }

    @Test
    void trends_leavePartialMonthsOutAndSayHowManyWereTested() {
        Trend trend = trend("alder", "birch", Measure.JOINT_ATTENTION);
        long tested = counted.trends().stream()
                .filter(other -> other.measure() == Measure.JOINT_ATTENTION && other.p() != null)
                .count();

        assertThat(trend.periods()).isEqualTo(SmallCorpus.MONTHS - 1);
        assertThat(trend.flags()).containsExactly("partial_periods_left_out");
        assertThat(trend.tests()).isEqualTo(tested).isGreaterThan(1);
    }

    @Test
    void plantedBreak_isFoundWhereItLies() {
        Break found = counted.breaks().stream()
                .filter(row -> row.kind() == BreakKind.LEVEL)
                .filter(row -> row.actorA().equals("elm") && Objects.equals(row.actorB(), "fir"))
                .findFirst()
                .orElseThrow();

        assertThat(found.earliest()).isBeforeOrEqualTo(found.period());
        assertThat(found.period()).isEqualTo(SmallCorpus.BEGIN.plusMonths(15));
        assertThat(found.size()).isBetween(3.0, 8.0);
    }

    @Test
    void actors_haveTheirDirectorysNameOrTheirOwn() {
        long mentions = CORPUS.mentions().stream()
                .filter(mention -> "alder".equals(mention.actorId()))
                .count();

        assertThat(counted.actors())
                .contains(new Actor(
                        "alder",
                        "Alder",
                        ActorType.LOC,
                        ActorOrigin.DIRECTORY,
                        mentions,
                        mentions,
                        List.of(new Alias("alder", mentions)),
                        List.of()))
                .anySatisfy(actor ->
                        assertThat(actor).returns("hazel", Actor::name).returns(ActorOrigin.DISCOVERED, Actor::origin));
    }

    private static boolean isIn(Story story, LocalDate period) {
        return story.firstPublished() != null
                && story.firstPublished().withDayOfMonth(1).equals(period);
    }

    private static Trend trend(String a, String b, Measure measure) {
        return counted.trends().stream()
                .filter(row -> row.actorA().equals(a) && Objects.equals(row.actorB(), b) && row.measure() == measure)
                .findFirst()
                .orElseThrow();
    }
}
