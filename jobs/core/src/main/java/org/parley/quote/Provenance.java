package org.parley.quote;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.model.HopRole;

/**
 * Finds who passed statements on by set phrases beside them: {@code ..., citing the General Staff}, {@code as quoted by
 * IRNA}, {@code was quoted as saying by the Post}.
 */
final class Provenance {
    private static final Set<String> CITING = Set.of("citing", "quoting");
    private static final Set<String> QUOTED = Set.of("quoted", "cited", "reported");

    private final Page page;
    private final NounPhrases phrases;
    private final Speakers speakers;
    private final List<Draft> drafts;

    Provenance(Page page, NounPhrases phrases, List<Draft> drafts) {
        this.page = page;
        this.phrases = phrases;
        this.speakers = new Speakers(page);
        this.drafts = drafts;
    }

    /** A phrase from its first word to the end of the one whom it names. */
    private record Phrase(HopRole role, Stretch tokens, Stretch source) {}

    /** Gives each phrase to the statement of its sentence whose cue stands nearest, and drops what its own words report. */
    void trace() {
        Map<Integer, List<Integer>> bySentence = new HashMap<>();
        for (int place = 0; place < drafts.size(); place++) {
            Stretch cue = drafts.get(place).cue();
            if (cue != null) {
                bySentence
                        .computeIfAbsent(page.layout().sentenceOf(cue.first()), sentence -> new ArrayList<>())
                        .add(place);
            }
        }
        for (int place = 0; place < drafts.size(); place++) {
            traceAccount(drafts.get(place), bySentence);
        }
        BitSet dropped = new BitSet();
        for (int i = 1; i < page.tokens(); i++) {
            Phrase phrase = page.isQuoted(i) || !page.isStory(i) ? null : at(i);
            if (phrase != null) {
                give(phrase, bySentence.getOrDefault(page.layout().sentenceOf(i), List.of()), dropped);
            }
        }
        for (int place = dropped.length() - 1; place >= 0; place = dropped.previousSetBit(place - 1)) {
            drafts.remove(place);
        }
    }

    private void give(Phrase phrase, List<Integer> places, BitSet dropped) {
        int nearest = -1;
        int least = Integer.MAX_VALUE;
        for (int place : places) {
            Stretch cue = Objects.requireNonNull(drafts.get(place).cue());
            int distance = Math.abs(phrase.tokens.first() - cue.first());
            if (!phrase.tokens.holds(cue.last()) && distance < least) {
                nearest = place;
                least = distance;
            }
        }
        if (nearest < 0) {
            return;
        }
        for (int place : places) {
            if (phrase.tokens.holds(
                    Objects.requireNonNull(drafts.get(place).cue()).last())) {
                dropped.set(place);
            }
        }
        Draft draft = drafts.get(nearest);
        if (draft.chain().stream().noneMatch(hearsay -> meets(hearsay.source(), phrase.source))) {
            drafts.set(
                    nearest,
                    draft.passedOnBy(new Draft.Hearsay(phrase.role, phrase.source, speakers.named(phrase.source))));
        }
    }

    /** "According to the Post, X said ...": what the Post gives is what X said. */
    private void traceAccount(Draft account, Map<Integer, List<Integer>> bySentence) {
        Stretch source = account.source();
        CueHit hit = account.hit();
        if (source == null || hit == null || hit.cue().kind() != CueKind.PHRASE) {
            return;
        }
        for (Stretch all : account.content()) {
            int last = page.layout().sentenceOf(all.last());
            for (int sentence = page.layout().sentenceOf(all.first()); sentence <= last; sentence++) {
                for (int place : bySentence.getOrDefault(sentence, List.of())) {
                    Draft draft = drafts.get(place);
                    if (isInside(draft, all)
                            && draft.chain().stream()
                                    .noneMatch(hearsay -> hearsay.source().equals(source))) {
                        drafts.set(
                                place,
                                draft.passedOnBy(
                                        new Draft.Hearsay(HopRole.ACCORDING_TO, source, speakers.named(source))));
                    }
                }
            }
        }
    }

    private static boolean isInside(Draft draft, Stretch content) {
        Stretch cue = draft.cue();
        Stretch source = draft.source();
        return cue != null && source != null && content.holds(cue.first()) && content.holds(source.first());
    }

    private @Nullable Phrase at(int token) {
        int end = page.sentenceBeyond(token);
        if (CITING.contains(page.lower(token))) {
            Stretch source = phrases.from(token + 1, end);
            boolean unnamed = source != null && Speakers.isUnnamed(page, source);
            return source != null && (unnamed || isNamed(source))
                    ? new Phrase(
                            unnamed ? HopRole.UNNAMED_SOURCE : HopRole.CITED,
                            new Stretch(token, source.beyond()),
                            source)
                    : null;
        }
        int first = page.is(token, "by") ? quoted(token) : -1;
        Stretch source = first < 0 ? null : phrases.from(token + 1, end);
        return source == null || !isNamed(source)
                ? null
                : new Phrase(HopRole.REPORTS, new Stretch(first, source.beyond()), source);
    }

    private boolean isNamed(Stretch source) {
        return speakers.named(source) != null || page.isCapitalised(source.last());
    }

    /** Where "as quoted", "quoted as saying" and the like begin that end before a "by"; -1 for none. */
    private int quoted(int by) {
        if (page.is(by - 1, "saying") && page.is(by - 2, "as") && QUOTED.contains(page.lower(by - 3))) {
            return by;
        }
        boolean behind = QUOTED.contains(page.lower(by - 1));
        return behind && (page.is(by - 2, "as") || page.is(by - 2, ",") || page.is(by - 1, "quoted")) ? by - 1 : -1;
    }

    private static boolean meets(Stretch a, Stretch b) {
        return a.first() < b.beyond() && b.first() < a.beyond();
    }
}
