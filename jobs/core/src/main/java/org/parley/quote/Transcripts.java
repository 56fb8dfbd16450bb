package org.parley.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorMention;
import org.parley.model.ActorType;
import org.parley.text.Layout;

/**
 * Reads paragraphs that a label gives to a speaker: {@code SMITH: We will appeal.}, {@code Q: Why now?}. A paragraph
 * without a label goes on with the speaker before it while the transcript lasts.
 */
final class Transcripts {
    private static final int LONGEST_LABEL = 8;
    private static final Set<String> ASKED = Set.of("q", "a", "question", "answer");

    private final Page page;
    private final List<Draft> drafts;

    Transcripts(Page page, List<Draft> drafts) {
        this.page = page;
        this.drafts = drafts;
    }

    void read() {
        Layout layout = page.layout();
        Map<String, Integer> labels = new HashMap<>();
        Stretch[] speakers = new Stretch[layout.paragraphs()];
        for (int paragraph = 0; paragraph < speakers.length; paragraph++) {
            speakers[paragraph] = label(layout.paragraphFirst(paragraph), layout.paragraphFirst(paragraph + 1));
            if (speakers[paragraph] != null) {
                labels.merge(words(speakers[paragraph]), 1, Integer::sum);
            }
        }
        int turns = labels.values().stream().mapToInt(Integer::intValue).sum();
        if (turns < 2 || (labels.size() < 2 && turns < 3)) {
            return;
        }
        int last = speakers.length - 1;
        while (last >= 0 && speakers[last] == null) {
            last--;
        }
        List<Draft> found = new ArrayList<>();
        Stretch speaker = null;
        for (int paragraph = 0; paragraph <= last; paragraph++) {
            int first = layout.paragraphFirst(paragraph);
            int beyond = layout.paragraphFirst(paragraph + 1);
            Stretch label = speakers[paragraph];
            speaker = label == null ? speaker : label;
            Stretch cue = label == null ? null : new Stretch(label.beyond(), label.beyond() + 1);
            Stretch content = page.trimmed(cue == null ? first : cue.beyond(), beyond);
            if (speaker != null && content != null && page.isStory(first)) {
                found.add(new Draft(
                        cue,
                        null,
                        speaker,
                        false,
                        List.of(new Stretch(content.first(), beyond)),
                        false,
                        0.9,
                        List.of()));
            }
        }
        DraftsByCue labelled = new DraftsByCue(found);
        drafts.removeIf(
                draft -> draft.cue() != null && !labelled.meeting(draft.cue()).isEmpty());
        drafts.addAll(found);
    }

    /** Whether a draft is what a label gives to a speaker, or goes on after one. */
    static boolean isTurn(Page page, Draft draft) {
        Stretch source = draft.source();
        Stretch cue = draft.cue();
        int begin = draft.content().get(0).first();
        if (draft.hit() != null || source == null || page.isTitle(begin) || page.utteranceFrom(begin) != null) {
            return false;
        }
        return cue == null || (page.is(cue.first(), ":") && page.startsParagraph(source.first()));
    }

    /** The speaker that a paragraph's label names. */
    private @Nullable Stretch label(int first, int beyond) {
        if (page.isTitle(first)) {
            return null;
        }
        for (int i = first + 1; i < beyond - 1 && i <= first + LONGEST_LABEL; i++) {
            if (page.is(i, ":")) {
                Stretch words = new Stretch(first, i);
                return isSpeaker(words) ? words : null;
            }
            if (page.isQuoted(i) || (page.endsSentence(i) && !isInitial(i - 1))) {
                return null;
            }
        }
        return null;
    }

    private boolean isInitial(int token) {
        return page.lower(token).length() <= 3;
    }

    private boolean isSpeaker(Stretch words) {
        if (words.length() == 1 && ASKED.contains(page.lower(words.first()))) {
            return true;
        }
        int capitals = 0;
        boolean upper = true;
        for (int i = words.first(); i < words.beyond(); i++) {
            if (page.isWord(i)) {
                String word = page.layout().word(i);
                capitals += page.isCapitalised(i) ? 1 : 0;
                upper &= word.equals(word.toUpperCase(Locale.ROOT));
            }
        }
        if (upper && capitals > 0 && page.layout().word(words.first()).length() > 1) {
            return true;
        }
        List<ActorMention> mentions = page.mentionsIn(words);
        return mentions.size() == 1
                && mentions.get(0).type() == ActorType.PER
                && mentions.get(0).beyond() == words.beyond()
                && words.length() - (mentions.get(0).beyond() - mentions.get(0).first()) <= 3;
    }

    private String words(Stretch label) {
        StringBuilder words = new StringBuilder();
        for (int i = label.first(); i < label.beyond(); i++) {
            words.append(page.lower(i)).append(' ');
        }
        return words.toString();
    }
}
