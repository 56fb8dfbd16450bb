package org.parley.nlp;

import com.johnsnowlabs.nlp.Annotation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.text.Range;

/** The day of publication as an annotation beside the zones: ISO 8601 as the result. */
final class DayAnnotation {
    static final String TYPE = "published";

    private static final Range NOWHERE = new Range(0, 0);

    private DayAnnotation() {}

    static Annotation of(String day) {
        return Annotations.of(TYPE, NOWHERE, day, Map.of());
    }

    /** The day that a document's annotations tell; null when none does. */
    static @Nullable LocalDate in(List<Annotation> annotations) {
        List<Annotation> days = Annotations.ofType(annotations, TYPE);
        return days.isEmpty() ? null : LocalDate.parse(days.get(0).result());
    }
}
