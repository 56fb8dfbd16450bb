package org.parley.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.flow.NamedNews;
import org.parley.flow.PersistedRows;
import org.parley.model.AuditItem;
import org.parley.model.AuditKind;
import org.parley.model.AuditLabel;
import org.parley.model.AuditScope;
import org.parley.model.Precision;
import org.parley.model.Quote;
import org.parley.session.SparkTest;
import org.parley.table.Table;
import org.parley.table.Tables;
import org.parley.table.Warehouse;

/** A small warehouse audited: drawn, labelled, scored. */
@SparkTest
class AuditCommandTest {
    @TempDir
    Path folder;

    private Warehouse warehouse;
    private Path sheet;

    @BeforeEach
    void writeWarehouse(SparkSession spark) {
        sheet = folder.resolve("audit.csv");
        warehouse = Warehouse.at(spark, folder.resolve("w").toString());
        NamedNews news = new NamedNews()
                .article("2023-01-03", "[PER Marta Lindqvist] met [PER Ole Tamm].")
                .article("2024-02-03", "Snow fell.", "[PER Karl Berg] met [ORG Polaris], and [PER Ole Tamm] left.")
                .article("2024-03-03", "[PER Marta Lindqvist] met [ORG Polaris].");
        write(Tables.ARTICLES, news.articles());
        write(
                Tables.STORIES,
                PersistedRows.stories(warehouse.read(Tables.ARTICLES)).collectAsList());
        write(Tables.MENTIONS, news.mentions());
        write(Tables.QUOTES, List.<Quote>of());
        parley("name").done();
        parley("comention").done();
    }

    private <T extends Record> void write(Table<T> table, List<T> rows) {
        warehouse.writer("run").write(table, warehouse.spark().createDataset(rows, table.encoder()));
    }

    private CommandRun parley(Object... arguments) {
        return CommandRun.parley(Stream.concat(Stream.of(arguments), Stream.of("--warehouse", folder.resolve("w")))
                .toArray());
    }

    private List<Precision> precisions() {
        return warehouse.read(Tables.PRECISIONS).collectAsList();
    }

    /** Says yes to all, and no to those that name an actor. */
    private String labelled(String wrong) throws IOException {
        return Files.readString(sheet)
                .lines()
                .map(line ->
                        line.startsWith("\"\",") ? (line.contains(wrong) ? "no" : "yes") + line.substring(2) : line)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void labels_giveThePrecision(SparkSession spark) throws IOException {
        assertThat(parley("audit", "draw", "--out", sheet).done().out()).contains("12 findings to label");
        assertThat(Files.readString(sheet))
                .contains("The marked words mean Karl Berg (per:karl-berg).")
                .contains("[a: Polaris]", "\"[Karl Berg] met Polaris, and Ole Tamm left.\",Snow fell.,");
        assertThat(warehouse.read(Tables.AUDIT_ITEMS).collectAsList())
                .extracting(AuditItem::label)
                .hasSize(12)
                .containsOnlyNulls();

        Files.writeString(sheet, labelled("mean Karl Berg"));
        CommandRun scored = parley("audit", "score", "--labels", sheet).done();

        assertThat(scored.out()).contains("The Gazette", "85.7", "100.0").doesNotContain("have no row");
        assertThat(precisions())
                .filteredOn(row -> row.scope() == AuditScope.ALL)
                .satisfiesExactlyInAnyOrder(
                        row -> assertThat(row)
                                .returns(AuditKind.MENTION, Precision::kind)
                                .returns(6.0 / 7, Precision::precision),
                        row -> assertThat(row)
                                .returns(AuditKind.COMENTION, Precision::kind)
                                .returns(1.0, Precision::precision));
        assertThat(warehouse
                        .read(Tables.AUDIT_ITEMS)
                        .filter("actor_a = 'per:karl-berg'")
                        .collectAsList())
                .filteredOn(item -> item.kind() == AuditKind.MENTION)
                .extracting(AuditItem::label)
                .containsExactly(AuditLabel.NO);
    }

    @Test
    void mistakes_areOneLine(SparkSession spark) throws IOException {
        parley("audit", "score", "--labels", sheet).isMistake("no such file: " + sheet);
        parley("audit", "draw", "--kinds", "mentions,people").isMistake("people");
        parley("audit", "draw", "--size", 3, "--out", sheet).isMistake("--size: at least 12 here");
        Files.writeString(sheet, "item,right\nm-1,yes\n");
        parley("audit", "score", "--labels", sheet).isMistake("no table audit_items in");
        parley("audit", "draw", "--out", sheet).isMistake(sheet + " is there already");

        Path other = folder.resolve("other.csv");
        parley("audit", "draw", "--kinds", "mentions", "--out", other).done();
        parley("audit", "score", "--labels", sheet).isMistake(sheet + ", line 2: m-1 is none of the findings");
        parley("audit", "score", "--labels", other).isMistake("has a label");
        assertThat(warehouse.has(Tables.PRECISIONS)).isFalse();

        List<String> lines = Files.readAllLines(other);
        Files.writeString(sheet, String.join("\n", lines.get(0), lines.get(2).replaceFirst("\"\"", "yes")));
        assertThat(parley("audit", "score", "--labels", sheet).done().out())
                .contains("drawn, and in no row: 6 of 7 findings");
    }
}
