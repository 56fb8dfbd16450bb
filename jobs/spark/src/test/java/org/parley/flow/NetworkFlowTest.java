package org.parley.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.Comention;
import org.parley.model.Days;
import org.parley.model.Mention;
import org.parley.model.Story;
import org.parley.model.Window;
import org.parley.model.ZoneKind;
import org.parley.network.DegreeClass;
import org.parley.network.DegreeNull;
import org.parley.network.NetworkActor;
import org.parley.network.PeriodStories;
import org.parley.network.SharedStories;
import org.parley.network.Tie;
import org.parley.session.SparkTest;
import org.parley.table.RecordEncoder;
import org.parley.trend.BenjaminiHochberg;

@SparkTest
class NetworkFlowTest {
    private static final SharedNews NEWS = SharedNews.rosterAndFriends();
    private static final Days DAYS = Days.named("2024");
    private static final Set<ActorType> ACTING = EnumSet.of(ActorType.PER);
    private static Counted counted;

    /** What the flow makes of stories, each part sorted. */
    private record Counted(
            List<NetworkActor> actors, List<DegreeClass> ofActors, List<DegreeClass> ofStories, List<Tie> ties) {
        static Counted of(SparkSession spark, SharedNews news, int partitions, Days days, Set<ActorType> types) {
            Dataset<Story> stories = NetworkFlow.within(rows(spark, news.stories(), Story.class, partitions), days);
            Dataset<Row> appearances = NetworkFlow.appearances(
                    stories,
                    rows(spark, news.mentions(), Mention.class, partitions),
                    rows(spark, news.actors(), Actor.class, partitions),
                    types);
            Dataset<NetworkActor> actors = NetworkFlow.actors(appearances);
            List<DegreeClass> ofActors = sorted(NetworkFlow.degreesOfActors(actors));
            List<DegreeClass> ofStories = sorted(NetworkFlow.degreesOfStories(appearances));
            long number = actors.count();
            Dataset<SharedStories> shared = NetworkFlow.shared(
                    rows(spark, news.comentions(), Comention.class, partitions), actors, days, Window.MONTH);
            Dataset<Tie> ties =
                    NetworkFlow.ties(shared, DegreeNull.of(ofActors, ofStories), 700, number * (number - 1) / 2, 0.05);
            return new Counted(sorted(actors), ofActors, ofStories, sorted(ties));
        }

        Tie tie(String a, String b) {
            return ties.stream()
                    .filter(tie -> tie.shared().actorA().equals(a)
                            && tie.shared().actorB().equals(b))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @BeforeAll
    static void count(SparkSession spark) {
        counted = Counted.of(spark, NEWS, 1, DAYS, ACTING);
    }

    @Test
    void orderAndPartitions_changeNothing(SparkSession spark) {
        assertThat(Counted.of(spark, NEWS.shuffled(3), 7, DAYS, ACTING)).isEqualTo(counted);
    }

    @Test
    void roster_isNotManyTies_andFriendsAreFound() {
        assertThat(counted.ties.stream().filter(NetworkFlowTest::isOfRoster)).hasSize(60 * 59 / 2);
        assertThat(counted.ties.stream().filter(NetworkFlowTest::isOfRoster)).noneMatch(Tie::inBackbone);
        assertThat(counted.ties.stream().filter(Tie::inBackbone))
                .extracting(tie -> tie.shared().actorA() + " " + tie.shared().actorB())
                .containsExactlyInAnyOrder("alder birch", "cedar dogwood", "cedar elm", "dogwood elm");
    }

    @Test
    void counts_areThoseOfTheEvidence() {
        Map<List<String>, List<Comention>> evidence = NEWS.comentions().stream()
                .filter(row -> row.firstPublished() != null)
                .filter(row -> !row.actorA().equals("misc") && !row.actorB().equals("misc"))
                .collect(Collectors.groupingBy(row -> List.of(row.actorA(), row.actorB())));

        assertThat(counted.ties).hasSameSizeAs(evidence.keySet());
        for (Tie tie : counted.ties) {
            SharedStories shared = tie.shared();
            List<Comention> rows = evidence.get(List.of(shared.actorA(), shared.actorB()));
            assertThat(rows).hasSize((int) shared.articles());
            assertThat(rows.stream().map(Comention::storyId).distinct()).hasSize((int) shared.stories());
            assertThat(rows.stream()
                            .filter(row -> row.aSpeaksOfB() > 0)
                            .map(Comention::storyId)
                            .distinct())
                    .hasSize((int) shared.aSpeaksOfB());
            assertThat(shared.course().stream()
                            .mapToLong(PeriodStories::stories)
                            .sum())
                    .isEqualTo(shared.stories());
            assertThat(shared.course()).isSortedAccordingTo(Comparator.comparing(PeriodStories::period));
        }
    }

    @Test
    void copies_makeNoStories_butMayBeTheClosest() {
        SharedStories shared = counted.tie("cedar", "dogwood").shared();

        assertThat(shared).returns(6L, SharedStories::stories).returns(12L, SharedStories::articles);
        assertThat(shared.closeness()).isEqualTo(2.5);
        assertThat(counted.tie("cedar", "elm").shared().closeness()).isEqualTo(1.25);
        assertThat(shared.course())
                .containsExactly(
                        new PeriodStories(LocalDate.of(2024, 1, 1), 5), new PeriodStories(LocalDate.of(2024, 2, 1), 1));
    }

    @Test
    void margins_areTheStoriesThatMentionAnActorInTheirOwnZones() {
        Map<String, Story> stories = NEWS.stories().stream()
                .filter(story -> story.firstPublished() != null)
                .collect(Collectors.toMap(Story::articleId, story -> story));
        Map<String, Long> mentioned = NEWS.mentions().stream()
                .filter(mention -> mention.zone() != ZoneKind.TAGS && stories.containsKey(mention.articleId()))
                .filter(mention -> !"misc".equals(mention.actorId()))
                .map(mention -> List.of(
                        Objects.requireNonNull(mention.actorId()),
                        stories.get(mention.articleId()).storyId()))
                .distinct()
                .collect(Collectors.groupingBy(pair -> pair.get(0), Collectors.counting()));

        assertThat(counted.actors.stream().collect(Collectors.toMap(NetworkActor::actorId, NetworkActor::stories)))
                .isEqualTo(mentioned);
        assertThat(mentioned)
                .containsEntry("alder", 9L)
                .containsEntry("cedar", 6L)
                .containsEntry("name00", 12L);
        assertThat(counted.ties).allSatisfy(tie -> assertThat(tie.shared())
                .returns(mentioned.get(tie.shared().actorA()), SharedStories::storiesA)
                .returns(mentioned.get(tie.shared().actorB()), SharedStories::storiesB));
        assertThat(appearances(counted.ofActors)).isEqualTo(appearances(counted.ofStories));
        assertThat(counted.ofStories).contains(new DegreeClass(60, 2));
    }

    @Test
    void q_correctsForAllPairsOfActors_togetherOrNot() {
        int together = counted.ties.size();
        int all = counted.actors.size() * (counted.actors.size() - 1) / 2;
        double[] p = DoubleStream.concat(
                        counted.ties.stream().mapToDouble(tie -> tie.test().testedP()), DoubleStream.of(1))
                .toArray();
        long[] times = LongStream.concat(LongStream.generate(() -> 1).limit(together), LongStream.of(all - together))
                .toArray();
        double[] q = BenjaminiHochberg.of(p, times);

        assertThat(all).isGreaterThan(together);
        for (int i = 0; i < together; i++) {
            assertThat(counted.ties.get(i).q()).isCloseTo(q[i], within(1e-15));
            assertThat(counted.ties.get(i).inBackbone()).isEqualTo(q[i] <= 0.05);
        }
    }

    @Test
    void p_dependsOnlyOnTheTwoNumbersOfStoriesAndOnThoseShared() {
        Map<List<Long>, Set<Double>> ps = counted.ties.stream()
                .collect(Collectors.groupingBy(
                        tie -> List.of(
                                Math.min(tie.shared().storiesA(), tie.shared().storiesB()),
                                Math.max(tie.shared().storiesA(), tie.shared().storiesB()),
                                tie.shared().stories()),
                        Collectors.mapping(tie -> tie.test().p(), Collectors.toSet())));

        assertThat(ps.values()).hasSizeGreaterThan(4).allSatisfy(values -> assertThat(values)
                .hasSize(1));
    }

    @Test
    void otherDaysAndTypes_areAnotherNetwork(SparkSession spark) {
        Counted january = Counted.of(spark, NEWS, 3, Days.named("2024-01"), EnumSet.allOf(ActorType.class));

        assertThat(january.tie("cedar", "dogwood").shared().stories()).isEqualTo(5);
        assertThat(january.tie("misc", "name00").shared().stories()).isEqualTo(5);
        assertThat(january.actors)
                .filteredOn(actor -> actor.actorId().equals("misc"))
                .singleElement()
                .returns(ActorType.MISC, NetworkActor::type)
                .returns("The misc", NetworkActor::name)
                .returns(100L, NetworkActor::stories);
    }

    private static boolean isOfRoster(Tie tie) {
        return tie.shared().actorA().startsWith("name") && tie.shared().actorB().startsWith("name");
    }

    private static long appearances(List<DegreeClass> classes) {
        return classes.stream().mapToLong(c -> c.degree() * c.members()).sum();
    }

    private static <T extends Record> Dataset<T> rows(SparkSession spark, List<T> rows, Class<T> type, int partitions) {
        return spark.createDataset(rows, RecordEncoder.of(type)).repartition(partitions);
    }

    private static <T> List<T> sorted(Dataset<T> rows) {
        return rows.collectAsList().stream()
                .sorted(Comparator.comparing(Object::toString))
                .toList();
    }
}
