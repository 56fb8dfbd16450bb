package org.parley.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorMention;
import org.parley.model.HopRole;

/**
 * A statement while the page is being read.
 *
 * @param cue the words that report it; null for one that continues another
 * @param hit the cue's entry; null where marks alone report it
 * @param source the words that name the speaker; null when there are none
 * @param content what was said, ascending
 * @param open whether the content runs to the clause's end for lack of another bound
 */
record Draft(
        @Nullable Stretch cue,
        @Nullable CueHit hit,
        @Nullable Stretch source,
        boolean negated,
        List<Stretch> content,
        boolean open,
        double confidence,
        List<Hearsay> chain) {
    Draft {
        content = List.copyOf(content);
        chain = List.copyOf(chain);
    }

    /** Somebody who passed a statement on. */
    record Hearsay(HopRole role, Stretch source, @Nullable ActorMention named) {}

    Stretch lastContent() {
        return content.get(content.size() - 1);
    }

    Draft withContent(List<Stretch> changed) {
        return new Draft(cue, hit, source, negated, changed, false, confidence, chain);
    }

    Draft sure(double changed) {
        return new Draft(cue, hit, source, negated, content, open, changed, chain);
    }

    Draft and(Stretch more) {
        List<Stretch> all = new ArrayList<>(content);
        all.add(more);
        return withContent(all);
    }

    Draft passedOnBy(Hearsay hearsay) {
        List<Hearsay> all = new ArrayList<>(chain);
        all.add(hearsay);
        return new Draft(cue, hit, source, negated, content, open, confidence, all);
    }
}
