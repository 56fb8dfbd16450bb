package org.parley.job;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.parley.flow.ReprintFlow;
import org.parley.model.Article;
import org.parley.model.Story;
import org.parley.planted.CopyScore;
import org.parley.planted.Proportion;
import org.parley.planted.Reprinted;
import org.parley.table.Tables;
import org.parley.table.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "copies",
        header = "Scores the stories of a corpus with planted copies.",
        description = "By pairs of planted articles, in percent with Wilson's 95 %% intervals: pairs of one family (an"
                + " original and its copies) should have one story, others not.",
        footer = {
            "",
            "Reads: articles, stories, the truth that parley simulate copies has written",
            "Writes: nothing",
            "Example: parley evaluate copies --warehouse warehouse --truth planted/truth",
            Parley.EXIT_CODES
        })
final class EvaluateCopiesCommand implements Callable<Integer> {
    @Option(
            names = "--warehouse",
            paramLabel = "DIR",
            defaultValue = "warehouse",
            description = "Folder of the tables. Default: ${DEFAULT-VALUE}")
    private String warehouse = "warehouse";

    @Option(names = "--truth", paramLabel = "DIR", required = true, description = "What was planted.")
    private String truth = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (OpenSession session = OpenSession.of("parley evaluate copies");
                KeptRows kept = new KeptRows()) {
            SparkSession spark = session.spark();
            Dataset<Reprinted> known = kept.keep(Truths.ofCopies(spark, truth).read());
            Warehouse tables = Warehouse.at(spark, warehouse);
            Dataset<Article> articles = tables.read(Tables.ARTICLES);
            Dataset<Story> stories = tables.read(Tables.STORIES);
            print(ReprintFlow.score(articles, stories, known), out);
            Grid grid = new Grid("<copies", "found with their original");
            for (Row kind :
                    ReprintFlow.byKind(articles, stories, known).orderBy("kind").collectAsList()) {
                grid.row(kind.getString(0), new Proportion(kind.getLong(1), kind.getLong(2)).toString());
            }
            grid.lines().forEach(out::println);
        }
        return Main.DONE;
    }

    private static void print(CopyScore score, PrintWriter out) {
        Grid grid = new Grid("pairs planted", "found", "precision", "recall", "F1", "merged reports");
        grid.row(
                number(score.planted()),
                number(score.found()),
                score.precision().toString(),
                score.recall().toString(),
                String.format(Locale.ROOT, "%.1f", 100 * score.f1()),
                number(score.mergedReports()));
        grid.lines().forEach(out::println);
        out.println();
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
