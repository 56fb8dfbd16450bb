package org.parley.quote;

import java.util.ArrayList;
import java.util.BitSet;
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
 * Reads paragraphs that a label gives to a speaker: {@code SMITH: We will appeal.}, {@code Q: Why now?}, be they quoted
 * as a whole. A paragraph without a label goes on with the turn before it while the transcript lasts.
 */
final class Transcripts {
    private static final int LONGEST_LABEL = 8;
    private static final int SHORTEST = 3;
    private static final Set<String> ASKED = Set.of("q", "a", "question", "answer");

    /** What labels name instead of speakers, beside those of headlines. */
    private static final Set<String> PARTS = Set.of(
            "facts",
            "claim",
            "verdict",
            "truth",
            "rating",
            "note",
            "correction",
            "more",
            "photo",
            "image",
            "related",
            "background",
            "when",
            "where",
            "what",
            "why",
            "who",
            "how",
            "date",
            "time",
            "location",
            "story",
            "summary",
            "source",
            "sources");

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
        for (int paragraph = 0; paragraph < speakers.length; paragraph++) {
            Stretch label = speakers[paragraph];
            if (label != null && !isSure(label) && labels.getOrDefault(words(label), 0) < 2) {
                labels.remove(words(label));
                speakers[paragraph] = null;
            }
        }
        int labelled = labels.values().stream().mapToInt(Integer::intValue).sum();
        boolean isTranscript = labelled > 2 || labels.size() > 1;
        int last = speakers.length - 1;
        while (last >= 0 && speakers[last] == null) {
            last--;
        }
        List<Draft> turns = new ArrayList<>();
        for (int paragraph = 0; paragraph <= last; paragraph++) {
            Stretch label = speakers[paragraph];
            int beyond = layout.paragraphFirst(paragraph + 1);
            int first = label == null ? layout.paragraphFirst(paragraph) : label.beyond() + 1;
            Stretch said = page.isStory(layout.paragraphFirst(paragraph)) ? said(first, beyond) : null;
            if (said != null && label != null && (isTranscript || isStatement(label, said))) {
                Stretch colon = new Stretch(label.beyond(), label.beyond() + 1);
                turns.add(new Draft(colon, null, label, false, List.of(said), false, 0.9, List.of()));
            } else if (said != null && isTranscript && !turns.isEmpty()) {
                turns.add(turns.remove(turns.size() - 1).and(said));
            }
        }
        BitSet told = new BitSet();
        turns.forEach(turn -> turn.content().forEach(content -> told.set(content.first(), content.beyond())));
        DraftsByCue byColon = new DraftsByCue(turns);
        drafts.removeIf(draft -> draft.cue() == null
                ? told.get(draft.content().get(0).first())
                : !byColon.meeting(draft.cue()).isEmpty());
        drafts.addAll(turns);
    }

    /** Whether a label that stands alone in its article is a speaker's: a person's name before a sentence. */
    private boolean isStatement(Stretch label, Stretch said) {
        return isPerson(label) && said.length() > SHORTEST && page.endsSentence(said.last());
    }

    /** What is said in a stretch of a paragraph, full stop and all; null for "(CROSSTALK.)" and the like. */
    private @Nullable Stretch said(int first, int beyond) {
        Stretch words = page.trimmed(first, beyond);
        if (words == null || page.is(words.first(), "(") || page.is(words.first(), "[")) {
            return null;
        }
        Utterance closed = page.utteranceAt(beyond - 1);
        boolean marked = closed != null
                && closed.tokens().last() == beyond - 1
                && closed.tokens().first() < words.first();
        return new Stretch(words.first(), marked ? beyond - 1 : beyond);
    }

    /** Whether a draft is what a label gives to a speaker, or goes on after one. */
    static boolean isTurn(Page page, Draft draft) {
        Stretch source = draft.source();
        Stretch cue = draft.cue();
        int begin = draft.content().get(0).first();
        if (draft.hit() != null || source == null || page.isTitle(begin) || page.utteranceFrom(begin) != null) {
            return false;
        }
        return cue != null && page.is(cue.first(), ":") && startsParagraph(page, source.first());
    }

    /** Whether a token is a paragraph's first, an opening mark aside. */
    private static boolean startsParagraph(Page page, int token) {
        return page.startsParagraph(token) || (token > 0 && !page.isWord(token - 1) && page.startsParagraph(token - 1));
    }

    /** The speaker that a paragraph's label names. */
    private @Nullable Stretch label(int paragraph, int beyond) {
        if (page.isTitle(paragraph)) {
            return null;
        }
        int first = page.isWord(paragraph) ? paragraph : paragraph + 1;
        boolean quoted = first > paragraph && page.isQuoted(paragraph);
        if (first > paragraph && !quoted) {
            return null;
        }
        for (int i = first + 1; i < beyond - 1 && i <= first + LONGEST_LABEL; i++) {
            if (page.is(i, ":")) {
                Stretch words = new Stretch(first, i);
                return isSpeaker(words) ? words : null;
            }
            if ((page.isQuoted(i) != quoted) || (page.endsSentence(i) && !isInitial(i - 1))) {
                return null;
            }
        }
        return null;
    }

    private boolean isInitial(int token) {
        return page.lower(token).length() <= 3;
    }

    /** Whether a label is a speaker's although it stands only once: a person's name, Q or A. */
    private boolean isSure(Stretch label) {
        return isPerson(label) || (label.length() == 1 && ASKED.contains(page.lower(label.first())));
    }

    private boolean isSpeaker(Stretch words) {
        if (isSure(words)) {
            return true;
        }
        if (isPart(page.lower(words.first())) || isPart(page.lower(words.last()))) {
            return false;
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
        return upper
                && capitals > 0
                && page.layout().word(words.first()).length() > 1
                && page.mentionsIn(words).stream().allMatch(mention -> mention.type() == ActorType.PER);
    }

    private static boolean isPart(String word) {
        return PARTS.contains(word) || Headlines.LABELS.contains(word);
    }

    private boolean isPerson(Stretch words) {
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
