package org.parley.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives quotations without a cue of their own to whoever spoke before them. */
final class Continuations {
    private static final int SHORT = 4;
    private static final int MOST_PARTS = 50;

    private final Page page;
    private final List<Draft> drafts;

    Continuations(Page page, List<Draft> drafts) {
        this.page = page;
        this.drafts = drafts;
    }

    void attach() {
        Set<Integer> taken = new HashSet<>();
        for (Draft draft : drafts) {
            for (Stretch stretch : draft.content()) {
                for (int i = stretch.first(); i < stretch.beyond(); i++) {
                    taken.add(i);
                }
            }
        }
        int next = 0;
        int reported = drafts.size();
        int latest = -1;
        for (Utterance utterance : page.utterances()) {
            Stretch tokens = utterance.tokens();
            while (next < reported && begin(drafts.get(next)) < tokens.first()) {
                latest = next++;
            }
            if (!taken.contains(tokens.first()) && standsAlone(utterance) && page.isStory(tokens.first())) {
                latest = attach(utterance, latest);
            }
        }
    }

    /** Where a draft counts as told: at its content's begin, or its cue's where that stands behind. */
    static int begin(Draft draft) {
        int begin = draft.content().get(0).first();
        Stretch cue = draft.cue();
        return cue == null ? begin : Math.max(begin, cue.first());
    }

    /** Whether the quotation fills its sentences. */
    private boolean standsAlone(Utterance utterance) {
        Stretch tokens = utterance.tokens();
        boolean starts = page.startsSentence(tokens.first());
        boolean ends = tokens.beyond() >= page.tokens()
                || page.startsSentence(tokens.beyond())
                || (page.endsSentence(tokens.beyond()) && tokens.beyond() + 1 >= page.sentenceBeyond(tokens.beyond()));
        return starts && ends;
    }

    private int attach(Utterance utterance, int latest) {
        if (latest < 0) {
            return latest;
        }
        Stretch tokens = utterance.tokens();
        Draft draft = drafts.get(latest);
        int end = Math.max(
                draft.lastContent().beyond(),
                draft.cue() == null ? 0 : draft.cue().beyond());
        int gap = page.layout().sentenceOf(tokens.first()) - page.layout().sentenceOf(end - 1);
        int paragraphs =
                page.layout().paragraphOf(tokens.first()) - page.layout().paragraphOf(end - 1);
        boolean quoted = page.utteranceFrom(draft.lastContent().first()) != null;
        if (paragraphs == 0 && gap <= 1 && quoted && draft.content().size() < MOST_PARTS) {
            drafts.set(latest, draft.and(tokens));
            return latest;
        }
        if ((paragraphs == 0 && gap <= 1)
                || (paragraphs == 1 && quoted && page.startsParagraph(tokens.first()) && utterance.words() >= SHORT)) {
            drafts.add(new Draft(null, null, draft.source(), false, List.of(tokens), false, 0.5, List.of()));
            return drafts.size() - 1;
        }
        return latest;
    }
}
