package org.parley.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parley.flow.NamedNews;
import org.parley.model.Quote;
import org.parley.session.SparkTest;
import org.parley.table.Tables;
import org.parley.table.Warehouse;

@SparkTest
class ActorsCommandTest {
    @TempDir
    static Path folder;

    /** The names are too unlike in weight for naming to join them: as many articles have the one as the other. */
    @BeforeAll
    static void writeWarehouse(SparkSession spark) {
        Warehouse warehouse = Warehouse.at(spark, folder.toString());
        NamedNews news = new NamedNews()
                .article("2024-01-03", "[PER Märta Lindqvist] met [PER Jim Orlovsky] in a port.")
                .article("2024-02-03", "[PER Märta Lindqvist] met [PER James Orlovsky].")
                .article("2024-03-03", "The [MISC Lantern Fair] was long.", "Another [MISC Lantern Fair] is due.");
        var writer = warehouse.writer("run");
        writer.write(Tables.ARTICLES, spark.createDataset(news.articles(), Tables.ARTICLES.encoder()));
        writer.write(Tables.MENTIONS, spark.createDataset(news.mentions(), Tables.MENTIONS.encoder()));
        writer.write(Tables.QUOTES, spark.createDataset(List.<Quote>of(), Tables.QUOTES.encoder()));
        parley("name").done();
    }

    private static CommandRun parley(Object... arguments) {
        return CommandRun.parley(Stream.concat(Arrays.stream(arguments), Stream.of("--warehouse", folder))
                .toArray());
    }

    private static List<String> lines(Object... arguments) {
        return parley(arguments).done().out().lines().toList();
    }

    @Test
    void withoutWords_theMostMentionedAreListed() {
        List<String> lines = lines("actors", "--top", "2");

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("  actor").contains("articles", "mentions");
        assertThat(lines.get(1)).startsWith("  per:marta-lindqvist").contains("Märta Lindqvist", "PER");
    }

    @Test
    void whatCannotAct_isFoundByItsName_butNotListed() {
        assertThat(parley("actors", "--top", "9").out().lines()).hasSize(4).noneMatch(line -> line.contains("misc:"));
        assertThat(parley("actors", "lantern").out().lines()).anyMatch(line -> line.contains("misc:lantern-fair"));
    }

    @Test
    void search_isBlindForCaseAndAccents_andShowsASentence() {
        assertThat(lines("actors", "MARTA", "lindqvist"))
                .contains("  2024-01  [Märta Lindqvist] met Jim Orlovsky in a port.")
                .contains("  No other actor is like it.");
    }

    @Test
    void likelyDuplicates_areShown_andProposedAsCorrections() {
        assertThat(lines("actors", "Jim", "Orlovsky")).last().asString().contains("per:james-orlovsky", "given_name");

        List<String> proposed = lines("actors", "--propose");
        assertThat(proposed.subList(0, 2))
                .containsExactly("# parley corrections 1", "rule_id\taction\tactor\targument\tfrom\tto\tnote");
        assertThat(proposed).hasSize(3);
        assertThat(proposed.get(2)).matches("p1\tmerge\tper:ji[^\t]+\tper:ja[^\t]+\t\t\tscore 0.*given_name.*");
    }

    @Test
    void wordsBehindFilesOfActors_areSearchedFor() throws IOException {
        Path mine = Files.writeString(
                folder.resolve("mine.tsv"),
                "actor_id\ttype\tname\taliases\tuk\tru\tnote\nZZ\tLOC\tSouthland\t\t\t\t\n");

        assertThat(lines("actors", "--actors", mine, "Lindqvist"))
                .contains("  2024-01  [Märta Lindqvist] met Jim Orlovsky in a port.");
    }

    @Test
    void unknownName_isOneLine() {
        parley("actors", "Nobody", "Else").isMistake("no actor is called Nobody Else in " + folder);
    }
}
