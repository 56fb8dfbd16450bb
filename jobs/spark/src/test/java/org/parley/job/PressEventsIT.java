package org.parley.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.model.Article;
import org.parley.model.Comention;
import org.parley.model.Measure;
import org.parley.model.Mention;
import org.parley.model.Template;
import org.parley.model.Trend;
import org.parley.model.Verdict;
import org.parley.model.ZoneKind;
import org.parley.session.SparkTest;
import org.parley.simulate.PressEvent;
import org.parley.simulate.SampleCorpus;
import org.parley.simulate.SampleOptions;
import org.parley.table.Table;
import org.parley.table.Tables;
import org.parley.table.Warehouse;

/** A made corpus in which the press changes and the news doesn't, through the whole pipeline. */
@SparkTest
class PressEventsIT {
    private static final YearMonth FIRST = YearMonth.of(2024, 1);
    private static final LocalDate DAY = LocalDate.of(2024, 8, 14);

    private static final PressEvent.Joining JOINING =
            new PressEvent.Joining("sahel-observer", FIRST.plusMonths(7), 8, "TH", "VN");
    private static final PressEvent.Links STARTING = new PressEvent.Links("lantern-net", DAY, null, "EE", "FI");
    private static final PressEvent.Links STOPPING = new PressEvent.Links("baltic-ledger", null, DAY, "GH", "SN");
    private static final PressEvent.Rosters ROSTERS = new PressEvent.Rosters("meridian-post", 1);

    @TempDir
    static Path folder;

    private static Warehouse warehouse;
    private static List<JsonNode> truth = new ArrayList<>();

    @BeforeAll
    static void run(SparkSession spark) throws IOException {
        SampleOptions options =
                new SampleOptions(FIRST, 14, 30, 30, 10, List.of()).with(List.of(JOINING, STARTING, STOPPING, ROSTERS));
        for (var file : SampleCorpus.generate(11, options).entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
        for (String line : Files.readAllLines(folder.resolve("truth/articles.jsonl"))) {
            truth.add(new ObjectMapper().readTree(line));
        }
        Path place = folder.resolve("w");
        CommandRun.parley("run", "--input", folder.resolve("corpus"), "--warehouse", place, "--windows", "week")
                .done();
        warehouse = Warehouse.at(spark, place.toString());
    }

    @Test
    void linksThatStartOrStop_areToldByTheTemplates() {
        LocalDate first = days("Lantern.NET")
                .filter(day -> !day.isBefore(DAY))
                .findFirst()
                .map(PressEventsIT::monday)
                .orElseThrow();
        LocalDate last = days("Baltic Ledger")
                .filter(day -> day.isBefore(DAY))
                .reduce((one, other) -> other)
                .map(PressEventsIT::monday)
                .orElseThrow();
        LocalDate next = days("Baltic Ledger")
                .map(PressEventsIT::monday)
                .filter(week -> week.isAfter(last))
                .findFirst()
                .orElseThrow();
        assertThat(rows(Tables.TEMPLATES))
                .filteredOn(row -> row.kind() == ZoneKind.READ_ALSO && row.line() == null)
                .filteredOn(row -> row.starts() != null || row.stops() != null)
                .extracting(Template::outlet, Template::starts, Template::stops)
                .containsExactlyInAnyOrder(tuple("lantern-net", first, null), tuple("Baltic Ledger", null, next));
    }

    private static Stream<LocalDate> days(String outlet) {
        return truth.stream()
                .filter(line -> line.get("outlet").asText().equals(outlet)
                        && !line.get("published").isNull())
                .map(line -> LocalDate.parse(line.get("published").asText()))
                .sorted();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    @Test
    void linkedPairs_areCountedWhereStoriesAreAboutThem_andNowhereElse() {
        for (PressEvent.Links links : List.of(STARTING, STOPPING)) {
            long told = truth.stream()
                    .filter(line -> words(line.get("about")).equals(Set.of(links.a(), links.b())))
                    .count();
            assertThat(rows(Tables.COMENTIONS).stream()
                            .filter(row -> row.actorA().equals(links.a())
                                    && row.actorB().equals(links.b())))
                    .hasSize((int) told);
        }
    }

    @Test
    void nothingOfIt_isATrendOrABreak() {
        assertThat(rows(Tables.TRENDS))
                .filteredOn(row -> row.verdict() == Verdict.RISING || row.verdict() == Verdict.FALLING)
                .isEmpty();
        assertThat(rows(Tables.BREAKS)).isEmpty();
    }

    @Test
    void pairOfAnOutletThatJoins_isTested_andItsShareWithinTheOutletsIsFlat() {
        Trend joint = rows(Tables.TRENDS).stream()
                .filter(row -> row.actorA().equals(JOINING.a()) && JOINING.b().equals(row.actorB()))
                .filter(row -> row.measure() == Measure.JOINT_ATTENTION)
                .collect(Collectors.reducing((one, other) -> one))
                .orElseThrow();
        assertThat(joint.stories()).isGreaterThan(20);
        assertThat(joint.slopeLow()).isNegative();
        assertThat(joint.slopeHigh()).isPositive();
        assertThat(joint.flags()).contains("outlets_change");
    }

    @Test
    void listsOfSixtyNames_makeManyPairs_andHardlyARelation() throws IOException {
        Set<String> lists = rows(Tables.ARTICLES).stream()
                .filter(row -> truth.stream()
                        .anyMatch(line -> line.get("id").asText().equals(row.sourceId())
                                && line.get("mentions").size() == 61))
                .map(Article::articleId)
                .collect(Collectors.toSet());
        assertThat(lists).hasSize(14);
        Set<String> people = rows(Tables.MENTIONS).stream()
                .filter(row -> lists.contains(row.articleId()) && row.actorId() != null)
                .map(Mention::actorId)
                .filter(id -> id.startsWith("per:"))
                .collect(Collectors.toSet());
        Set<String> pairs = rows(Tables.COMENTIONS).stream()
                .filter(row -> people.contains(row.actorA()) && people.contains(row.actorB()))
                .map(PressEventsIT::pair)
                .collect(Collectors.toSet());
        Path network = folder.resolve("network");
        CommandRun.parley("export", "--warehouse", folder.resolve("w"), "--out", network, "--min-stories", "2")
                .done();
        List<String> related;
        try (Stream<String> edges = Files.lines(network.resolve("edges.csv"))) {
            related = edges.filter(line -> pairs.contains(line.split(",", -1)[0] + " " + line.split(",", -1)[1]))
                    .toList();
        }
        System.out.printf(
                "%d people in lists, %d pairs of them, %d related%n", people.size(), pairs.size(), related.size());
        assertThat(pairs).hasSizeGreaterThan(10_000);
        assertThat(related.size() * 100).isLessThan(pairs.size());
    }

    private static String pair(Comention row) {
        return row.actorA() + " " + row.actorB();
    }

    private static Set<String> words(JsonNode values) {
        List<String> words = new ArrayList<>();
        values.forEach(value -> words.add(value.asText()));
        return Set.copyOf(words);
    }

    private static <T extends Record> List<T> rows(Table<T> table) {
        return warehouse.read(table).collectAsList();
    }
}
