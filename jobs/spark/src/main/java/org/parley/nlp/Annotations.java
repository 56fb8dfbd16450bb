package org.parley.nlp;

import com.johnsnowlabs.nlp.Annotation;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MetadataBuilder;
import org.apache.spark.sql.types.StructField;
import org.parley.text.Range;
import scala.collection.JavaConverters;
import scala.collection.Seq;

/** Spark NLP's annotations from Java: ends inclusive there, exclusive in a {@link Range}. */
final class Annotations {
    static final String DOCUMENT = "document";
    static final String TOKEN = "token";
    static final String CHUNK = "chunk";
    static final String NAMED_ENTITY = "named_entity";

    /** The metadata's key for how sure a recogniser is. */
    static final String CONFIDENCE = "confidence";

    private static final float[] NO_EMBEDDINGS = {};

    private Annotations() {}

    static Annotation of(String type, Range range, String result, Map<String, String> metadata) {
        return new Annotation(
                type, range.begin(), range.end() - 1, result, JavaConverters.mapAsScalaMap(metadata), NO_EMBEDDINGS);
    }

    /** A column of annotations of a type. */
    static StructField field(String name, String type) {
        return DataTypes.createStructField(
                name,
                Annotation.arrayType(),
                true,
                new MetadataBuilder().putString("annotatorType", type).build());
    }

    static Row row(Annotation annotation) {
        return RowFactory.create(
                annotation.annotatorType(),
                annotation.begin(),
                annotation.end(),
                annotation.result(),
                annotation.metadata(),
                annotation.embeddings());
    }

    static Range range(Annotation annotation) {
        return new Range(annotation.begin(), annotation.end() + 1);
    }

    static Map<String, String> metadata(Annotation annotation) {
        return JavaConverters.mapAsJavaMap(annotation.metadata());
    }

    /**
     * How sure a recogniser is of what it found; 1 where it doesn't say.
     *
     * @throws IllegalArgumentException when that is no number from 0 to 1
     */
    static double confidence(Annotation annotation) {
        String told = metadata(annotation).getOrDefault(CONFIDENCE, "1");
        double confidence;
        try {
            confidence = Double.parseDouble(told);
        } catch (NumberFormatException e) {
            confidence = Double.NaN;
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("a confidence of " + told);
        }
        return confidence;
    }

    static List<Annotation> list(Seq<Annotation> annotations) {
        return JavaConverters.seqAsJavaList(annotations);
    }

    static Seq<Annotation> seq(List<Annotation> annotations) {
        return JavaConverters.asScalaBuffer(annotations);
    }

    static List<Annotation> ofType(List<Annotation> annotations, String type) {
        return annotations.stream()
                .filter(annotation -> annotation.annotatorType().equals(type))
                .toList();
    }
}
