package org.parley.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorMention;
import org.parley.model.ActorType;
import org.parley.model.MentionForm;
import org.parley.tag.Word;
import org.parley.tag.Words;
import org.parley.text.Layout;

/** What the features of roles need to know of each token of a page, worked out once. */
final class PageWords {
    /** How a token stands to quotation marks. */
    static final int UNQUOTED = 0;

    static final int OPENING = 1;
    static final int QUOTED = 2;
    static final int CLOSING = 3;
    static final int SCARE = 4;

    private static final int SCARE_WORDS = 5;
    private static final List<CueKind> KINDS = List.of(CueKind.values());
    private static final List<ActorType> TYPES = List.of(ActorType.values());
    private static final List<MentionForm> FORMS = List.of(MentionForm.values());

    final Page page;
    final int tokens;
    final int[] quotation;
    final int[] mention;

    /** Kind of lexicon cue at a token; 0 for none. */
    final int[] cue;

    /** Hash of the lemma of the cue at a token; 0 for none. */
    final int[] lemma;

    /** The last cue before a token in its sentence, the next one, the last comma, and the next one; -1 for none. */
    final int[] cueBefore;

    final int[] cueBehind;
    final int[] commaBefore;
    final int[] commaBehind;

    final int[] sentenceFirst;
    final int[] sentenceBeyond;

    /** 1 where the token's sentence holds a quotation. */
    final int[] quotes;

    /** What rules make of a token: twice the role's place, one more where it begins; 0 for nothing. */
    final int[] rule;

    private final Word[] words;
    private final Word before;
    private final Word behind;

    PageWords(Page page, List<Draft> drafts, Words known, CueLexicon lexicon) {
        Layout layout = page.layout();
        this.page = page;
        this.tokens = page.tokens();
        this.words = new Word[tokens];
        this.before = known.before();
        this.behind = known.behind();
        this.quotation = new int[tokens];
        this.mention = new int[tokens];
        this.cue = new int[tokens];
        this.lemma = new int[tokens];
        for (int i = 0; i < tokens; i++) {
            words[i] = known.of(layout.word(i));
            quotation[i] = quotation(page.utteranceAt(i), i);
            mention[i] = mention(page.mentionAt(i), i);
            look(layout, lexicon, i);
        }
        this.sentenceFirst = new int[tokens];
        this.sentenceBeyond = new int[tokens];
        this.quotes = new int[tokens];
        this.cueBefore = new int[tokens];
        this.cueBehind = new int[tokens];
        this.commaBefore = new int[tokens];
        this.commaBehind = new int[tokens];
        for (int sentence = 0; sentence < layout.sentences(); sentence++) {
            lookAround(layout.sentenceFirst(sentence), layout.sentenceFirst(sentence + 1));
        }
        this.rule = new int[tokens];
        drafts.forEach(draft -> draft.content().forEach(content -> mark(content, SpeechRole.CONTENT)));
        drafts.forEach(draft -> mark(draft.source(), SpeechRole.SOURCE));
        drafts.forEach(draft -> mark(draft.cue(), SpeechRole.CUE));
    }

    Word word(int token) {
        return token < 0 ? before : token >= tokens ? behind : words[token];
    }

    /** How a token is written; null where the page has none. */
    @Nullable
    String spelling(int token) {
        return token < 0 || token >= tokens ? null : page.layout().word(token);
    }

    int lower(int token) {
        return word(token).lower();
    }

    /** A number for how far apart two tokens are: exact when near, coarse when far. */
    static int distance(int tokens) {
        int far = Math.abs(tokens);
        int step = far < 4 ? far : far < 6 ? 4 : far < 9 ? 5 : far < 15 ? 6 : far < 25 ? 7 : 8;
        return tokens < 0 ? -step : step;
    }

    private static int quotation(@Nullable Utterance utterance, int token) {
        if (utterance == null) {
            return UNQUOTED;
        }
        if (utterance.tokens().first() == token) {
            return OPENING;
        }
        if (utterance.tokens().last() == token) {
            return CLOSING;
        }
        return utterance.words() < SCARE_WORDS ? SCARE : QUOTED;
    }

    private static int mention(@Nullable ActorMention mention, int token) {
        return mention == null
                ? 0
                : 1
                        + TYPES.indexOf(mention.type()) * 2
                        + (mention.first() == token ? 1 : 0)
                        + 16 * FORMS.indexOf(mention.form());
    }

    private void look(Layout layout, CueLexicon lexicon, int token) {
        for (CueKind kind : KINDS) {
            CueHit hit = lexicon.at(layout, token, kind);
            if (hit != null) {
                for (int i = token; i < hit.beyond(); i++) {
                    if (cue[i] == 0) {
                        cue[i] = 1 + KINDS.indexOf(kind);
                        lemma[i] = Words.hash(hit.cue().lemma());
                    }
                }
            }
        }
    }

    private void lookAround(int first, int beyond) {
        int lastCue = -1;
        int lastComma = -1;
        int quoted = 0;
        for (int i = first; i < beyond; i++) {
            sentenceFirst[i] = first;
            sentenceBeyond[i] = beyond;
            cueBefore[i] = lastCue;
            commaBefore[i] = lastComma;
            lastCue = cue[i] > 0 ? i : lastCue;
            lastComma = page.is(i, ",") ? i : lastComma;
            quoted |= quotation[i] == UNQUOTED ? 0 : 1;
        }
        lastCue = -1;
        lastComma = -1;
        for (int i = beyond - 1; i >= first; i--) {
            cueBehind[i] = lastCue;
            commaBehind[i] = lastComma;
            lastCue = cue[i] > 0 ? i : lastCue;
            lastComma = page.is(i, ",") ? i : lastComma;
            quotes[i] = quoted;
        }
    }

    private void mark(@Nullable Stretch stretch, SpeechRole role) {
        if (stretch != null) {
            for (int i = stretch.first(); i < stretch.beyond(); i++) {
                rule[i] = 2 * (role.place() + 1) + (i == stretch.first() ? 1 : 0);
            }
        }
    }
}
