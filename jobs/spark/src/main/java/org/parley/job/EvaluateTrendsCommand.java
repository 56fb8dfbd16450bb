package org.parley.job;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.parley.flow.KnownTruthFlow;
import org.parley.model.Trend;
import org.parley.planted.BreakScore;
import org.parley.planted.PairTruth;
import org.parley.planted.TrendScore;
import org.parley.table.Tables;
import org.parley.table.Warehouse;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "trends",
        header = "Scores the trends of a simulated corpus: false discoveries, power, coverage, dates of breaks.",
        description =
                "Shares are in percent, with Wilson's 95 %% intervals. Two actors who are no planted pair are tests"
                        + " like any other: they meet by chance.",
        footer = {
            "",
            "Reads: trends, breaks, the truth that parley simulate tables has written",
            "Writes: nothing",
            "Example: parley evaluate trends --warehouse made",
            Parley.EXIT_CODES
        })
final class EvaluateTrendsCommand implements Callable<Integer> {
    @Option(
            names = "--warehouse",
            paramLabel = "DIR",
            defaultValue = "warehouse",
            description = "Folder of the tables. Default: ${DEFAULT-VALUE}")
    private String warehouse = "warehouse";

    @Option(
            names = "--truth",
            paramLabel = "DIR",
            defaultValue = "",
            description = "What was planted. Default: beside the warehouse, -truth added to its name")
    private String truth = "";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (OpenSession session = OpenSession.of("parley evaluate trends")) {
            Dataset<PairTruth> truths =
                    Truths.ofPairs(session.spark(), truth, warehouse).read();
            Warehouse tables = Warehouse.at(session.spark(), warehouse);
            Dataset<Trend> trends = tables.read(Tables.TRENDS);
            List<TrendScore> scores =
                    TrendScore.of(KnownTruthFlow.trends(trends, truths).collectAsList());
            print(scores, out);
            printPowers(scores, out);
            printBreaks(
                    BreakScore.of(KnownTruthFlow.breaks(trends, tables.read(Tables.BREAKS), truths)
                            .collectAsList()),
                    out);
        }
        return Main.DONE;
    }

    private static void print(List<TrendScore> scores, PrintWriter out) {
        Grid grid = new Grid(
                "<window", "<measure", "tests", "by chance alone", "called", "false discoveries", "power", "coverage");
        for (TrendScore score : scores) {
            grid.row(
                    name(score.window()),
                    name(score.measure()),
                    number(score.tests()),
                    number(score.unplanted()),
                    number(score.falseDiscoveries().of()),
                    score.falseDiscoveries().toString(),
                    score.power().toString(),
                    score.coverage().toString());
        }
        grid.lines().forEach(out::println);
        out.println();
    }

    private static void printPowers(List<TrendScore> scores, PrintWriter out) {
        Grid grid = new Grid(
                "<window",
                "<measure",
                "<course",
                "% a year",
                "stories",
                "mean",
                "tests",
                "power",
                "attainable",
                "coverage");
        for (TrendScore score : scores) {
            for (TrendScore.Power power : score.powers()) {
                grid.row(
                        name(score.window()),
                        name(score.measure()),
                        name(power.course()),
                        power.yearly() == 0 ? "" : String.format(Locale.ROOT, "%+d", power.yearly()),
                        "~" + power.band(),
                        number(Math.round(power.stories())),
                        number(power.power().of()),
                        power.power().toString(),
                        Double.isNaN(power.attainable()) ? "" : decimal(100 * power.attainable()),
                        power.coverage().toString());
            }
        }
        if (!grid.isEmpty()) {
            grid.lines().forEach(out::println);
            out.println();
        }
    }

    private static void printBreaks(List<BreakScore> scores, PrintWriter out) {
        Grid grid = new Grid("<window", "<breaks of joint attention", "");
        for (BreakScore score : scores) {
            String window = name(score.window());
            grid.row(window, "steps told", score.told().toString());
            grid.row(window, "steps told within two weeks, of all", score.near().toString());
            grid.row(
                    window,
                    "steps told within two weeks, of those told",
                    score.nearOfTold().toString());
            grid.row(
                    window,
                    "steps in the 95 % interval, of those told",
                    score.inInterval().toString());
            grid.row(window, "days off, median", days(score.medianError()));
            grid.row(window, "days off, 80 %", days(score.error80()));
            grid.row(window, "changes of level in 100 steady pairs", decimal(score.falseLevels()));
            grid.row(window, "bursts found", score.bursts().toString());
            grid.row(window, "bursts in 100 steady pairs", decimal(score.falseBursts()));
            grid.row(window, "steady pairs", number(score.steady()));
        }
        grid.lines().forEach(out::println);
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String decimal(double number) {
        return Double.isNaN(number) ? "-" : String.format(Locale.ROOT, "%.1f", number);
    }

    private static String days(OptionalDouble days) {
        return days.isPresent() ? number(Math.round(days.getAsDouble())) : "-";
    }
}
