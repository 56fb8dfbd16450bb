package org.parley.quote;

import org.parley.tag.FeatureHashes;
import org.parley.tag.Word;

/**
 * What the first reading sees of a token: the words around it with their classes, quotation marks, the nearest words
 * that may report, actors, clauses, and what rules make of it.
 */
final class RoleFeatures {
    static final String REVISION = "roles-1";

    /** How far around a token words are looked at one by one. */
    static final int REACH = 3;

    private static final int NO_CUE = 9;

    private final PageWords words;

    RoleFeatures(PageWords words) {
        this.words = words;
    }

    /**
     * Adds all features of a passage's tokens, in the order in which the shipped model saw them: what training leaves out
     * at random goes by it.
     */
    void add(Stretch passage, FeatureHashes into) {
        for (int i = passage.first(); i < passage.beyond(); i++) {
            into.nextToken();
            into.add(0, 0);
            addOf(i, RoleFeatures::addCased, into);
            addOf(i, RoleFeatures::addLower, into);
            addOf(i, RoleFeatures::addSuffixes, into);
            addOf(i, RoleFeatures::addNextSuffix, into);
            addWords(i, into);
            addOf(i, RoleFeatures::addClasses, into);
            addClasses(i, into);
            addOf(i, RoleFeatures::addFarClass, into);
            addPlace(passage, i, into);
        }
    }

    /** Adds the features of a passage's tokens for which one word is not enough. */
    void addAround(Stretch passage, FeatureHashes into) {
        for (int i = passage.first(); i < passage.beyond(); i++) {
            into.nextToken();
            into.add(0, 0);
            addWords(i, into);
            addClasses(i, into);
            addPlace(passage, i, into);
        }
    }

    /** Adds what one word by itself says of a token from which it stands at a place. */
    static void addWord(Word word, int place, FeatureHashes into) {
        addCased(word, place, into);
        addLower(word, place, into);
        addSuffixes(word, place, into);
        addNextSuffix(word, place, into);
        addClasses(word, place, into);
        addFarClass(word, place, into);
    }

    /** Some of what one word by itself says of a token. */
    private interface WordPart {
        void add(Word word, int place, FeatureHashes into);
    }

    private void addOf(int i, WordPart part, FeatureHashes into) {
        for (int place = -REACH; place <= REACH; place++) {
            part.add(word(i + place), place, into);
        }
    }

    private static void addCased(Word word, int place, FeatureHashes into) {
        if (place == 0) {
            into.add(1, word.cased());
        }
    }

    private static void addLower(Word word, int place, FeatureHashes into) {
        into.add(10 + place, word.lower());
    }

    private static void addSuffixes(Word word, int place, FeatureHashes into) {
        if (place == 0) {
            for (int length = 2; length <= 4; length++) {
                into.add(80 + length, word.suffix(length));
            }
        }
    }

    private static void addNextSuffix(Word word, int place, FeatureHashes into) {
        if (Math.abs(place) == 1) {
            into.add(place < 0 ? 86 : 87, word.suffix(3));
        }
    }

    private static void addClasses(Word word, int place, FeatureHashes into) {
        if (Math.abs(place) < REACH) {
            into.add(20 + place, word.classOf());
            for (int division = 0; division < word.divisions(); division++) {
                into.add(30 + place + 10 * division, word.classOf(division));
            }
        }
    }

    private static void addFarClass(Word word, int place, FeatureHashes into) {
        if (Math.abs(place) == REACH && word.divisions() > 0) {
            into.add(place < 0 ? 103 : 104, word.classOf(0));
        }
    }

    private void addPlace(Stretch passage, int i, FeatureHashes into) {
        addQuotation(i, into);
        addCues(i, into);
        addActors(i, into);
        addClauses(passage, i, into);
        addRules(i, into);
    }

    private Word word(int token) {
        return words.word(token);
    }

    private int lower(int token) {
        return words.lower(token);
    }

    private static int at(int[] numbers, int token) {
        return token < 0 || token >= numbers.length ? 0 : numbers[token];
    }

    private void addWords(int i, FeatureHashes into) {
        Word own = word(i);
        int lower = own.lower();
        into.add(88, own.letters(), word(i - 1).letters());
        into.add(89, own.letters(), word(i + 1).letters());
        into.add(90, lower(i - 1), lower);
        into.add(91, lower, lower(i + 1));
        into.add(92, lower(i - 1), lower(i + 1));
        into.add(93, lower(i - 2), lower(i - 1));
        into.add(94, lower(i + 1), lower(i + 2));
    }

    private void addClasses(int i, FeatureHashes into) {
        Word own = word(i);
        Word last = word(i - 1);
        Word next = word(i + 1);
        into.add(95, last.classOf(), own.classOf());
        into.add(96, own.classOf(), next.classOf());
        into.add(97, last.classOf(), own.classOf(), next.classOf());
        if (own.divisions() > 0) {
            Word second = word(i - 2);
            Word afterNext = word(i + 2);
            into.add(98, last.classOf(0), own.classOf(0), next.classOf(0));
            into.add(99, second.classOf(0), last.classOf(0), own.classOf(0));
            into.add(100, own.classOf(0), next.classOf(0), afterNext.classOf(0));
            into.add(101, second.classOf(0), last.classOf(0));
            into.add(102, next.classOf(0), afterNext.classOf(0));
        }
    }

    private void addQuotation(int i, FeatureHashes into) {
        int own = words.quotation[i];
        into.add(110, own);
        into.add(111, at(words.quotation, i - 1), own, at(words.quotation, i + 1));
        into.add(112, own, lower(i));
        into.add(113, own, word(i).classOf());
        into.add(114, own, lower(i - 1));
        into.add(115, own, lower(i + 1));
        into.add(116, own, words.quotes[i], title(i));
    }

    private void addCues(int i, FeatureHashes into) {
        int kind = words.cue[i];
        int lemma = words.lemma[i];
        int quotation = words.quotation[i];
        into.add(120, kind);
        into.add(121, kind, quotation);
        into.add(122, kind, lower(i - 1));
        into.add(123, kind, lower(i + 1));
        into.add(124, lemma, quotation);
        if (kind > 0) {
            into.add(125, lemma, lower(i - 1));
            into.add(126, lemma, lower(i + 1));
            into.add(127, lemma, Math.min(1, at(words.mention, i - 1)), Math.min(1, at(words.mention, i + 1)));
        }
        int before = words.cueBefore[i];
        int behind = words.cueBehind[i];
        int far = before < 0 ? NO_CUE : PageWords.distance(i - before);
        int near = behind < 0 ? NO_CUE : PageWords.distance(behind - i);
        int lemmaBefore = at(words.lemma, before);
        int lemmaBehind = at(words.lemma, behind);
        into.add(130, far, near);
        into.add(131, lemmaBefore, far);
        into.add(132, lemmaBehind, near);
        into.add(133, lemmaBefore, lemmaBehind);
        into.add(134, far, lower(i));
        into.add(135, near, lower(i));
        into.add(136, far, word(i).classOf());
        into.add(137, near, word(i).classOf());
        into.add(138, far, near, quotation);
        into.add(139, lemmaBefore, lower(before + 1), far);
        into.add(141, words.mention[i], near);
        into.add(142, words.mention[i], far);
        into.add(165, words.rule[i], far, near);
    }

    private void addActors(int i, FeatureHashes into) {
        int own = words.mention[i];
        into.add(140, own);
        into.add(143, own, words.quotation[i]);
        into.add(144, at(words.mention, i - 1), own, at(words.mention, i + 1));
    }

    private void addClauses(Stretch passage, int i, FeatureHashes into) {
        int first = Math.max(passage.first(), words.sentenceFirst[i]);
        int beyond = Math.min(passage.beyond(), words.sentenceBeyond[i]);
        int begin = PageWords.distance(i - first);
        int end = PageWords.distance(beyond - 1 - i);
        int title = title(i);
        into.add(150, begin, word(i).letters());
        into.add(151, end, words.quotation[i]);
        into.add(152, title, begin, end);
        into.add(153, title, lower(i));
        int before = words.commaBefore[i];
        int behind = words.commaBehind[i];
        into.add(154, before < 0 ? 0 : PageWords.distance(i - before), behind < 0 ? 0 : PageWords.distance(behind - i));
        into.add(155, lower(first), begin);
        into.add(156, lower(beyond - 1), lower(beyond - 2));
        int clause = before < first ? first : before + 1;
        into.add(157, lower(clause), Math.min(i - clause, 6));
        into.add(159, word(clause - 2).classOf(), Math.min(i - clause, 6));
    }

    private void addRules(int i, FeatureHashes into) {
        int own = words.rule[i];
        into.add(160, own);
        into.add(161, at(words.rule, i - 1), own, at(words.rule, i + 1));
        into.add(162, own, lower(i));
        into.add(163, own, words.quotation[i]);
        into.add(164, own, word(i).classOf());
        into.add(166, own, lower(i - 1));
        into.add(167, own, lower(i + 1));
        into.add(168, own, words.mention[i]);
    }

    private int title(int i) {
        return words.page.isTitle(i) ? 1 : 0;
    }
}
