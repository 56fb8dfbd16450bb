package org.parley.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives quotations to those who are announced before a colon: {@code She turned to the crew again: "Cast off."}. */
final class Announcements {
    private final Page page;
    private final NounPhrases phrases;
    private final List<Draft> drafts;

    Announcements(Page page, NounPhrases phrases, List<Draft> drafts) {
        this.page = page;
        this.phrases = phrases;
        this.drafts = drafts;
    }

    void attach() {
        Set<Integer> taken = new HashSet<>();
        drafts.forEach(draft -> draft.content().forEach(stretch -> {
            for (int i = stretch.first(); i < stretch.beyond(); i++) {
                taken.add(i);
            }
        }));
        List<Draft> found = new ArrayList<>();
        for (Utterance utterance : page.utterances()) {
            int opening = utterance.tokens().first();
            if (page.is(opening - 1, ":") && !taken.contains(opening) && page.isStory(opening)) {
                Draft draft = announced(utterance, opening - 1);
                if (draft != null) {
                    found.add(draft);
                }
            }
        }
        drafts.addAll(found);
    }

    private @Nullable Draft announced(Utterance utterance, int colon) {
        int first = page.sentenceFirst(colon);
        if (page.isQuoted(first) || page.isTitle(first)) {
            return null;
        }
        Stretch name = phrases.before(colon, first);
        boolean whole = name != null && name.first() == first;
        Stretch source = whole ? name : phrases.subject(first, colon);
        if (source == null) {
            return null;
        }
        return new Draft(
                new Stretch(colon, colon + 1), null, source, false, List.of(utterance.tokens()), false, 0.6, List.of());
    }
}
