package org.parley.nlp;

import com.johnsnowlabs.nlp.Annotation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.text.Range;

/** Names put together from the labels of their tokens: B-PER, I-PER, O; or, with ends marked, also S-, E-, U- and L-. */
final class IobNames {
    private final List<GivenNames.Name> names = new ArrayList<>();
    private @Nullable Annotation first;
    private @Nullable Annotation last;
    private String label = "";
    private StringBuilder surface = new StringBuilder();
    private double confidences;
    private int tokens;

    private IobNames() {}

    /** The names in labelled tokens that are in the text's order; none crosses a sentence's end. */
    static List<GivenNames.Name> in(List<Annotation> tokens) {
        IobNames names = new IobNames();
        tokens.forEach(names::add);
        names.end();
        return names.names;
    }

    private void add(Annotation token) {
        String tag = token.result();
        if (tag.length() < 3 || tag.charAt(1) != '-') {
            end();
            return;
        }
        if (isBegin(tag) || !tag.substring(2).equals(label) || isOfAnotherSentence(token)) {
            end();
            first = token;
            label = tag.substring(2);
        }
        last = token;
        surface.append(Annotations.metadata(token).getOrDefault("word", ""));
        confidences += Annotations.confidence(token);
        tokens++;
    }

    private static boolean isBegin(String tag) {
        return "BSU".indexOf(tag.charAt(0)) >= 0;
    }

    private boolean isOfAnotherSentence(Annotation token) {
        return last == null || !sentence(last).equals(sentence(token));
    }

    private static String sentence(Annotation token) {
        return Annotations.metadata(token).getOrDefault("sentence", "0");
    }

    private void end() {
        if (first != null && last != null) {
            names.add(new GivenNames.Name(
                    new Range(first.begin(), last.end() + 1), surface.toString(), label, confidences / tokens));
        }
        first = null;
        last = null;
        label = "";
        surface = new StringBuilder();
        confidences = 0;
        tokens = 0;
    }
}
