package org.parley.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import org.apache.spark.storage.StorageLevel;
import org.parley.flow.AnnotateFlow;
import org.parley.model.Article;
import org.parley.nlp.AnnotatedArticle;
import org.parley.nlp.ParleyFinders;
import org.parley.nlp.ParleyPipeline;
import org.parley.seed.ParleySeeds;
import org.parley.seed.SeedFiles;
import org.parley.session.SparkSessions;
import org.parley.table.Tables;
import org.parley.table.Warehouse;

/**
 * What annotating costs in Spark, in words per CPU second of the whole process (the collector and compiler included), on
 * the same articles in one run: spark-submit --class org.parley.bench.AnnotationCost --jars parley.jar bench.jar
 * WAREHOUSE [ROUNDS]. The ways take turns, the first round warms up, and the median round counts. The pipeline's cost
 * over that of one stage is the conversion to Annotations and back.
 */
public final class AnnotationCost {
    private static final OperatingSystemMXBean PROCESS =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final String ONE_STAGE = "names and statements, in one stage";
    private static final String PIPELINE = "names and statements, by the pipeline";

    private AnnotationCost() {}

    public static void main(String[] args) {
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 7;
        SparkSession spark = SparkSessions.open("annotation cost");
        Dataset<Article> articles = Warehouse.at(spark, args[0])
                .read(Tables.ARTICLES)
                .repartition(spark.sparkContext().defaultParallelism() * 4)
                .persist(StorageLevel.MEMORY_ONLY());
        long words = articles.agg(functions.sum("words")).first().getLong(0);
        SeedFiles seeds = SeedFiles.packaged(ParleySeeds.PATHS);
        Map<String, Dataset<AnnotatedArticle>> ways = new LinkedHashMap<>();
        ways.put("tokens and rows alone", AnnotateFlow.of(articles, seeds, TokensAlone.class));
        ways.put("names, in one stage", AnnotateFlow.of(articles, seeds, NamesAlone.class));
        ways.put("names, by the pipeline", AnnotateFlow.of(articles, ParleyPipeline.of(seeds, NamesAlone.class)));
        ways.put(ONE_STAGE, AnnotateFlow.of(articles, seeds, ParleyFinders.class));
        ways.put(PIPELINE, AnnotateFlow.of(articles, ParleyPipeline.of(seeds, ParleyFinders.class)));
        List<Map<String, Double>> taken = new ArrayList<>();
        for (int i = 0; i <= rounds; i++) {
            Map<String, Double> round = new LinkedHashMap<>();
            ways.forEach((way, rows) -> round.put(way, cpuSeconds(rows)));
            taken.add(round);
        }
        taken.remove(0);
        System.out.printf(Locale.ROOT, "%,d articles, %,d words, %d rounds%n", articles.count(), words, rounds);
        for (String way : ways.keySet()) {
            double seconds = median(taken, round -> round.get(way));
            System.out.printf(Locale.ROOT, "%-40s %8.2f CPU s  %,10.0f words/CPU s%n", way, seconds, words / seconds);
        }
        System.out.printf(
                Locale.ROOT,
                "annotations are %.0f %% of the pipeline's CPU%n",
                100 * median(taken, round -> 1 - round.get(ONE_STAGE) / round.get(PIPELINE)));
        spark.stop();
    }

    private static double median(List<Map<String, Double>> rounds, ToDoubleFunction<Map<String, Double>> measure) {
        double[] sorted = rounds.stream().mapToDouble(measure).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static double cpuSeconds(Dataset<AnnotatedArticle> rows) {
        long begin = PROCESS.getProcessCpuTime();
        rows.write().format("noop").mode("overwrite").save();
        return (PROCESS.getProcessCpuTime() - begin) / 1e9;
    }
}
