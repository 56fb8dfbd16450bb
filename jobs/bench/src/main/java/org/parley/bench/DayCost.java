package org.parley.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;
import org.parley.job.Main;
import org.parley.session.SparkSessions;
import org.parley.simulate.SampleCorpus;
import org.parley.simulate.SampleOptions;
import org.parley.table.RunLog;
import org.parley.table.RunLogs;
import org.parley.table.Warehouse;

/**
 * What one more day costs: {@code parley run} on a corpus of some days, then on the same with a day more, by stage, in one
 * run: spark-submit --master local[2] --driver-memory 4g --class org.parley.bench.DayCost --jars parley.jar bench.jar
 * FOLDER [DAYS [STORIES_A_MONTH]]. The folder is made, and must not be there; a day is a JSONL file of its own.
 */
public final class DayCost {
    private static final int DAYS = 364;
    private static final int STORIES_A_MONTH = 400;
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    private DayCost() {}

    public static void main(String[] args) throws IOException {
        if (args.length < 1) {
            System.err.println("DayCost FOLDER [DAYS [STORIES_A_MONTH]]");
            return;
        }
        Path folder = Path.of(args[0]);
        int days = args.length > 1 ? Integer.parseInt(args[1]) : DAYS;
        int stories = args.length > 2 ? Integer.parseInt(args[2]) : STORIES_A_MONTH;
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        List<String> texts = texts(stories);
        int articles = texts.size() / (days + 1);
        for (int day = 0; day < days; day++) {
            write(corpus, day, articles, texts);
        }
        Path tables = folder.resolve("warehouse");
        SparkSession spark = SparkSessions.open("day cost");
        Map<String, Double> all = run(spark, corpus, tables);
        write(corpus, days, articles, texts);
        Map<String, Double> more = run(spark, corpus, tables);
        System.out.printf(
                Locale.ROOT, "%,d days of %,d articles, then one more; seconds by stage%n", days, articles);
        all.forEach((stage, seconds) -> print(stage, seconds, more.getOrDefault(stage, 0.0)));
        print("all", sum(all), sum(more));
    }

    private static void print(String stage, double all, double more) {
        System.out.printf(
                Locale.ROOT, "%-10s %8.1f  the day %8.1f, %5.1f %%%n", stage, all, more, 100 * more / all);
    }

    private static double sum(Map<String, Double> seconds) {
        return seconds.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Seconds by stage, of the stages that had something to do. */
    private static Map<String, Double> run(SparkSession spark, Path corpus, Path tables) {
        Main.main(new String[] {"run", "--input", corpus.toString(), "--warehouse", tables.toString()});
        List<RunLog> logs = RunLogs.of(Warehouse.at(spark, tables.toString())).list();
        return logs.get(logs.size() - 1).stages().stream()
                .collect(Collectors.toMap(
                        RunLog.Stage::name, RunLog.Stage::seconds, Double::sum, LinkedHashMap::new));
    }

    private static List<String> texts(int stories) {
        SampleOptions standard = SampleOptions.standard();
        SampleOptions options = new SampleOptions(
                standard.first(), standard.months(), stories, stories, standard.agencyShare(), standard.pairs());
        return SampleCorpus.generate(SampleCorpus.STANDARD_SEED, options).entrySet().stream()
                .filter(file -> file.getKey().endsWith(".txt"))
                .map(file -> new String(file.getValue(), UTF_8))
                .toList();
    }

    private static void write(Path corpus, int day, int articles, List<String> texts) throws IOException {
        String date = FIRST.plusDays(day).toString();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(corpus.resolve(date + ".jsonl")))) {
            for (int i = day * articles; i < (day + 1) * articles; i++) {
                out.write(IngestCost.record(i, date, texts.get(i)));
            }
        }
    }
}
