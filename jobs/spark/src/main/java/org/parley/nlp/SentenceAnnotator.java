package org.parley.nlp;

import com.johnsnowlabs.nlp.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.MLReader;
import org.parley.text.Layout;
import org.parley.text.Range;

/**
 * Parley's sentences as DOCUMENT annotations, numbered as Spark NLP's sentence detectors number theirs, for other stages
 * beside Parley's.
 */
public final class SentenceAnnotator extends ParleyAnnotator<SentenceAnnotator> {
    private static final long serialVersionUID = 1;

    public SentenceAnnotator() {
        this("parley_sentences");
    }

    public SentenceAnnotator(String uid) {
        this(Uid.next(uid));
    }

    private SentenceAnnotator(Uid uid) {
        super(uid);
    }

    /** How Spark loads a saved one. */
    public static MLReader<SentenceAnnotator> read() {
        return new DefaultParamsReader<>();
    }

    @Override
    public String outputAnnotatorType() {
        return Annotations.DOCUMENT;
    }

    @Override
    List<Annotation> annotate(Layout layout, List<Annotation> inputs) {
        List<Annotation> sentences = new ArrayList<>(layout.sentences());
        for (int i = 0; i < layout.sentences(); i++) {
            Range range = layout.range(layout.sentenceFirst(i), layout.sentenceFirst(i + 1));
            sentences.add(Annotations.of(
                    Annotations.DOCUMENT, range, range.of(layout.text()), Map.of("sentence", Integer.toString(i))));
        }
        return sentences;
    }
}
