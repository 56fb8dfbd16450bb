package org.parley.quote;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A cue verb with its auxiliaries, negation and adverbs: "did not say", "has repeatedly said", "refused to comment".
 *
 * @param hit the cue
 * @param first first token of the group
 * @param negated whether it says that this was not said
 * @param passive whether the subject is what is spoken of
 * @param bare whether the verb stands without auxiliary
 */
record VerbGroup(CueHit hit, int first, boolean negated, boolean passive, boolean bare) {
    private static final int REACH = 8;

    private static final Set<String> REFUSING =
            Set.of("refused", "declined", "failed", "refuses", "declines", "fails", "refusing", "declining", "failing");

    private static final Set<String> CATENATIVE = Set.of(
            "continued",
            "continues",
            "continue",
            "went",
            "goes",
            "go",
            "used",
            "wants",
            "wanted",
            "seemed",
            "seems",
            "appeared",
            "appears",
            "began",
            "begins",
            "started",
            "likes",
            "liked",
            "had",
            "has",
            "have",
            "got",
            "came",
            "expected",
            "is",
            "are",
            "was",
            "were",
            "hastened",
            "going",
            "continuing",
            "on");

    int beyond() {
        return hit.beyond();
    }

    Stretch tokens() {
        return new Stretch(first, hit.beyond());
    }

    boolean isGerund() {
        return bare && hit.inflection() == Inflection.GERUND;
    }

    /** The group around a cue; null when the word is no verb with a subject here. */
    static @Nullable VerbGroup of(Page page, CueHit hit, int limit) {
        int low = Math.max(limit, hit.first() - REACH);
        boolean negated = false;
        boolean be = false;
        boolean bare = true;
        int i = hit.first() - 1;
        while (i >= low && !page.isQuoted(i)) {
            String word = page.lower(i);
            boolean joined = isSubjectAux(word) && i > low;
            if ("to".equals(word) && bare) {
                if (hit.inflection() != Inflection.BASE || i - 1 < low) {
                    return null;
                }
                String before = page.lower(i - 1);
                negated |= REFUSING.contains(before);
                if (!negated && !CATENATIVE.contains(before)) {
                    return null;
                }
                bare = false;
                i -= 2;
            } else if (FunctionWords.isVerbal(word) || joined) {
                negated |= FunctionWords.NEGATIONS.contains(word);
                be |= bare && (FunctionWords.BE.contains(word) || joined);
                bare = false;
                i--;
            } else if (FunctionWords.isAdverb(word)) {
                i--;
            } else {
                break;
            }
        }
        return group(page, hit, i + 1, negated, be, bare);
    }

    private static @Nullable VerbGroup group(
            Page page, CueHit hit, int first, boolean negated, boolean be, boolean bare) {
        boolean participle = hit.inflection() == Inflection.PAST || hit.inflection() == Inflection.PARTICIPLE;
        boolean passive = be && participle;
        boolean lone = hit.inflection() == Inflection.PARTICIPLE && bare;
        boolean agent = participle && page.is(hit.beyond(), "by") && !passive;
        return lone || agent ? null : new VerbGroup(hit, first, negated, passive, bare);
    }

    private static boolean isSubjectAux(String word) {
        return "'s".equals(word) || "’s".equals(word);
    }

    /** Whether a cue's own words say that this was not said: "has never claimed", "refused to answer". */
    static boolean isNegated(Page page, Stretch cue) {
        for (int i = cue.first(); i < cue.beyond(); i++) {
            if (FunctionWords.NEGATIONS.contains(page.lower(i)) || REFUSING.contains(page.lower(i))) {
                return true;
            }
        }
        return false;
    }
}
