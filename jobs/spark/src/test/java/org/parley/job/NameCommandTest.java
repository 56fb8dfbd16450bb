package org.parley.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.check.Invariants;
import org.parley.flow.NamedNews;
import org.parley.flow.PersistedRows;
import org.parley.model.Actor;
import org.parley.model.ActorType;
import org.parley.model.Mention;
import org.parley.model.Quote;
import org.parley.session.SparkTest;
import org.parley.table.Owned;
import org.parley.table.RunLogs;
import org.parley.table.Table;
import org.parley.table.Tables;
import org.parley.table.Warehouse;

/** Naming on a small warehouse: what corrections change, and what they leave alone. */
@SparkTest
class NameCommandTest {
    private static final String HEAD = "# parley corrections 1\nrule_id\taction\tactor\targument\tfrom\tto\tnote\n";

    @TempDir
    static Path named;

    @TempDir
    Path folder;

    private Warehouse warehouse;

    @BeforeAll
    static void nameOnce(SparkSession spark) {
        Warehouse warehouse = Warehouse.at(spark, named.toString());
        NamedNews news = new NamedNews()
                .article("2024-01-03", "[PER Marta Lindqvist] met [PER Ole Tamm].")
                .article("2024-02-03", "[PER Marta Lindqvist] met [PER Karl Berg], and [PER Ole Tamm] left.")
                .article("2024-03-03", "[PER Marta Lindqvist] met [ORG Polaris].");
        write(warehouse, Tables.ARTICLES, news.articles());
        write(
                warehouse,
                Tables.STORIES,
                PersistedRows.stories(warehouse.read(Tables.ARTICLES)).collectAsList());
        write(warehouse, Tables.MENTIONS, news.mentions());
        write(warehouse, Tables.QUOTES, List.<Quote>of());
        CommandRun.parley("name", "--warehouse", named).done();
        CommandRun.parley("comention", "--warehouse", named).done();
    }

    private static <T extends Record> void write(Warehouse warehouse, Table<T> table, List<T> rows) {
        warehouse.writer("run").write(table, warehouse.spark().createDataset(rows, table.encoder()));
    }

    @BeforeEach
    void copyNamed(SparkSession spark) throws IOException {
        FileUtils.copyDirectory(named.toFile(), folder.resolve("w").toFile());
        warehouse = Warehouse.at(spark, folder.resolve("w").toString());
    }

    private CommandRun parley(String... arguments) {
        return CommandRun.parley(Stream.concat(Stream.of(arguments), Stream.of("--warehouse", folder.resolve("w")))
                .toArray());
    }

    private CommandRun correct(String... lines) throws IOException {
        Path file = folder.resolve("fix.tsv");
        Files.writeString(
                file, HEAD + String.join("\n", lines).replace(' ', '\t').replace('_', ' '));
        return parley("name", "--corrections", file.toString());
    }

    /** The files of a table's months. */
    private Map<String, List<String>> files(Table<?> table) throws IOException {
        Map<String, List<String>> files = new TreeMap<>();
        try (Stream<Path> months = Files.list(folder.resolve("w").resolve(table.name()))) {
            for (Path month : months.sorted().toList()) {
                try (Stream<Path> parts = Files.list(month)) {
                    files.put(
                            month.getFileName().toString(),
                            parts.map(part -> part.getFileName().toString())
                                    .filter(part -> part.endsWith(".parquet"))
                                    .sorted()
                                    .toList());
                }
            }
        }
        return files;
    }

    private List<Actor> actors() {
        return warehouse.read(Tables.ACTORS).orderBy("actor_id").collectAsList();
    }

    @Test
    void comentions_follow_whereARunThatBrokeOffHasWrittenMentions() throws IOException {
        Map<String, List<String>> before = files(Tables.COMENTIONS);
        assertThat(parley("name").done().out()).contains("name       is up to date", "comention  is up to date");
        assertThat(files(Tables.COMENTIONS)).isEqualTo(before);

        Dataset<Mention> february = warehouse.read(Tables.MENTIONS).filter("month = '2024-02'");
        warehouse.writer("killed").write(Tables.MENTIONS, february, Owned.months(List.of("2024-02")));
        parley("name").done();

        assertThat(files(Tables.COMENTIONS)).satisfies(now -> assertOnlyChanged("month=2024-02", before, now));

        parley("comention", "--anew").done();
        assertThat(files(Tables.COMENTIONS).keySet()).isEqualTo(before.keySet());
        assertThat(files(Tables.COMENTIONS).values()).doesNotContainAnyElementsOf(before.values());
    }

    @Test
    void corrections_thatChangeNothing_areTold() throws IOException {
        assertThat(correct("a merge per:karl-berg per:ole-tamm", "b merge per:joe-biden per:ole-tamm")
                        .done()
                        .out())
                .contains("corrections that change nothing: b");
        assertThat(correct("a merge per:karl-berg per:ole-tamm").done().out()).doesNotContain("change nothing");
    }

    @Test
    void corrections_rewriteOnlyTheMonthsTheyAreFor_andAreUndoneWithoutTheFile() throws IOException {
        Map<String, List<String>> mentions = files(Tables.MENTIONS);
        Map<String, List<String>> comentions = files(Tables.COMENTIONS);
        List<Actor> before = actors();

        correct("r1 merge per:karl-berg per:ole-tamm", "r2 rename org:polaris Polaris_News", "r3 type org:polaris MISC")
                .done();

        assertThat(files(Tables.MENTIONS)).satisfies(now -> assertOnlyChanged("month=2024-02", mentions, now));
        assertThat(files(Tables.COMENTIONS)).satisfies(now -> assertOnlyChanged("month=2024-02", comentions, now));
        assertThat(actors())
                .extracting(Actor::actorId)
                .containsExactly("org:polaris", "per:marta-lindqvist", "per:ole-tamm");
        assertThat(actors().get(0))
                .returns("Polaris News", Actor::name)
                .returns(ActorType.MISC, Actor::type)
                .returns(List.of("r2", "r3"), Actor::rules);
        assertThat(actors().get(2)).returns(List.of("r1"), Actor::rules).returns(3L, Actor::mentions);
        assertThat(Invariants.of(warehouse)).isEmpty();
        assertThat(RunLogs.of(warehouse).list())
                .filteredOn(log -> log.seeds().containsKey("corrections fix.tsv"))
                .singleElement()
                .satisfies(log ->
                        assertThat(log.seeds().get("corrections fix.tsv")).matches("[0-9a-f]{64}"));

        parley("name").done();
        assertThat(actors()).isEqualTo(before);
        assertThat(warehouse.read(Tables.RENAMINGS).isEmpty()).isTrue();
    }

    private static void assertOnlyChanged(
            String month, Map<String, List<String>> before, Map<String, List<String>> now) {
        assertThat(now.keySet()).isEqualTo(before.keySet());
        before.forEach((folder, files) ->
                assertThat(now.get(folder).equals(files)).as(folder).isEqualTo(!folder.equals(month)));
    }

    @Test
    void nobodyAndSplits_ofSomeMonths_holdThere() throws IOException {
        Map<String, List<String>> mentions = files(Tables.MENTIONS);

        correct(
                        "r1 not-an-actor org:polaris",
                        "r2 split per:ole-tamm per:ole-tamm_as_per:ole-tamm-singer 2024-02 2024-02")
                .done();

        assertThat(files(Tables.MENTIONS).get("month=2024-01")).isEqualTo(mentions.get("month=2024-01"));
        assertThat(actors())
                .extracting(Actor::actorId)
                .containsExactly("per:karl-berg", "per:marta-lindqvist", "per:ole-tamm", "per:ole-tamm-singer");
        assertThat(warehouse
                        .read(Tables.MENTIONS)
                        .filter("found_id is not null")
                        .collectAsList())
                .extracting(Mention::foundId)
                .containsExactlyInAnyOrder("org:polaris", "per:ole-tamm");
        assertThat(Invariants.of(warehouse)).isEmpty();
    }

    @Test
    void unknownIds_areToldWithTheirLine_andChangeNothing() throws IOException {
        List<Actor> before = actors();

        correct("r1 merge per:ole-tamm per:karl-berg", "r2 not-an-actor per:ole-tam")
                .isMistake("--corrections: " + folder.resolve("fix.tsv")
                        + ", line 4: neither the corpus nor the directory knows per:ole-tam");
        assertThat(actors()).isEqualTo(before);
    }

    @Test
    void missingFile_isOneLine() {
        parley("name", "--corrections", folder.resolve("none.tsv").toString())
                .isMistake("--corrections: no such file: " + folder.resolve("none.tsv"));
    }
}
