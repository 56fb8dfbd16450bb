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
    private static final Set<String> REPORTING =
            Set.of("reports", "reported", "report", "writes", "wrote", "says", "said");
    private static final Set<String> QUOTING = Set.of("quoted", "quotes", "quoting", "cited", "cites");
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

    /** A phrase from its first word to the end of the one whom it names, and who cites: "Y reports citing Z". */
    private record Phrase(HopRole role, Stretch tokens, Stretch source, @Nullable Stretch citing) {}

    /** Gives each phrase to the statement of its sentence whose cue stands nearest, and drops what its own words report. */
    void trace() {
        traceQuoted();
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
        if (phrase.citing != null) {
            passOn(nearest, HopRole.REPORTS, phrase.citing);
        }
        passOn(nearest, phrase.role, phrase.source);
    }

    private void passOn(int place, HopRole role, Stretch source) {
        Draft draft = drafts.get(place);
        boolean told = draft.source() != null && draft.source().meets(source);
        if (!told
                && draft.chain().stream().noneMatch(hearsay -> hearsay.source().meets(source))) {
            drafts.set(place, draft.passedOnBy(new Draft.Hearsay(role, source, speakers.named(source))));
        }
    }

    private void traceQuoted() {
        BitSet saying = new BitSet();
        for (int place = 0; place < drafts.size(); place++) {
            Draft read = quoted(drafts.get(place));
            if (!read.equals(drafts.get(place))) {
                drafts.set(place, read);
                saying.set(Objects.requireNonNull(read.cue()).last());
            }
        }
        drafts.removeIf(draft -> draft.cue() != null
                && draft.cue().length() == 1
                && saying.get(draft.cue().first()));
    }

    /** "The Post quoted X as saying ...": X said it, and the Post passed it on. */
    private Draft quoted(Draft draft) {
        Stretch cue = draft.cue();
        Stretch source = draft.source();
        if (cue == null || source == null || !QUOTING.contains(page.lower(cue.last()))) {
            return draft;
        }
        int end = page.sentenceBeyond(cue.first());
        Stretch speaker = phrases.from(cue.beyond(), end);
        if (speaker == null || !page.is(speaker.beyond(), "as") || !page.is(speaker.beyond() + 1, "saying")) {
            return draft;
        }
        int after = speaker.beyond() + 2;
        Stretch said = page.trimmed(
                page.is(after, "that") ? after + 1 : after,
                Math.max(after, draft.lastContent().beyond()));
        return said == null
                ? draft
                : new Draft(
                                new Stretch(speaker.beyond(), after),
                                draft.hit(),
                                speaker,
                                draft.negated(),
                                List.of(said),
                                false,
                                draft.confidence(),
                                draft.chain())
                        .passedOnBy(new Draft.Hearsay(HopRole.REPORTS, source, speakers.named(source)));
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
                    if (isInside(drafts.get(place), all)) {
                        passOn(place, HopRole.ACCORDING_TO, source);
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
                    ? new Phrase(HopRole.CITED, new Stretch(token, source.beyond()), source, citing(token))
                    : null;
        }
        int first = page.is(token, "by") ? quoted(token) : -1;
        Stretch source = first < 0 ? null : phrases.from(token + 1, end);
        return source == null || !isNamed(source)
                ? null
                : new Phrase(HopRole.REPORTS, new Stretch(first, source.beyond()), source, null);
    }

    /** The subject of the verb that reports right before "citing". */
    private @Nullable Stretch citing(int token) {
        int verb = page.is(token - 1, ",") ? token - 2 : token - 1;
        Stretch subject = REPORTING.contains(page.lower(verb)) ? phrases.before(verb, page.sentenceFirst(token)) : null;
        return subject != null && isNamed(subject) ? subject : null;
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
}
