package org.parley.nlp;

import com.johnsnowlabs.nlp.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.ml.util.DefaultParamsReader;
import org.apache.spark.ml.util.MLReader;
import org.parley.text.Layout;

/**
 * Parley's tokens as TOKEN annotations, with the numbers of their sentence and paragraph as metadata, for other stages
 * beside Parley's.
 */
public final class TokenAnnotator extends ParleyAnnotator<TokenAnnotator> {
    private static final long serialVersionUID = 1;

    public TokenAnnotator() {
        this("parley_tokens");
    }

    public TokenAnnotator(String uid) {
        this(Uid.next(uid));
    }

    private TokenAnnotator(Uid uid) {
        super(uid);
    }

    /** How Spark loads a saved one. */
    public static MLReader<TokenAnnotator> read() {
        return new DefaultParamsReader<>();
    }

    @Override
    public String outputAnnotatorType() {
        return Annotations.TOKEN;
    }

    @Override
    List<Annotation> annotate(Layout layout, List<Annotation> inputs) {
        List<Annotation> tokens = new ArrayList<>(layout.tokens());
        for (int i = 0; i < layout.tokens(); i++) {
            tokens.add(Annotations.of(
                    Annotations.TOKEN,
                    layout.range(i, i + 1),
                    layout.word(i),
                    Map.of(
                            "sentence", Integer.toString(layout.sentenceOf(i)),
                            "paragraph", Integer.toString(layout.paragraphOf(i)))));
        }
        return tokens;
    }
}
