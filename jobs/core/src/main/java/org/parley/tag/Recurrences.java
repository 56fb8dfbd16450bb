package org.parley.tag;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * The other places in a document where a capitalised word stands: whether it is written in lower case there, what
 * stands around it, and the longest name that it may be part of (after Ratinov and Roth, 2009: context aggregation). It
 * looks at most {@value #WINDOW} sentences back and ahead, so that its cost grows with the text's length only.
 */
final class Recurrences {
    private static final int WINDOW = 15;
    private static final int MOST = 8;
    private static final int LONGEST_RUN = 10;
    private static final int NONE = -1;
    private static final int EDGE_BEFORE = -1;
    private static final int EDGE_AFTER = -2;

    private final WordForm[][] sentences;
    private final WordClasses classes;
    private final int[] begins;
    private final int[] sentenceOf;
    private final int[] before;
    private final int[] after;

    Recurrences(WordForm[][] sentences, WordClasses classes) {
        this.sentences = sentences;
        this.classes = classes;
        this.begins = new int[sentences.length + 1];
        for (int i = 0; i < sentences.length; i++) {
            begins[i + 1] = begins[i] + sentences[i].length;
        }
        int tokens = begins[sentences.length];
        this.sentenceOf = new int[tokens];
        this.before = new int[tokens];
        this.after = new int[tokens];
        link();
    }

    /** Links each token with the ones before and after it that are the same word in whatever case. */
    private void link() {
        int size = Integer.highestOneBit(Math.max(8, before.length)) * 4;
        int[] last = new int[size];
        Arrays.fill(last, NONE);
        Arrays.fill(after, NONE);
        for (int i = 0; i < sentences.length; i++) {
            for (int j = 0; j < sentences[i].length; j++) {
                int token = begins[i] + j;
                sentenceOf[token] = i;
                int slot = FeatureHashes.mix(sentences[i][j].lower) & (size - 1);
                while (last[slot] != NONE && form(last[slot]).lower != sentences[i][j].lower) {
                    slot = (slot + 1) & (size - 1);
                }
                before[token] = last[slot];
                if (last[slot] != NONE) {
                    after[last[slot]] = token;
                }
                last[slot] = token;
            }
        }
    }

    private WordForm form(int token) {
        int sentence = sentenceOf[token];
        return sentences[sentence][token - begins[sentence]];
    }

    /** Adds what the rest of the document says of a word; nothing for one that isn't capitalised. */
    void add(int sentence, int place, FeatureHashes into) {
        WordForm form = sentences[sentence][place];
        if (!form.isCapital()) {
            return;
        }
        Places places = new Places(into);
        for (int token : elsewhere(begins[sentence] + place)) {
            places.see(sentences[sentenceOf[token]], token - begins[sentenceOf[token]]);
        }
        places.sum(form, place);
    }

    private Iterable<Integer> elsewhere(int token) {
        Deque<Integer> places = new ArrayDeque<>();
        int first = sentenceOf[token] - WINDOW;
        int last = sentenceOf[token] + WINDOW;
        for (int i = before[token]; i != NONE && sentenceOf[i] >= first; i = before[i]) {
            places.addFirst(i);
        }
        for (int i = after[token]; i != NONE && sentenceOf[i] <= last; i = after[i]) {
            places.addLast(i);
        }
        return places;
    }

    /** What was seen of one word elsewhere. */
    private final class Places {
        private final FeatureHashes into;
        private boolean lower;
        private int capitals;
        private boolean afterWord;
        private boolean inside;
        private boolean head;
        private boolean alone;
        private WordForm[] longest = new WordForm[0];
        private int longestAt;
        private int longestBegin;
        private int longestEnd;

        Places(FeatureHashes into) {
            this.into = into;
        }

        void see(WordForm[] words, int at) {
            if (words[at].letters == WordForm.Case.LOWER) {
                lower = true;
                return;
            }
            if (++capitals > MOST) {
                return;
            }
            afterWord |= at > 0 && words[at - 1].letters != WordForm.Case.MARK;
            int begin = at;
            int end = at + 1;
            while (begin > 0 && words[begin - 1].isCapital()) {
                begin--;
            }
            while (end < words.length && words[end].isCapital()) {
                end++;
            }
            if (end - begin > LONGEST_RUN) {
                return;
            }
            inside |= at > begin;
            head |= at == begin && end - begin > 1;
            alone |= end - begin == 1;
            if (end - begin > longestEnd - longestBegin) {
                longest = words;
                longestAt = at;
                longestBegin = begin;
                longestEnd = end;
            }
            into.add(80, begin > 0 ? words[begin - 1].lower : EDGE_BEFORE);
            into.add(81, end < words.length ? words[end].lower : EDGE_AFTER);
        }

        void sum(WordForm form, int place) {
            into.add(82, lower ? 1 : 0, form.letters.code, place == 0 ? 1 : 0);
            into.add(83, afterWord ? 1 : 0, capitals > 0 ? 1 : 0);
            into.add(84, inside ? 1 : 0, head ? 1 : 0, alone ? 1 : 0);
            if (longestEnd - longestBegin > 1) {
                WordForm first = longest[longestBegin];
                WordForm last = longest[longestEnd - 1];
                int fromBegin = longestAt - longestBegin;
                int fromEnd = longestEnd - 1 - longestAt;
                into.add(85, last.lower, fromEnd);
                into.add(86, first.lower, fromBegin);
                into.add(87, classes.of(first), fromBegin);
                into.add(88, classes.of(last), fromEnd);
                into.add(89, Math.min(longestEnd - longestBegin, 4), Math.min(fromBegin, 3));
                if (longestBegin > 0) {
                    into.add(90, longest[longestBegin - 1].lower);
                }
                if (longestEnd < longest.length) {
                    into.add(91, longest[longestEnd].lower);
                }
            }
        }
    }
}
