package org.parley.nlp;

import com.johnsnowlabs.nlp.DocumentAssembler;
import com.johnsnowlabs.nlp.annotators.ner.NerConverter;
import com.johnsnowlabs.nlp.annotators.ner.dl.NerDLApproach;
import com.johnsnowlabs.nlp.annotators.ner.dl.NerDLModel;
import com.johnsnowlabs.nlp.embeddings.Word2VecApproach;
import com.johnsnowlabs.nlp.embeddings.Word2VecModel;
import java.util.List;
import java.util.function.Consumer;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.Transformer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.parley.session.UserError;
import org.parley.tag.GoldSentence;

/**
 * Trains Spark NLP's NerDL, a bidirectional LSTM over words and characters (Chiu and Nichols, 2016), on gold sentences,
 * and the word vectors that it reads (skip-grams: Mikolov and others, 2013) on raw text. Both need TensorFlow's natives
 * and no network. What comes out is a pipeline from {@code text} to {@code ner_chunk} with Parley's sentences and tokens.
 */
public final class NerDlTraining {
    private static final String MISSING = "NerDL needs TensorFlow and its graphs, which --jars parley-natives.jar adds";
    private static final String A_GRAPH = "/ner-dl/blstm_10_100_128_120.pb";
    private static final int MOST_CHARACTERS = 120;
    private static final String TEXT = "text";
    private static final String SENTENCE = "sentence";
    private static final String TOKEN = "token";
    private static final String VECTORS = "embeddings";
    private static final String LABELS = "ner";
    private static final String NAMES = "ner_chunk";

    private final DocumentAssembler document = new DocumentAssembler("document");
    private final SentenceAnnotator sentences = new SentenceAnnotator("sentences");
    private final TokenAnnotator tokens = new TokenAnnotator("tokens");
    private final NerDlOptions options;
    private final Consumer<String> progress;

    private NerDlTraining(NerDlOptions options, Consumer<String> progress) {
        this.options = options;
        this.progress = progress;
        document.setInputCol(TEXT);
        document.setOutputCol(ParleyPipeline.DOCUMENT);
        sentences.setInputCols(new String[] {ParleyPipeline.DOCUMENT});
        sentences.setOutputCol(SENTENCE);
        tokens.setInputCols(new String[] {ParleyPipeline.DOCUMENT});
        tokens.setOutputCol(TOKEN);
    }

    /**
     * A pipeline that finds names.
     *
     * @param train gold sentences in Parley's own tokens
     * @param raw texts in a column {@code text}
     * @param progress is told what is being done
     * @throws UserError where TensorFlow, or the graphs that NerDL fills in, are missing
     */
    public static PipelineModel run(
            SparkSession spark,
            List<GoldSentence> train,
            Dataset<Row> raw,
            NerDlOptions options,
            Consumer<String> progress) {
        // Asked first: Spark NLP would ask only once the vectors are learnt.
        if (NerDlTraining.class.getResource(A_GRAPH) == null) {
            throw new UserError(MISSING);
        }
        try {
            return new NerDlTraining(options, progress)
                    .pipeline(GoldRows.of(spark, RareCharacters.folded(train, MOST_CHARACTERS)), raw);
        } catch (LinkageError e) {
            throw new UserError(MISSING + ": " + e, e);
        }
    }

    private PipelineModel pipeline(Dataset<Row> gold, Dataset<Row> raw) {
        progress.accept("learning word vectors");
        Word2VecModel vectors = vectors(raw);
        progress.accept("learning names");
        NerDLModel ner = names(vectors.transform(gold));
        NerConverter converter = new NerConverter("names");
        converter.setInputCols(new String[] {SENTENCE, TOKEN, LABELS});
        converter.setOutputCol(NAMES);
        List<Transformer> stages = List.of(document, sentences, tokens, vectors, ner, converter);
        return new PipelineModel("parley_nerdl", stages);
    }

    private Word2VecModel vectors(Dataset<Row> raw) {
        Word2VecApproach approach = new Word2VecApproach("vectors");
        approach.setInputCols(new String[] {TOKEN});
        approach.setOutputCol(VECTORS);
        approach.setVectorSize(options.width());
        approach.setMinCount(options.rarest());
        approach.setSeed(options.seed());
        return approach.fit(tokens.transform(document.transform(raw.select(TEXT))));
    }

    private NerDLModel names(Dataset<Row> gold) {
        NerDLApproach approach = new NerDLApproach("nerdl");
        approach.setInputCols(new String[] {SENTENCE, TOKEN, VECTORS});
        approach.setOutputCol(LABELS);
        approach.setLabelColumn(GoldRows.LABEL);
        approach.setMaxEpochs(options.epochs());
        approach.setRandomSeed(options.seed());
        approach.setBatchSize(options.batch());
        approach.setIncludeConfidence(true);
        return approach.fit(gold);
    }
}
