package org.parley.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.check.Invariants;
import org.parley.flow.AnnotateFlow;
import org.parley.model.Article;
import org.parley.model.Comention;
import org.parley.model.Measure;
import org.parley.model.Story;
import org.parley.model.Trend;
import org.parley.model.Verdict;
import org.parley.model.Window;
import org.parley.nlp.AnnotatedArticle;
import org.parley.nlp.ParleyFinders;
import org.parley.nlp.ParleyPipeline;
import org.parley.seed.ParleySeeds;
import org.parley.seed.SeedFiles;
import org.parley.session.LocalSpark;
import org.parley.table.Table;
import org.parley.table.Tables;
import org.parley.table.Warehouse;

/** The main job on the sample corpus, whose truth is known. */
class GoldenIT {
    private static final String SHUFFLE_PARTITIONS = "spark.sql.shuffle.partitions";
    private static final SparkSession SPARK = LocalSpark.session();
    private static final String PARTITIONS = SPARK.conf().get(SHUFFLE_PARTITIONS);

    @TempDir
    private static Path folder;

    private static Warehouse warehouse;
    private static Map<String, SampleTruth.Told> truth;
    private static Map<String, String> sourceIds;

    @BeforeAll
    static void run() throws IOException {
        truth = SampleTruth.articles();
        warehouse = run(3, "golden", SampleTruth.CORPUS);
        sourceIds = rows(Tables.ARTICLES).stream().collect(Collectors.toMap(Article::articleId, Article::sourceId));
    }

    @AfterAll
    static void leaveTheSessionAsItWas() {
        SPARK.conf().set(SHUFFLE_PARTITIONS, PARTITIONS);
    }

    @Test
    void articles_areReadAsTheyWerePrinted() {
        List<Article> articles = rows(Tables.ARTICLES);
        assertThat(articles).extracting(Article::sourceId).containsExactlyInAnyOrderElementsOf(truth.keySet());
        assertThat(articles).allSatisfy(article -> {
            var told = truth.get(article.sourceId()).line();
            // A feed's title stays as the feed gives it, its source included.
            if (article.sourceId().endsWith(".txt")) {
                assertThat(article.title()).isEqualTo(told.get("title").asText());
            } else {
                assertThat(article.title()).contains(told.get("title").asText());
            }
            assertThat(String.valueOf(article.published()))
                    .isEqualTo(told.get("published").asText());
            assertThat(String.join("|", article.tags())).isEqualTo(joined(told.get("tags")));
            assertThat(Arrays.asList(
                                    article.counters().visitors(),
                                    article.counters().views(),
                                    article.counters().comments())
                            .toString())
                    .isEqualTo("[" + joined(told.get("counters")).replace("|", ", ") + "]");
        });
    }

    @Test
    void whatCannotBeRead_isRefusedWithItsPlaceAndCode() throws IOException {
        assertThat(rows(Tables.REJECTIONS).stream()
                        .map(row -> row.source() + " " + row.offset() + " " + lower(row.code()))
                        .sorted())
                .isEqualTo(SampleTruth.refusals());
    }

    @Test
    void copies_joinTheirStories() {
        Map<String, Set<String>> expected = new HashMap<>();
        truth.forEach(
                (id, told) -> expected.computeIfAbsent(told.line().get("story").asText(), key -> new TreeSet<>())
                        .add(id));
        Map<String, Set<String>> found = new HashMap<>();
        for (Story row : rows(Tables.STORIES)) {
            found.computeIfAbsent(row.storyId(), key -> new TreeSet<>()).add(sourceIds.get(row.articleId()));
        }
        assertThat(found.values()).containsExactlyInAnyOrderElementsOf(expected.values());
    }

    @Test
    void everythingHolds() {
        assertThat(Invariants.of(warehouse)).isEmpty();
    }

    @Test
    void plantedPairs_haveTheirVerdicts() throws IOException {
        Map<String, Verdict> verdicts = new HashMap<>();
        for (Trend trend : rows(Tables.TRENDS)) {
            if (trend.measure() == Measure.JOINT_ATTENTION && trend.window() == Window.WEEK) {
                verdicts.put(trend.actorA() + " " + trend.actorB(), trend.verdict());
            }
        }
        for (SampleTruth.Line pair : SampleTruth.pairs()) {
            Verdict verdict = verdicts.get(sorted(pair));
            System.out.printf("%-8s %-10s %s%n", sorted(pair), pair.cell(2), verdict);
            switch (pair.cell(2)) {
                case "rising" -> assertThat(verdict).isEqualTo(Verdict.RISING);
                case "falling" -> assertThat(verdict).isEqualTo(Verdict.FALLING);
                case "steady" -> assertThat(verdict).isIn(Verdict.STEADY, Verdict.UNCLEAR);
                case "bursting" -> assertThat(verdict).isNotIn(Verdict.RISING, Verdict.FALLING);
                case "stepping" -> assertThat(verdict).isNotEqualTo(Verdict.FALLING);
                default -> throw new IllegalStateException(pair.cell(2));
            }
        }
    }

    /** A planted pair's ministers move with it; nobody else does. */
    @Test
    void noOtherPair_movesOnItsOwn() throws IOException {
        Set<String> moving = SampleTruth.pairs().stream()
                .filter(pair -> Set.of("rising", "falling", "stepping").contains(pair.cell(2)))
                .map(GoldenIT::sorted)
                .collect(Collectors.toSet());
        Map<String, List<String>> evidence = new HashMap<>();
        for (Comention row : rows(Tables.COMENTIONS)) {
            evidence.computeIfAbsent(row.actorA() + " " + row.actorB(), key -> new ArrayList<>())
                    .add(sourceIds.get(row.articleId()));
        }
        List<String> alone = new ArrayList<>();
        for (Trend trend : rows(Tables.TRENDS)) {
            boolean moves = trend.verdict() == Verdict.RISING || trend.verdict() == Verdict.FALLING;
            if (trend.measure() == Measure.JOINT_ATTENTION && trend.window() == Window.WEEK && moves) {
                List<String> articles = evidence.get(trend.actorA() + " " + trend.actorB());
                long planted = articles.stream()
                        .filter(id ->
                                moving.contains(String.join(" ", truth.get(id).about())))
                        .count();
                System.out.printf(
                        "%s %s %s: %d of %d articles planted%n",
                        trend.verdict(), trend.actorA(), trend.actorB(), planted, articles.size());
                if (planted * 2 < articles.size()) {
                    alone.add(trend.toString());
                }
            }
        }
        assertThat(alone).isEmpty();
    }

    @Test
    void mentions_areFound() {
        GoldenMentions mentions = new GoldenMentions(truth, sourceIds);
        rows(Tables.MENTIONS).forEach(mentions::add);
        mentions.report().forEach(System.out::println);
        assertThat(mentions.recall()).isGreaterThan(0.95);
    }

    @Test
    void statements_areFoundWithTheirSpeakers() {
        GoldenStatements statements = new GoldenStatements(truth, sourceIds);
        rows(Tables.QUOTES).forEach(statements::add);
        statements.report().forEach(System.out::println);
        assertThat(statements.recall()).isGreaterThan(0.94);
    }

    @Test
    void oneStage_givesTheRowsOfThePipeline() {
        SeedFiles seeds = SeedFiles.packaged(ParleySeeds.PATHS);
        Dataset<Article> articles = warehouse.read(Tables.ARTICLES);
        Dataset<AnnotatedArticle> annotated = AnnotateFlow.of(articles, seeds, ParleyFinders.class);
        Dataset<AnnotatedArticle> piped = AnnotateFlow.of(articles, ParleyPipeline.of(seeds, ParleyFinders.class));
        assertThat(AnnotateFlow.mentions(annotated).collectAsList())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        AnnotateFlow.mentions(piped).collectAsList());
        assertThat(AnnotateFlow.quotes(annotated).collectAsList())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(AnnotateFlow.quotes(piped).collectAsList());
        assertThat(AnnotateFlow.rejections(annotated).collectAsList()).isEmpty();
    }

    /** Every other file comes later, of all months, and with another number of partitions. */
    @Test
    void oneRunOrTwo_withAnyPartitions_giveTheSameRows() throws IOException {
        Path growing = folder.resolve("growing");
        add(growing, 0);
        run(1, "twice", growing);
        add(growing, 1);
        Map<String, List<String>> twice = contents(run(16, "twice", growing));
        assertThat(twice).isEqualTo(contents(warehouse));
        assertThat(twice.get("articles")).hasSameSizeAs(truth.keySet());
    }

    /** Every other file of the corpus, beginning with the first or the second. */
    private static void add(Path to, int first) throws IOException {
        try (Stream<Path> walked = Files.walk(SampleTruth.CORPUS)) {
            List<Path> files = walked.filter(Files::isRegularFile).sorted().toList();
            for (int i = first; i < files.size(); i += 2) {
                Path copy =
                        to.resolve(SampleTruth.CORPUS.relativize(files.get(i)).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(files.get(i), copy);
            }
        }
    }

    private static Map<String, List<String>> contents(Warehouse of) {
        Map<String, List<String>> contents = new TreeMap<>();
        for (Table<?> table : Tables.ofRun()) {
            if (table.equals(Tables.INPUTS)) {
                // Where the files lie.
                continue;
            }
            contents.put(
                    table.name(),
                    of.read(table).toDF().toJSON().collectAsList().stream()
                            .sorted()
                            .toList());
        }
        return contents;
    }

    private static Warehouse run(int partitions, String name, Path... inputs) {
        Path place = folder.resolve(name);
        List<String> line = new ArrayList<>(List.of("run"));
        for (Path input : inputs) {
            line.addAll(List.of("--input", input.toString()));
        }
        line.addAll(List.of("--warehouse", place.toString(), "--partitions", Integer.toString(partitions)));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), line.toArray(String[]::new));
        System.out.println(out);
        assertThat(code).as(err.toString()).isEqualTo(Main.DONE);
        return Warehouse.at(SPARK, place.toString());
    }

    private static <T extends Record> List<T> rows(Table<T> table) {
        return warehouse.read(table).collectAsList();
    }

    private static String sorted(SampleTruth.Line pair) {
        return Stream.of(pair.cell(0), pair.cell(1)).sorted().collect(Collectors.joining(" "));
    }

    private static String joined(JsonNode values) {
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value.asText()));
        return String.join("|", texts);
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
