package org.parley.quote;

import java.util.ArrayList;
import java.util.List;
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
        List<Phrase> found = new ArrayList<>();
        for (int i = 1; i < page.tokens(); i++) {
            Phrase phrase = page.isQuoted(i) || !page.isStory(i) ? null : at(i);
            if (phrase != null) {
                found.add(phrase);
            }
        }
        traceAccounts();
        for (Phrase phrase : found) {
            Draft nearest = nearest(phrase);
            if (nearest != null) {
                drafts.removeIf(draft ->
                        draft.cue() != null && phrase.tokens.holds(draft.cue().last()) && !draft.equals(nearest));
                if (nearest.chain().stream().noneMatch(hearsay -> meets(hearsay.source(), phrase.source))) {
                    drafts.set(
                            drafts.indexOf(nearest),
                            nearest.passedOnBy(
                                    new Draft.Hearsay(phrase.role, phrase.source, speakers.named(phrase.source))));
                }
            }
        }
    }

    /** "According to the Post, X said ...": what the Post gives is what X said. */
    private void traceAccounts() {
        List<Draft> accounts = drafts.stream()
                .filter(draft -> draft.hit() != null && draft.hit().cue().kind() == CueKind.PHRASE)
                .filter(draft -> draft.source() != null)
                .toList();
        for (Draft account : accounts) {
            Stretch source = Objects.requireNonNull(account.source());
            drafts.replaceAll(draft -> isInside(draft, account)
                    ? draft.passedOnBy(new Draft.Hearsay(HopRole.ACCORDING_TO, source, speakers.named(source)))
                    : draft);
        }
    }

    private static boolean isInside(Draft draft, Draft account) {
        Stretch cue = draft.cue();
        Stretch source = draft.source();
        return cue != null
                && source != null
                && !draft.equals(account)
                && draft.chain().stream().noneMatch(hearsay -> hearsay.source().equals(account.source()))
                && account.content().stream().anyMatch(all -> all.holds(cue.first()) && all.holds(source.first()));
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

    private @Nullable Draft nearest(Phrase phrase) {
        int sentence = page.layout().sentenceOf(phrase.tokens.first());
        Draft nearest = null;
        int least = Integer.MAX_VALUE;
        for (Draft draft : drafts) {
            Stretch cue = draft.cue();
            if (cue != null && !phrase.tokens.holds(cue.last()) && page.layout().sentenceOf(cue.first()) == sentence) {
                int distance = Math.abs(phrase.tokens.first() - cue.first());
                nearest = distance < least ? draft : nearest;
                least = Math.min(least, distance);
            }
        }
        return nearest;
    }

    private static boolean meets(Stretch a, Stretch b) {
        return a.first() < b.beyond() && b.first() < a.beyond();
    }
}
