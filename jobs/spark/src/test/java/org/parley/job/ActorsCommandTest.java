package org.parley.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
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

    /**
     * What a command line came to.
     *
     * @param out lines of the output, and of the errors behind them
     */
    private record Outcome(int code, List<String> out) {}

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
        assertThat(parley("name").code()).isZero();
    }

    private static Outcome parley(String command, String... args) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out, true);
        String[] all = new String[args.length + 3];
        all[0] = command;
        System.arraycopy(args, 0, all, 1, args.length);
        all[args.length + 1] = "--warehouse";
        all[args.length + 2] = folder.toString();
        int code = Main.run(writer, writer, all);
        return new Outcome(code, out.toString().lines().toList());
    }

    @Test
    void withoutWords_theMostMentionedAreListed() {
        Outcome outcome = parley("actors", "--top", "2");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).hasSize(3);
        assertThat(outcome.out().get(0)).startsWith("  actor").contains("articles", "mentions");
        assertThat(outcome.out().get(1)).startsWith("  per:marta-lindqvist").contains("Märta Lindqvist", "PER");
    }

    @Test
    void whatCannotAct_isFoundByItsName_butNotListed() {
        assertThat(parley("actors", "--top", "9").out()).hasSize(4).noneMatch(line -> line.contains("misc:"));
        assertThat(parley("actors", "lantern").out()).anyMatch(line -> line.contains("misc:lantern-fair"));
    }

    @Test
    void search_isBlindForCaseAndAccents_andShowsASentence() {
        Outcome outcome = parley("actors", "MARTA", "lindqvist");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.out()).contains("  2024-01  [Märta Lindqvist] met Jim Orlovsky in a port.");
        assertThat(outcome.out()).contains("  No other actor is like it.");
    }

    @Test
    void likelyDuplicates_areShown_andProposedAsCorrections() {
        assertThat(parley("actors", "Jim", "Orlovsky").out())
                .last()
                .asString()
                .contains("per:james-orlovsky", "given_name");

        Outcome proposed = parley("actors", "--propose");
        assertThat(proposed.out().subList(0, 2))
                .containsExactly("# parley corrections 1", "rule_id\taction\tactor\targument\tfrom\tto\tnote");
        assertThat(proposed.out()).hasSize(3);
        assertThat(proposed.out().get(2)).matches("p1\tmerge\tper:ji[^\t]+\tper:ja[^\t]+\t\t\tscore 0.*given_name.*");
    }

    @Test
    void unknownName_isOneLine() {
        Outcome outcome = parley("actors", "Nobody", "Else");

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).containsExactly("parley: no actor is called Nobody Else in " + folder);
    }
}
