package org.parley.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.min;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;
import org.parley.flow.KnownText;
import org.parley.flow.ReprintFlow;
import org.parley.model.Article;
import org.parley.planted.PlantedText;
import org.parley.planted.Reprinted;
import org.parley.session.UserError;
import org.parley.table.RecordEncoder;
import org.parley.table.Tables;
import org.parley.table.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "copies",
        header = "Makes copies of articles, and reports by forms, to be ingested beside the corpus of the articles.",
        description =
                "Each original is printed by two others: as it is, trimmed, under another headline, updated, or with"
                        + " 30 %% of its sentences rewritten. Reports (weather, markets, polls, matches, earthquakes) say"
                        + " something else each in much the same words.",
        footer = {
            "",
            "Reads: articles",
            "Writes: corpus/ (JSONL) and truth/ (Parquet) in the folder",
            "Example: parley simulate copies --warehouse warehouse --out planted --originals 2000 --reports 4000",
            Parley.EXIT_CODES
        })
final class SimulateCopiesCommand implements Callable<Integer> {
    @Option(
            names = "--warehouse",
            paramLabel = "DIR",
            defaultValue = "warehouse",
            description = "Folder of the tables. Default: ${DEFAULT-VALUE}")
    private String warehouse = "warehouse";

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "The folder; new.")
    private String out = "";

    @Option(
            names = "--originals",
            paramLabel = "N",
            defaultValue = "2000",
            description = "Articles that are copied. Default: ${DEFAULT-VALUE}")
    private int originals;

    @Option(
            names = "--least-words",
            paramLabel = "N",
            defaultValue = "40",
            description = "Words of an original at least. Default: ${DEFAULT-VALUE}")
    private int leastWords;

    @Option(
            names = "--reports",
            paramLabel = "N",
            defaultValue = "4000",
            description = "Reports made by forms. Default: ${DEFAULT-VALUE}")
    private int reports;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "What chance follows from. Default: ${DEFAULT-VALUE}")
    private long seed;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (originals < 1 || reports < 0 || leastWords < 1) {
            throw new UserError("--originals and --least-words must be at least 1, --reports at least 0");
        }
        PrintWriter told = spec.commandLine().getOut();
        try (OpenSession session = OpenSession.of("parley simulate copies");
                KeptRows kept = new KeptRows()) {
            SparkSession spark = session.spark();
            Truths<Reprinted> truth = Truths.ofCopies(spark, out + "/truth");
            if (Truths.isThere(spark, out)) {
                throw new UserError(out + " is there already");
            }
            Dataset<Article> articles = Warehouse.at(spark, warehouse).read(Tables.ARTICLES);
            Dataset<Article> drawn = kept.keep(ReprintFlow.originals(articles, originals, leastWords, seed));
            if (drawn.isEmpty()) {
                throw new UserError("no article has a day, a title and " + leastWords + " words");
            }
            LocalDate first =
                    drawn.select(min(col("published"))).as(Encoders.LOCALDATE()).first();
            Dataset<Long> numbers = spark.range(reports).as(Encoders.LONG());
            Dataset<KnownText> texts =
                    kept.keep(ReprintFlow.copies(drawn, seed).union(ReprintFlow.reports(numbers, first, seed)));
            texts.select("text.*")
                    .as(RecordEncoder.of(PlantedText.class))
                    .write()
                    .json(out + "/corpus");
            truth.write(texts.select("known.*")
                    .as(RecordEncoder.of(Reprinted.class))
                    .union(ReprintFlow.known(drawn)));
            told.printf(
                    Locale.ROOT,
                    "  %,d copies of %,d articles and %,d reports in %s/corpus: to be ingested with the articles' own"
                            + " corpus%n",
                    texts.count() - reports,
                    drawn.count(),
                    reports,
                    out);
        }
        return Main.DONE;
    }
}
