package org.parley.nlp;

import com.johnsnowlabs.nlp.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.parley.model.ActorType;
import org.parley.tag.TaggedSpan;
import org.parley.text.Layout;
import org.parley.text.Range;

/**
 * The names that another's recogniser found in an article: CHUNK annotations with their label as {@code entity}, or
 * NAMED_ENTITY annotations, a token each, labelled in the IOB scheme.
 */
record GivenNames(List<GivenNames.Name> names) {
    GivenNames {
        names = List.copyOf(names);
    }

    private static final String ELSEWHERE = " out of place";

    /**
     * A name.
     *
     * @param range its characters
     * @param surface what the recogniser says they are
     */
    record Name(Range range, String surface, String label, double confidence) {}

    static GivenNames of(List<Annotation> annotations) {
        List<Name> names = new ArrayList<>(IobNames.in(Annotations.ofType(annotations, Annotations.NAMED_ENTITY)));
        for (Annotation chunk : Annotations.ofType(annotations, Annotations.CHUNK)) {
            names.add(new Name(
                    Annotations.range(chunk), chunk.result(), NameLabels.of(chunk), Annotations.confidence(chunk)));
        }
        names.sort(Comparator.comparingInt((Name name) -> name.range().begin())
                .thenComparing(name -> name.range().end(), Comparator.reverseOrder()));
        return new GivenNames(names);
    }

    /**
     * The names that become no mentions of a text: those whose labels name no type of actors, and those that lie elsewhere
     * than they say.
     */
    List<PassedOver> passedOver(String text) {
        return PassedOver.of(names.stream()
                .filter(name -> NameLabels.type(name.label()).isEmpty() || !isIn(text, name))
                .map(name -> NameLabels.type(name.label()).isEmpty() ? name.label() : name.label() + ELSEWHERE)
                .toList());
    }

    /**
     * The names of actors in the tokens of a text, by begin; of those that overlap, the first and longest. Names that lie
     * elsewhere than they say are left out.
     *
     * @throws IllegalArgumentException when most names do: they are another text's
     */
    List<TaggedSpan> spans(Layout layout) {
        return spans(layout.text(), layout.tokens(), layout::tokenAt);
    }

    /** The same in the tokens of a text that are parted by single blanks. */
    List<TaggedSpan> spans(List<String> words) {
        int[] ends = new int[words.size()];
        int begin = 0;
        for (int i = 0; i < ends.length; i++) {
            ends[i] = begin + words.get(i).length();
            begin = ends[i] + 1;
        }
        return spans(String.join(" ", words), ends.length, place -> {
            int found = Arrays.binarySearch(ends, place);
            return found >= 0 ? found + 1 : -found - 1;
        });
    }

    private List<TaggedSpan> spans(String text, int tokens, IntUnaryOperator tokenAt) {
        requireSameText(text);
        List<TaggedSpan> spans = new ArrayList<>();
        int free = 0;
        for (Name name : names) {
            Optional<ActorType> type = NameLabels.type(name.label());
            if (type.isEmpty() || !isIn(text, name)) {
                continue;
            }
            int first = tokenAt.applyAsInt(name.range().begin());
            int beyond = Math.min(tokens, tokenAt.applyAsInt(name.range().end() - 1) + 1);
            if (first >= free && first < beyond) {
                spans.add(new TaggedSpan(first, beyond, type.get().name(), name.confidence()));
                free = beyond;
            }
        }
        return spans;
    }

    /** A stage that changes the text (a cleaning assembler, a normalizer of documents) moves all that it finds. */
    private void requireSameText(String text) {
        long strange = names.stream().filter(name -> !isIn(text, name)).count();
        if (strange * 2 > names.size()) {
            throw new IllegalArgumentException(strange + " of " + names.size()
                    + " names of the pipeline lie elsewhere than in the article's text");
        }
    }

    private static boolean isIn(String text, Name name) {
        return name.range().length() > 0
                && name.range().end() <= text.length()
                && letters(name.range().of(text)).equalsIgnoreCase(letters(name.surface()));
    }

    private static String letters(String surface) {
        return surface.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
