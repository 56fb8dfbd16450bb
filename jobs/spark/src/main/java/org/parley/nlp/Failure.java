package org.parley.nlp;

import com.johnsnowlabs.nlp.Annotation;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.parley.text.Range;

/**
 * A document on which a step failed. The one boundary at which an exception becomes data: the job goes on, and the
 * document's failure travels with it, as an annotation of a type that no Spark NLP stage takes, until it is a rejection.
 */
record Failure(String step, String detail) {
    static final String TYPE = "failure";

    private static final String STEP = "step";
    private static final int LONGEST = 300;

    /** What the work gives; or what is made of its failure. */
    static <T> T boundary(String step, Supplier<T> work, Function<Failure, T> failed) {
        try {
            return work.get();
        } catch (RuntimeException | StackOverflowError e) {
            return failed.apply(new Failure(step, line(e)));
        }
    }

    Annotation annotation() {
        return Annotations.of(TYPE, new Range(0, 0), detail, Map.of(STEP, step));
    }

    static List<Failure> in(List<Annotation> annotations) {
        return Annotations.ofType(annotations, TYPE).stream()
                .map(annotation -> new Failure(
                        Annotations.metadata(annotation).getOrDefault(STEP, "annotate"), annotation.result()))
                .toList();
    }

    private static String line(Throwable e) {
        String line = (e.getClass().getSimpleName() + ": " + e.getMessage())
                .replaceAll("\\s+", " ")
                .strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
