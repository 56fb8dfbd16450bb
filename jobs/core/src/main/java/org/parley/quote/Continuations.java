package org.parley.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorMention;

/**
 * Gives quotations without a cue of their own to whoever spoke before them, and in a dialogue of two, from where a
 * paragraph asks and the next one answers, to the other.
 */
final class Continuations {
    private static final int SHORT = 4;
    private static final int MOST_PARTS = 50;

    private final Page page;
    private final List<Draft> drafts;
    private final Speakers speakers;

    /** Quotations with a source, by the paragraph in which they begin. */
    private final Map<Integer, List<Draft>> quotedIn = new HashMap<>();

    /** Places of quotations that are given to the other of two. */
    private final Set<Integer> alternating = new HashSet<>();

    Continuations(Page page, List<Draft> drafts) {
        this.page = page;
        this.speakers = new Speakers(page);
        this.drafts = drafts;
    }

    void attach() {
        drafts.forEach(this::enter);
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
        boolean turns = paragraphs == 1 && quoted && page.startsParagraph(tokens.first());
        boolean asked = asks(utterance.tokens()) || asks(draft.lastContent()) || alternating.contains(latest);
        Draft other = turns && asked ? otherThan(latest) : null;
        if (other != null) {
            alternating.add(add(other.source(), tokens));
            return drafts.size() - 1;
        }
        if (paragraphs == 0 && gap <= 1 && quoted && draft.content().size() < MOST_PARTS) {
            drafts.set(latest, draft.and(tokens));
            return latest;
        }
        if ((paragraphs == 0 && gap <= 1) || (turns && utterance.words() >= SHORT)) {
            return add(draft.source(), tokens);
        }
        return latest;
    }

    private int add(@Nullable Stretch source, Stretch tokens) {
        Draft draft = new Draft(null, null, source, false, List.of(tokens), false, 0.5, List.of());
        drafts.add(draft);
        enter(draft);
        return drafts.size() - 1;
    }

    private boolean asks(Stretch quotation) {
        return page.is(quotation.last(), "?") || page.is(quotation.last() - 1, "?");
    }

    /** The last one quoted, in the paragraphs right before, with another source than a draft; null when there is none. */
    private @Nullable Draft otherThan(int latest) {
        Draft draft = drafts.get(latest);
        int paragraph = page.layout().paragraphOf(draft.content().get(0).first());
        return quotedIn.getOrDefault(paragraph - 1, List.of()).stream()
                .filter(before -> draft.source() != null && !named(before).equals(named(draft)))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private void enter(Draft draft) {
        int begin = draft.content().get(0).first();
        if (draft.source() != null && page.utteranceFrom(begin) != null) {
            quotedIn.computeIfAbsent(page.layout().paragraphOf(begin), paragraph -> new ArrayList<>(1))
                    .add(draft);
        }
    }

    /** What tells a draft's speaker from another's: the actor, else the words that name the speaker. */
    private String named(Draft draft) {
        Stretch source = Objects.requireNonNull(draft.source());
        ActorMention mention = speakers.named(source);
        return mention == null || mention.actorId() == null
                ? page.layout()
                        .range(source.first(), source.beyond())
                        .of(page.layout().text())
                : mention.actorId();
    }
}
