package org.parley.quote;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorMention;
import org.parley.model.ActorType;

/** Gives quotations to those whose name stands behind them after a dash: {@code "I stayed home." - Ann Lee, 34}. */
final class Signatures {
    private static final Set<String> DASHES = Set.of("-", "–", "—", "―", "--");
    private static final int LONGEST = 15;
    private static final int SENTENCE = 5;

    private final Page page;
    private final List<Draft> drafts;

    Signatures(Page page, List<Draft> drafts) {
        this.page = page;
        this.drafts = drafts;
    }

    void attach() {
        Set<Integer> taken = new HashSet<>();
        drafts.forEach(draft -> draft.content().forEach(stretch -> taken.add(stretch.first())));
        for (Utterance utterance : page.utterances()) {
            Stretch tokens = utterance.tokens();
            int dash = tokens.beyond();
            if (DASHES.contains(page.lower(dash))
                    && !taken.contains(tokens.first())
                    && isSaid(utterance)
                    && page.isStory(tokens.first())
                    && page.startsSentence(tokens.first())) {
                Stretch name = name(dash + 1);
                if (name != null) {
                    drafts.add(new Draft(
                            new Stretch(dash, dash + 1), null, name, false, List.of(tokens), false, 0.85, List.of()));
                }
            }
        }
    }

    /** Whether a quotation is no title: it is longer than most, or ends as a sentence does. */
    private boolean isSaid(Utterance utterance) {
        int last = utterance.tokens().last();
        return utterance.words() >= SENTENCE || page.endsSentence(last) || page.endsSentence(last - 1);
    }

    /** The person who signs: the name right behind the dash, with no word and little else after it in the paragraph. */
    private @Nullable Stretch name(int first) {
        ActorMention mention = page.mentionAt(first);
        if (mention == null || mention.type() != ActorType.PER || mention.first() != first) {
            return null;
        }
        int end = page.layout().paragraphFirst(page.layout().paragraphOf(first) + 1);
        if (mention.beyond() < end && page.isWord(mention.beyond())) {
            return null;
        }
        return end - mention.beyond() <= LONGEST ? new Stretch(first, mention.beyond()) : null;
    }
}
