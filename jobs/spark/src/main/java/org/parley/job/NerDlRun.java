package org.parley.job;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.concat_ws;
import static org.apache.spark.sql.functions.lit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.parley.nlp.NerDlOptions;
import org.parley.nlp.NerDlTraining;
import org.parley.nlp.OtherPipeline;
import org.parley.nlp.PipelineTagger;
import org.parley.nlp.SavedPipeline;
import org.parley.session.UserError;
import org.parley.tag.ConllCorpus;
import org.parley.tag.GoldSentence;
import org.parley.tag.NerEvaluation;

/** Pipelines that find names, trained and scored on gold corpora. */
record NerDlRun(SparkSession spark, Consumer<String> progress) {
    private static final List<String> FIELDS = List.of("title", "text");

    /**
     * Trains NerDL and saves it as a pipeline.
     *
     * @param raw JSON lines; when there are none, words are learnt from the gold corpora alone
     * @param folder where the pipeline is saved, which must not exist
     */
    void train(List<Path> train, List<Path> raw, NerDlOptions options, Path folder) {
        List<GoldSentence> sentences = new ArrayList<>();
        corpora(train).forEach(corpus -> sentences.addAll(corpus.sentences()));
        PipelineModel pipeline = NerDlTraining.run(spark, sentences, text(raw, sentences), options, progress);
        try {
            pipeline.write().save(folder.toString());
        } catch (IOException e) {
            throw new UserError("can't write " + folder + ": " + e.getMessage(), e);
        }
    }

    /** How a saved pipeline does on gold corpora. */
    List<NerEvaluation> evaluate(List<Path> gold, String pipeline, String names) {
        OtherPipeline finder = OtherPipeline.of(SavedPipeline.load(spark, pipeline), names);
        return corpora(gold).stream().map(corpus -> evaluation(corpus, finder)).toList();
    }

    private NerEvaluation evaluation(ConllCorpus corpus, OtherPipeline finder) {
        long begin = System.nanoTime();
        PipelineTagger tagger = tagger(
                finder, corpus.sentences().stream().map(GoldSentence::words).toList());
        double seconds = (System.nanoTime() - begin) / 1e9;
        progress.accept(String.format(Locale.ROOT, "%s: %,.0f tokens/s", corpus.name(), corpus.tokens() / seconds));
        return NerEvaluation.of(tagger, corpus);
    }

    private PipelineTagger tagger(OtherPipeline finder, List<List<String>> sentences) {
        try {
            return PipelineTagger.of(finder, spark, sentences);
        } catch (IllegalArgumentException e) {
            throw new UserError("the pipeline's names can't be used: " + e.getMessage(), e);
        }
    }

    private static List<ConllCorpus> corpora(List<Path> files) {
        List<ConllCorpus> corpora = new ArrayList<>();
        for (Path file : files) {
            corpora.add(LocalFiles.read(() -> ConllCorpus.read(file)).retokenized());
        }
        return corpora;
    }

    private Dataset<Row> text(List<Path> raw, List<GoldSentence> sentences) {
        if (raw.isEmpty()) {
            List<String> texts = sentences.stream()
                    .map(sentence -> String.join(" ", sentence.words()))
                    .toList();
            return spark.createDataset(texts, Encoders.STRING()).toDF("text");
        }
        Dataset<Row> lines = spark.read().json(raw.stream().map(Path::toString).toArray(String[]::new));
        List<String> there = Arrays.asList(lines.columns());
        Column[] fields = FIELDS.stream()
                .map(field -> there.contains(field)
                        ? col(field).cast("string")
                        : lit(null).cast("string"))
                .toArray(Column[]::new);
        return lines.select(concat_ws("\n", fields).as("text"));
    }
}
