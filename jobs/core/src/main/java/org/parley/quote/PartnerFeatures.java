package org.parley.quote;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.tag.FeatureHashes;
import org.parley.tag.Word;

/**
 * What the second reading sees of a token, as seen from one cue: on which side and how far it stands, what the first
 * reading makes of it and of what stands between, the cue's words, and what rules make of the cue.
 */
final class PartnerFeatures {
    static final String REVISION = "partners-1";

    private static final int REACH = 100;
    private static final int SENTENCES_BEFORE = 1;
    private static final int SENTENCES_BEHIND = 2;
    private static final int EDGE = 31;

    private final PageWords words;
    private final RoleGuess guess;
    private final DraftsByCue drafts;
    private final List<Stretch> passages;

    PartnerFeatures(PageWords words, RoleGuess guess, DraftsByCue drafts, List<Stretch> passages) {
        this.words = words;
        this.guess = guess;
        this.drafts = drafts;
        this.passages = passages;
    }

    /** The tokens among which a cue's source and content are looked for: those near it in its passage. */
    Stretch window(Stretch cue) {
        int low = 0;
        int high = passages.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (passages.get(middle).first() <= cue.first()) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        Stretch passage = passages.get(low);
        int first = words.sentenceFirst[cue.first()];
        for (int i = 0; i < SENTENCES_BEFORE && first > passage.first(); i++) {
            first = words.sentenceFirst[first - 1];
        }
        int beyond = words.sentenceBeyond[cue.first()];
        for (int i = 0; i < SENTENCES_BEHIND && beyond < passage.beyond(); i++) {
            beyond = words.sentenceBeyond[beyond];
        }
        int from = Math.max(Math.max(passage.first(), first), cue.first() - REACH);
        int to = Math.min(Math.min(passage.beyond(), Math.max(beyond, cue.beyond())), cue.beyond() + REACH);
        return new Stretch(from, Math.max(to, cue.first() + 1));
    }

    void add(Stretch cue, Stretch window, FeatureHashes into) {
        View view = new View(cue, window);
        for (int i = window.first(); i < window.beyond(); i++) {
            into.nextToken();
            view.add(i, into);
        }
    }

    /** What stands between a token and the cue. */
    private record Between(int[] things) {
        private static final int KINDS = 6;
        private static final int SOURCES = 0;
        private static final int CUES = 1;
        private static final int CONTENTS = 2;
        private static final int COMMAS = 3;
        private static final int MARKS = 4;
        private static final int STOPS = 5;

        int count(int place, int kind, int most) {
            return Math.min(most, things[place * KINDS + kind]);
        }
    }

    private Between between(Stretch cue, Stretch window) {
        int[] things = new int[window.length() * Between.KINDS];
        int[] counts = new int[Between.KINDS];
        for (int i = cue.beyond(); i < window.beyond(); i++) {
            System.arraycopy(counts, 0, things, (i - window.first()) * Between.KINDS, Between.KINDS);
            count(i, counts);
        }
        Arrays.fill(counts, 0);
        for (int i = cue.first() - 1; i >= window.first(); i--) {
            System.arraycopy(counts, 0, things, (i - window.first()) * Between.KINDS, Between.KINDS);
            count(i, counts);
        }
        return new Between(things);
    }

    private void count(int token, int[] counts) {
        if (guess.begins(token)) {
            int kind = guess.is(token, SpeechRole.SOURCE)
                    ? Between.SOURCES
                    : guess.is(token, SpeechRole.CONTENT) ? Between.CONTENTS : Between.CUES;
            counts[kind]++;
        }
        int quotation = words.quotation[token];
        counts[Between.MARKS] += quotation == PageWords.OPENING || quotation == PageWords.CLOSING ? 1 : 0;
        switch (words.page.lower(token)) {
            case "," -> counts[Between.COMMAS]++;
            case ";", ":", "--", "—" -> counts[Between.STOPS]++;
            default -> {}
        }
    }

    /** What rules make of the tokens of a window, by the drafts whose cue meets this one. */
    private int[] rules(Stretch cue, Stretch window) {
        int[] rules = new int[window.length()];
        Set<Draft> met = drafts.meeting(cue);
        for (Draft draft : met) {
            draft.content().forEach(content -> mark(content, window, rules, 3));
            mark(draft.source(), window, rules, 1);
        }
        for (int i = 0; !met.isEmpty() && i < rules.length; i++) {
            rules[i] = rules[i] == 0 ? 2 : rules[i];
        }
        return rules;
    }

    private static void mark(@Nullable Stretch stretch, Stretch window, int[] rules, int role) {
        if (stretch != null) {
            int end = Math.min(window.beyond(), stretch.beyond());
            for (int i = Math.max(window.first(), stretch.first()); i < end; i++) {
                rules[i - window.first()] = i == stretch.first() ? role + 4 : role;
            }
        }
    }

    /** A number for what stands beside the cue. */
    private int beside(int token) {
        if (token < 0 || token >= words.tokens) {
            return EDGE;
        }
        int known =
                switch (words.page.lower(token)) {
                    case "," -> 1;
                    case ":" -> 2;
                    case "that" -> 3;
                    case "to" -> 4;
                    case "by" -> 5;
                    case "." -> 6;
                    case "who", "which" -> 7;
                    default -> 0;
                };
        if (known > 0) {
            return known;
        }
        int quotation = words.quotation[token];
        if (quotation == PageWords.OPENING || quotation == PageWords.CLOSING) {
            return 8 + quotation;
        }
        return guess.tag(token) > 0 ? 12 + guess.tag(token) / 2 : words.mention[token] > 0 ? 20 : 0;
    }

    /** A probability as a number of few values. */
    private static int grade(double probability) {
        return probability < 0.02
                ? 0
                : probability < 0.1
                        ? 1
                        : probability < 0.3
                                ? 2
                                : probability < 0.6 ? 3 : probability < 0.85 ? 4 : probability < 0.97 ? 5 : 6;
    }

    /** A window as seen from a cue. */
    private final class View {
        private final Stretch cue;
        private final Stretch window;
        private final Between between;
        private final int[] rules;
        private final int sentence;
        private final int spelling;
        private final int last;
        private final int lemma;
        private final int coarse;
        private final int fine;
        private final int before;
        private final int behind;
        private final int sides;
        private final int quoted;

        View(Stretch cue, Stretch window) {
            this.cue = cue;
            this.window = window;
            this.between = between(cue, window);
            this.rules = rules(cue, window);
            this.sentence = words.page.layout().sentenceOf(cue.first());
            this.last = words.lower(cue.last());
            this.spelling = cue.length() == 1 ? last : words.lower(cue.first()) * 31 + last;
            this.lemma = lemma(cue);
            Word word = words.word(cue.first());
            this.coarse = word.classOf();
            this.fine = word.divisions() > 1 ? word.classOf(1) : 0;
            this.before = words.lower(cue.first() - 1);
            this.behind = words.lower(cue.beyond());
            this.sides = beside(cue.first() - 1) * 32 + beside(cue.beyond());
            this.quoted = words.quotation[cue.first()] == PageWords.UNQUOTED ? 0 : 1;
        }

        private int lemma(Stretch stretch) {
            for (int i = stretch.first(); i < stretch.beyond(); i++) {
                if (words.lemma[i] != 0) {
                    return words.lemma[i];
                }
            }
            return 0;
        }

        void add(int i, FeatureHashes into) {
            int from = i < cue.first() ? i - cue.first() : Math.max(0, i - cue.last());
            int side = Integer.signum(from);
            int far = PageWords.distance(from);
            int sentences = Math.max(-2, Math.min(3, words.page.layout().sentenceOf(i) - sentence));
            int position = side * 8 + sentences;
            int tag = guess.tag(i);
            int source = grade(guess.probability(i, SpeechRole.SOURCE));
            int content = grade(guess.probability(i, SpeechRole.CONTENT));
            int odds = source * 8 + content;
            int place = i - window.first();
            int sources = between.count(place, Between.SOURCES, 2);
            int cues = between.count(place, Between.CUES, 2);
            int contents = between.count(place, Between.CONTENTS, 3);
            int roles = (sources * 3 + cues) * 4 + contents;
            addPlace(i, far, position, tag, odds, into);
            addBetween(place, position, tag, odds, roles, into);
            into.add(206, position, source);
            into.add(207, position, content);
            into.add(
                    208,
                    position,
                    Math.max(
                            grade(guess.probability(i, SpeechRole.CUE)),
                            grade(guess.probability(i, SpeechRole.ATTITUDE))));
            into.add(212, position, tag, sources);
            into.add(213, position, tag, cues);
            into.add(214, position, tag, contents);
            addCue(far, position, tag, source, roles, into);
            addWords(i, side, position, far, tag, into);
            into.add(268, words.mention[i], position);
            into.add(269, words.mention[i], tag, sources);
            addRules(i, place, side, position, odds, roles, into);
        }

        private void addPlace(int i, int far, int position, int tag, int odds, FeatureHashes into) {
            into.add(200, 0);
            into.add(201, far);
            into.add(202, position);
            into.add(203, position, tag);
            into.add(204, far, tag);
            into.add(205, position, guess.tag(i - 1) * 16 + tag, guess.tag(i + 1));
            into.add(209, position, odds, tag);
            into.add(290, words.page.isTitle(i) ? 1 : 0, position, tag);
            into.add(291, PageWords.distance(i - words.sentenceFirst[i]), position, tag);
            int beforeCue = words.cueBefore[i];
            int behindCue = words.cueBehind[i];
            into.add(
                    270,
                    beforeCue < 0 ? 9 : PageWords.distance(i - beforeCue),
                    behindCue < 0 ? 9 : PageWords.distance(behindCue - i),
                    Integer.signum(position));
            into.add(220, position, words.quotation[i], tag);
        }

        private void addBetween(int place, int position, int tag, int odds, int roles, FeatureHashes into) {
            int commas = between.count(place, Between.COMMAS, 3);
            int marks = between.count(place, Between.MARKS, 4);
            int quotation = words.quotation[window.first() + place];
            into.add(210, position, tag, roles);
            into.add(211, position, roles, commas * 8 + marks);
            into.add(215, position, tag, commas);
            into.add(216, position, tag, marks);
            into.add(217, position, tag, between.count(place, Between.STOPS, 2));
            into.add(218, position, odds, roles);
            into.add(219, position, quotation, marks);
            into.add(221, position * 2 + quoted, quotation, roles);
        }

        private void addCue(int far, int position, int tag, int source, int roles, FeatureHashes into) {
            into.add(230, spelling, position);
            into.add(231, spelling, position, tag);
            into.add(232, lemma, position, tag);
            into.add(233, coarse, position, tag);
            into.add(234, fine, position, tag);
            into.add(235, lemma, position, roles);
            into.add(236, before, position, tag);
            into.add(237, behind, position, tag);
            into.add(238, sides, position, tag);
            into.add(239, sides, position, roles);
            into.add(240, last, position, tag);
            into.add(241, lemma, far);
            into.add(242, sides, far, source);
        }

        private void addWords(int i, int side, int position, int far, int tag, FeatureHashes into) {
            Word own = words.word(i);
            Word previous = words.word(i - 1);
            Word next = words.word(i + 1);
            into.add(250, own.lower(), position);
            into.add(251, own.classOf(), position);
            into.add(252, own.lower(), tag, side);
            into.add(253, previous.lower(), position);
            into.add(254, next.lower(), position);
            into.add(255, previous.lower(), own.lower(), side);
            into.add(256, own.lower(), next.lower(), side);
            into.add(257, previous.classOf(), own.classOf(), side);
            into.add(258, own.classOf(), next.classOf(), side);
            if (own.divisions() > 1) {
                into.add(259, own.classOf(1), position);
                into.add(260, previous.classOf(1), own.classOf(1), side);
                into.add(261, own.classOf(1), next.classOf(1), side);
                into.add(262, previous.classOf(0), own.classOf(0), next.classOf(0));
            }
            into.add(263, own.lower(), lemma, side);
            into.add(264, previous.lower(), lemma, far);
            into.add(265, previous.lower(), guess.tag(i - 1), tag);
            into.add(266, own.lower(), guess.tag(i - 1), tag);
            into.add(267, next.lower(), tag, guess.tag(i + 1));
        }

        private void addRules(int i, int place, int side, int position, int odds, int roles, FeatureHashes into) {
            int rule = rules[place];
            int previous = place > 0 ? rules[place - 1] : 9;
            int next = place + 1 < rules.length ? rules[place + 1] : 9;
            into.add(280, rule);
            into.add(281, rule, guess.tag(i), side);
            into.add(282, previous * 16 + rule, next, side);
            into.add(283, rule, odds, side);
            into.add(284, words.rule[i], rule, side);
            into.add(285, rule, roles, position);
            into.add(286, rule, lemma, side);
            into.add(287, rule, words.lower(i), side);
        }
    }
}
