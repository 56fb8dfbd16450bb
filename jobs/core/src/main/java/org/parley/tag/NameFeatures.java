package org.parley.tag;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a tagger of names sees: words, their lower-cased forms, classes, shapes and affixes in a window of two on either
 * side, the run of capitalised words that the token stands in, and the other places of the document where the word
 * stands (see {@link Recurrences}).
 */
public final class NameFeatures implements Features {
    private static final int NONE = 0x5BD1E995;
    private static final int LONGEST_RUN = 10;
    private static final Set<Integer> CONNECTORS = Stream.of(
                    "of", "for", "de", "the", "al", "on", "-", "&", "del", "la")
            .map(WordForm::hashOf)
            .collect(Collectors.toUnmodifiableSet());

    private final WordClasses classes;

    public NameFeatures(WordClasses classes) {
        this.classes = classes;
    }

    @Override
    public String revision() {
        return "names-2";
    }

    @Override
    public Document of(List<String[]> sentences) {
        WordForm[][] forms = sentences.stream()
                .map(words -> Stream.of(words).map(WordForm::new).toArray(WordForm[]::new))
                .toArray(WordForm[][]::new);
        Recurrences recurrences = new Recurrences(forms, classes);
        return (place, into) -> {
            Sentence sentence = new Sentence(forms[place]);
            for (int i = 0; i < forms[place].length; i++) {
                into.nextToken();
                sentence.words(i, into);
                sentence.shapes(i, into);
                sentence.classes(i, into);
                sentence.runs(i, into);
                recurrences.add(place, i, into);
            }
        };
    }

    /** The words of one sentence, and what is known of it as a whole. */
    private final class Sentence {
        private final WordForm[] forms;
        private final int[] classOf;
        private final int style;
        private final int[] runBegin;
        private final int[] runEnd;
        private final int[] wideBegin;
        private final int[] wideEnd;

        Sentence(WordForm[] forms) {
            int n = forms.length;
            this.forms = forms;
            classOf = new int[n];
            int uppers = 0;
            int lowers = 0;
            int capitals = 0;
            for (int i = 0; i < n; i++) {
                uppers += forms[i].letters == WordForm.Case.UPPER ? 1 : 0;
                lowers += forms[i].letters == WordForm.Case.LOWER && forms[i].length > 3 ? 1 : 0;
                capitals += forms[i].letters == WordForm.Case.CAPITALISED ? 1 : 0;
            }
            style = lowers > 0 && lowers * 2 >= capitals ? 0 : capitals > uppers ? 1 : uppers > 0 ? 2 : 3;
            for (int i = 0; i < n; i++) {
                classOf[i] = classes.of(forms[i]);
            }
            runBegin = new int[n];
            runEnd = new int[n];
            wideBegin = new int[n];
            wideEnd = new int[n];
            runs(runBegin, runEnd, 0);
            runs(wideBegin, wideEnd, 2);
        }

        private void runs(int[] begins, int[] ends, int bridge) {
            int i = 0;
            while (i < forms.length) {
                if (!forms[i].isCapital()) {
                    i++;
                    continue;
                }
                int end = i + 1;
                int next = end;
                while (next < forms.length && next - end <= bridge) {
                    if (forms[next].isCapital()) {
                        end = next + 1;
                    } else if (!CONNECTORS.contains(forms[next].lower)) {
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

        private int cased(int i) {
            return i < 0 || i >= forms.length ? NONE + Integer.signum(i) : forms[i].cased;
        }

        private int lower(int i) {
            return i < 0 || i >= forms.length ? NONE + Integer.signum(i) : forms[i].lower;
        }

        private int shape(int i) {
            return i < 0 || i >= forms.length ? NONE + Integer.signum(i) : forms[i].shape;
        }

        private int outline(int i) {
            return i < 0 || i >= forms.length ? NONE + Integer.signum(i) : forms[i].outline;
        }

        private int classOf(int i) {
            return i < 0 || i >= forms.length ? NONE + Integer.signum(i) : classOf[i];
        }

        void words(int i, FeatureHashes into) {
            WordForm form = forms[i];
            into.add(0, 0);
            into.add(1, form.cased);
            into.add(2, cased(i - 1));
            into.add(3, cased(i + 1));
            into.add(4, lower(i - 2));
            into.add(5, lower(i + 2));
            into.add(6, form.lower);
            into.add(7, lower(i - 1), form.lower);
            into.add(8, form.lower, lower(i + 1));
            into.add(9, lower(i - 1), lower(i + 1));
            into.add(10, lower(i - 2), lower(i - 1));
            into.add(11, lower(i + 1), lower(i + 2));
            for (int k = 1; k <= WordForm.AFFIXES; k++) {
                into.add(11 + k, form.prefix(k));
                into.add(15 + k, form.suffix(k));
            }
            if (i > 0) {
                into.add(20, forms[i - 1].suffix(3));
            }
            if (i + 1 < forms.length) {
                into.add(21, forms[i + 1].suffix(3));
            }
        }

        void shapes(int i, FeatureHashes into) {
            WordForm form = forms[i];
            int letters = form.letters.code;
            into.add(30, form.shape);
            into.add(31, form.outline);
            into.add(32, shape(i - 1));
            into.add(33, shape(i + 1));
            into.add(34, outline(i - 1), form.outline);
            into.add(35, form.outline, outline(i + 1));
            into.add(36, outline(i - 1), form.outline, outline(i + 1));
            into.add(37, lower(i - 1), letters);
            into.add(38, lower(i + 1), letters);
            into.add(39, style, letters);
            into.add(40, Math.min(i, 2), letters, style);
            into.add(41, i + 1 == forms.length ? 1 : 0, letters);
        }

        void classes(int i, FeatureHashes into) {
            int own = classOf[i];
            into.add(50, own);
            into.add(51, classOf(i - 1));
            into.add(52, classOf(i + 1));
            into.add(53, classOf(i - 2));
            into.add(54, classOf(i + 2));
            into.add(55, classOf(i - 1), own);
            into.add(56, own, classOf(i + 1));
            into.add(57, classOf(i - 1), own, classOf(i + 1));
            into.add(58, own, forms[i].letters.code);
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
