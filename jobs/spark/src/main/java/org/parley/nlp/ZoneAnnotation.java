package org.parley.nlp;

import com.johnsnowlabs.nlp.Annotation;
import java.util.List;
import java.util.Map;
import org.parley.model.ZoneKind;
import org.parley.text.ZoneRange;

/** A zone as an annotation: its place, and its kind as the result. */
final class ZoneAnnotation {
    static final String TYPE = "zone";

    private ZoneAnnotation() {}

    static Annotation of(ZoneRange zone) {
        return Annotations.of(TYPE, zone.range(), Labels.of(zone.kind()), Map.of());
    }

    static List<ZoneRange> in(List<Annotation> annotations) {
        return Annotations.ofType(annotations, TYPE).stream()
                .map(annotation ->
                        new ZoneRange(Labels.read(ZoneKind.class, annotation.result()), Annotations.range(annotation)))
                .toList();
    }
}
