package org.parley.tag;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a tagger of names sees: words, their lower-cased forms, classes, shapes and affixes in a window of two on either
 * side, the run of capitalised words that the token stands in, and the other places of the document where the word
 * stands (see {@link Recurrences}).
 */
public final class NameFeatures implements Features {
    private static final int LONGEST_RUN = 10;
    private static final int FURTHER = 100;
    private static final int TEMPLATES = 16;
    private static final Set<Integer> CONNECTORS = Stream.of(
                    "of", "for", "de", "the", "al", "on", "-", "&", "del", "la")
            .map(WordForm::hashOf)
            .collect(Collectors.toUnmodifiableSet());

    private final WordClasses classes;
    private final Words words;

    /**
     * @param classes of words: the first division of the first is looked at most closely
     * @throws IllegalArgumentException when there are none
     */
    public NameFeatures(List<WordClasses> classes) {
        if (classes.isEmpty()) {
            throw new IllegalArgumentException("no classes of words");
        }
        this.classes = classes.get(0);
        this.words = new Words(classes);
    }

    @Override
    public String revision() {
        return "names-3";
    }

    @Override
    public void addWord(@Nullable String word, int place, FeatureHashes into) {
        Word seen = word != null ? words.of(word) : place < 0 ? words.before() : words.behind();
        WordForm form = seen.form;
        switch (place) {
            case -2 -> into.add(4, form.lower);
            case -1 -> addNeighbour(form, 2, into);
            case 0 -> addOwn(seen, into);
            case 1 -> addNeighbour(form, 3, into);
            case 2 -> into.add(5, form.lower);
            default -> throw new IllegalArgumentException("place " + place);
        }
        into.add(52 + place, seen.classOf);
        for (int division = 0; division < seen.further.length; division++) {
            into.add(FURTHER + TEMPLATES * division + 2 + place, seen.further[division]);
        }
    }

    private static void addNeighbour(WordForm form, int template, FeatureHashes into) {
        into.add(template, form.cased);
        into.add(template + 18, form.suffix(3));
        into.add(template + 30, form.shape);
    }

    private static void addOwn(Word word, FeatureHashes into) {
        WordForm form = word.form;
        into.add(1, form.cased);
        into.add(6, form.lower);
        for (int k = 1; k <= WordForm.AFFIXES; k++) {
            into.add(11 + k, form.prefix(k));
            into.add(15 + k, form.suffix(k));
        }
        into.add(30, form.shape);
        into.add(31, form.outline);
        into.add(58, word.classOf, form.letters.code);
        for (int division = 0; division < word.further.length; division++) {
            into.add(FURTHER + TEMPLATES * division + 10, word.further[division], form.letters.code);
        }
    }

    @Override
    public Document of(List<String[]> sentences) {
        Word[][] seen = sentences.stream()
                .map(sentence -> Stream.of(sentence).map(words::of).toArray(Word[]::new))
                .toArray(Word[][]::new);
        WordForm[][] forms = Stream.of(seen)
                .map(sentence -> Stream.of(sentence).map(word -> word.form).toArray(WordForm[]::new))
                .toArray(WordForm[][]::new);
        Recurrences recurrences = new Recurrences(forms, classes);
        return (place, into) -> {
            Sentence sentence = new Sentence(seen[place]);
            for (int i = 0; i < forms[place].length; i++) {
                into.nextToken();
                sentence.words(i, into);
                sentence.shapes(i, into);
                sentence.classes(i, into);
                sentence.further(i, into);
                sentence.runs(i, into);
                recurrences.add(place, i, into);
            }
        };
    }

    /** The words of one sentence, and what is known of it as a whole. */
    private final class Sentence {
        private final Word[] words;
        private final int style;
        private final int[] runBegin;
        private final int[] runEnd;
        private final int[] wideBegin;
        private final int[] wideEnd;

        Sentence(Word[] words) {
            int n = words.length;
            this.words = words;
            int uppers = 0;
            int lowers = 0;
            int capitals = 0;
            for (Word word : words) {
                WordForm form = word.form;
                uppers += form.letters == WordForm.Case.UPPER ? 1 : 0;
                lowers += form.letters == WordForm.Case.LOWER && form.length > 3 ? 1 : 0;
                capitals += form.letters == WordForm.Case.CAPITALISED ? 1 : 0;
            }
            style = lowers > 0 && lowers * 2 >= capitals ? 0 : capitals > uppers ? 1 : uppers > 0 ? 2 : 3;
            runBegin = new int[n];
            runEnd = new int[n];
            wideBegin = new int[n];
            wideEnd = new int[n];
            runs(runBegin, runEnd, 0);
            runs(wideBegin, wideEnd, 2);
        }

        private void runs(int[] begins, int[] ends, int bridge) {
            int i = 0;
            while (i < words.length) {
                if (!words[i].form.isCapital()) {
                    i++;
                    continue;
                }
                int end = i + 1;
                int next = end;
                while (next < words.length && next - end <= bridge) {
                    if (words[next].form.isCapital()) {
                        end = next + 1;
                    } else if (!CONNECTORS.contains(words[next].form.lower)) {
                        break;
                    }
                    next++;
                }
                for (int j = i; j < end; j++) {
                    begins[j] = i;
                    ends[j] = end;
                }
                i = end;
            }
        }

        private Word word(int i) {
            return i < 0
                    ? NameFeatures.this.words.before()
                    : i >= words.length ? NameFeatures.this.words.behind() : words[i];
        }

        private int lower(int i) {
            return word(i).form.lower;
        }

        private int outline(int i) {
            return word(i).form.outline;
        }

        private int classOf(int i) {
            return word(i).classOf;
        }

        void words(int i, FeatureHashes into) {
            int own = lower(i);
            into.add(0, 0);
            into.add(7, lower(i - 1), own);
            into.add(8, own, lower(i + 1));
            into.add(9, lower(i - 1), lower(i + 1));
            into.add(10, lower(i - 2), lower(i - 1));
            into.add(11, lower(i + 1), lower(i + 2));
        }

        void shapes(int i, FeatureHashes into) {
            WordForm form = words[i].form;
            int letters = form.letters.code;
            into.add(34, outline(i - 1), form.outline);
            into.add(35, form.outline, outline(i + 1));
            into.add(36, outline(i - 1), form.outline, outline(i + 1));
            into.add(37, lower(i - 1), letters);
            into.add(38, lower(i + 1), letters);
            into.add(39, style, letters);
            into.add(40, Math.min(i, 2), letters, style);
            into.add(41, i + 1 == words.length ? 1 : 0, letters);
        }

        void classes(int i, FeatureHashes into) {
            int own = classOf(i);
            into.add(55, classOf(i - 1), own);
            into.add(56, own, classOf(i + 1));
            into.add(57, classOf(i - 1), own, classOf(i + 1));
        }

        void further(int i, FeatureHashes into) {
            int[] previous = word(i - 1).further;
            int[] next = word(i + 1).further;
            int[] second = word(i - 2).further;
            int[] afterNext = word(i + 2).further;
            int[] own = words[i].further;
            for (int division = 0; division < own.length; division++) {
                int template = FURTHER + TEMPLATES * division;
                into.add(template + 5, previous[division], own[division]);
                into.add(template + 6, own[division], next[division]);
                into.add(template + 7, previous[division], next[division]);
                into.add(template + 8, second[division], previous[division]);
                into.add(template + 9, next[division], afterNext[division]);
            }
        }

        void runs(int i, FeatureHashes into) {
            if (style != 0) {
                return;
            }
            if (runEnd[i] > i && runEnd[i] - runBegin[i] <= LONGEST_RUN) {
                int begin = runBegin[i];
                int end = runEnd[i];
                into.add(60, lower(end - 1), end - 1 - i);
                into.add(61, lower(begin), i - begin);
                into.add(62, Math.min(end - begin, 5), i - begin);
                into.add(63, lower(begin - 1), i - begin);
                into.add(64, lower(end), end - 1 - i);
                into.add(65, classOf(end - 1), end - 1 - i);
            }
            if (wideEnd[i] > wideBegin[i] + 1 && wideEnd[i] - wideBegin[i] <= LONGEST_RUN) {
                into.add(70, lower(wideEnd[i] - 1));
                into.add(71, lower(wideBegin[i]));
                into.add(72, classOf(wideBegin[i]), classOf(wideEnd[i] - 1));
            }
        }
    }
}
