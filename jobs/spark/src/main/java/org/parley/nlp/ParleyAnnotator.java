package org.parley.nlp;

import com.johnsnowlabs.nlp.Annotation;
import com.johnsnowlabs.nlp.AnnotatorModel;
import com.johnsnowlabs.nlp.HasSimpleAnnotate;
import java.util.List;
import org.apache.spark.ml.Model;
import org.jspecify.annotations.Nullable;
import org.parley.text.Layout;
import scala.collection.Seq;

/**
 * A Spark NLP annotator of Parley's. Its first input is the document's whole text (one DOCUMENT annotation, as
 * DocumentAssembler gives it); a column of {@code zone} annotations may follow.
 */
public abstract class ParleyAnnotator<M extends Model<M>> extends AnnotatorModel<M> implements HasSimpleAnnotate<M> {
    private static final long serialVersionUID = 1;

    private @Nullable String uid;

    /** @param uid see {@link Uid#next} */
    ParleyAnnotator(Uid uid) {
        setOutputCol(outputAnnotatorType());
    }

    /** What this annotator adds to a document. */
    abstract List<Annotation> annotate(Layout layout, List<Annotation> inputs);

    @Override
    public final String uid() {
        String known = uid;
        if (known == null) {
            known = Uid.taken();
            uid = known;
        }
        return known;
    }

    @Override
    public String[] inputAnnotatorTypes() {
        return new String[] {Annotations.DOCUMENT};
    }

    @Override
    public String[] optionalInputAnnotatorTypes() {
        return new String[] {ZoneAnnotation.TYPE};
    }

    @Override
    public final Seq<Annotation> annotate(Seq<Annotation> inputs) {
        return Annotations.seq(onDocument(Annotations.list(inputs)));
    }

    private List<Annotation> onDocument(List<Annotation> inputs) {
        List<Annotation> documents = Annotations.ofType(inputs, Annotations.DOCUMENT);
        if (documents.isEmpty() || !Failure.in(inputs).isEmpty()) {
            return List.of();
        }
        if (documents.size() > 1) {
            throw new IllegalArgumentException(uid() + " takes one document a row, and here are " + documents.size());
        }
        return Failure.boundary(
                uid(),
                () -> annotate(RecentLayout.of(documents.get(0).result(), ZoneAnnotation.in(inputs)), inputs),
                failure -> List.of(failure.annotation()));
    }
}
