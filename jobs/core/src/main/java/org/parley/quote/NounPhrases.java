package org.parley.quote;

import org.jspecify.annotations.Nullable;
import org.parley.actor.ActorMention;

/**
 * Finds noun phrases beside a place by the closed word classes around them, without a parser. Each search looks at no
 * more than {@value #REACH} tokens.
 */
final class NounPhrases {
    private static final int REACH = 40;
    private static final int LONGEST_CLAUSE = 200;

    private final Page page;
    private final CueLexicon lexicon;

    NounPhrases(Page page, CueLexicon lexicon) {
        this.page = page;
        this.lexicon = lexicon;
    }

    /** The noun phrase that ends right before a token, with an apposition between commas; not reaching below a limit. */
    @Nullable
    Stretch before(int beyond, int limit) {
        int low = Math.max(limit, beyond - REACH);
        int last = beyond - 1;
        if (last < low) {
            return null;
        }
        if (FunctionWords.SUBJECT_PRONOUNS.contains(page.lower(last))) {
            return new Stretch(last, beyond);
        }
        if (page.is(last, ",")) {
            return apposed(last, low);
        }
        return plainBefore(beyond, low);
    }

    /** "X, a spokesman for Y," before a verb: X with its apposition; X alone when a clause stands between. */
    private @Nullable Stretch apposed(int comma, int low) {
        for (int i = comma - 1; i > low; i--) {
            if (page.isQuoted(i) || page.is(i, ";") || page.is(i, ":")) {
                return null;
            }
            if (page.is(i, ",")) {
                Stretch head = before(i, low);
                boolean clause = interrupts(i + 1);
                if (head != null && !page.is(i - 1, ",") && (clause || apposes(head, i + 1, comma))) {
                    return clause ? head : new Stretch(head.first(), comma);
                }
            }
        }
        return null;
    }

    private boolean interrupts(int token) {
        String word = page.lower(token);
        return "who".equals(word)
                || "which".equals(word)
                || "whose".equals(word)
                || word.endsWith("ing")
                || FunctionWords.isAdverb(word)
                || FunctionWords.PREPOSITIONS.contains(word)
                || FunctionWords.SUBORDINATORS.contains(word)
                || word.endsWith("ed")
                || FunctionWords.AUXILIARIES.contains(word);
    }

    private boolean apposes(Stretch head, int first, int comma) {
        String word = page.lower(first);
        boolean named = page.isCapitalised(head.last()) || page.mentionAt(head.last()) != null;
        if (FunctionWords.DETERMINERS.contains(word) || Character.isDigit(word.codePointAt(0))) {
            return true;
        }
        boolean nounLike = page.isWord(first) && !isVerb(first) && !FunctionWords.isVerbal(word);
        return nounLike && (named || page.isCapitalised(comma - 1));
    }

    private @Nullable Stretch plainBefore(int beyond, int low) {
        int first = beyond;
        int i = beyond - 1;
        while (i >= low) {
            int next = stepLeft(i, first, low);
            if (next < 0) {
                break;
            }
            first = next;
            i = next - 1;
        }
        return first < beyond ? shaved(first, beyond) : null;
    }

    /** Where the phrase begins when the token at i joins it; -1 when it does not. */
    private int stepLeft(int i, int first, int low) {
        String word = page.lower(i);
        boolean empty = i == first - 1 && !page.isWord(first);
        if (page.isQuoted(i)) {
            Utterance utterance = page.utteranceAt(i);
            boolean nickname = utterance != null
                    && utterance.words() <= 3
                    && utterance.tokens().first() > low
                    && page.isWord(utterance.tokens().first() - 1)
                    && page.isWord(first)
                    && page.isCapitalised(first);
            return nickname && utterance != null ? utterance.tokens().first() : -1;
        }
        if (")".equals(word)) {
            return openingOf(i, low);
        }
        if ("-".equals(word)
                || "'s".equals(word)
                || "’s".equals(word)
                || "/".equals(word)
                || "'".equals(word)
                || "’".equals(word)
                || "$".equals(word)) {
            return i > low && page.isWord(i - 1) && !empty ? i : -1;
        }
        if (!page.isWord(i) || FunctionWords.isVerbal(word)) {
            return -1;
        }
        if (FunctionWords.DETERMINERS.contains(word)) {
            return i;
        }
        if (first < page.tokens()
                && FunctionWords.DETERMINERS.contains(page.lower(first))
                && !FunctionWords.TIES.contains(word)
                && !isJoint(word)
                && !("all".equals(word) || "both".equals(word))) {
            return -1;
        }
        if (FunctionWords.TIES.contains(word)) {
            return i > low && isNominal(i - 1) && !FunctionWords.DAYS.contains(page.lower(first)) ? i : -1;
        }
        if (isJoint(word)) {
            return i > low && isNominal(i - 1) && joins(i, first) ? i : -1;
        }
        if ("who".equals(word)) {
            return i > low && isNominal(i - 1) ? i : -1;
        }
        if (FunctionWords.PREPOSITIONS.contains(word)
                || FunctionWords.SUBORDINATORS.contains(word)
                || (FunctionWords.SUBJECT_PRONOUNS.contains(word) && !"one".equals(word))
                || (FunctionWords.isAdverb(word) && word.endsWith("ly") && !page.isCapitalised(i))
                || "there".equals(word)) {
            return -1;
        }
        return isVerb(i) ? -1 : i;
    }

    private static boolean isJoint(String word) {
        return "and".equals(word) || "&".equals(word) || "or".equals(word);
    }

    private boolean joins(int joint, int first) {
        boolean names = page.isCapitalised(joint - 1) && page.isCapitalised(first);
        boolean plurals = page.lower(joint - 1).endsWith("s") && !page.isCapitalised(joint - 1);
        return names || plurals || "&".equals(page.lower(joint));
    }

    private int openingOf(int closing, int low) {
        for (int i = closing - 1; i >= low && i > closing - 8; i--) {
            if (page.is(i, "(")) {
                return i > low && page.isWord(i - 1) ? i : -1;
            }
        }
        return -1;
    }

    private boolean isNominal(int token) {
        String word = page.lower(token);
        return page.isWord(token)
                && !page.isQuoted(token)
                && !FunctionWords.isVerbal(word)
                && !FunctionWords.PREPOSITIONS.contains(word)
                && !FunctionWords.SUBORDINATORS.contains(word)
                && !FunctionWords.isAdverb(word)
                && !FunctionWords.CONJUNCTIONS.contains(word)
                && !isVerb(token);
    }

    /** The subject of the first verb in a stretch of tokens; null when it is not seen. */
    @Nullable
    Stretch subject(int first, int beyond) {
        for (int i = Math.max(first, beyond - LONGEST_CLAUSE); i < beyond; i++) {
            boolean verb = !page.isQuoted(i)
                    && (FunctionWords.isVerbal(page.lower(i))
                            || isVerb(i)
                            || (page.lower(i).endsWith("ed") && !page.isCapitalised(i)));
            if (verb && i > first) {
                return before(i, first);
            }
        }
        return null;
    }

    /** Whether the token is surely a finite verb or a gerund here. */
    boolean isVerb(int token) {
        if (page.isCapitalised(token) || page.mentionAt(token) != null) {
            return false;
        }
        @Nullable CueHit hit = lexicon.at(page.layout(), token, CueKind.VERB);
        boolean past = hit != null
                && hit.inflection() == Inflection.PAST
                && !FunctionWords.DETERMINERS.contains(page.lower(token - 1));
        return past || PAST_VERBS.contains(page.lower(token));
    }

    private static final java.util.Set<String> PAST_VERBS = java.util.Set.of(
            "went",
            "came",
            "took",
            "got",
            "gave",
            "saw",
            "knew",
            "thought",
            "became",
            "found",
            "kept",
            "began",
            "ran",
            "brought",
            "stood",
            "lost",
            "paid",
            "met",
            "sat",
            "led",
            "grew",
            "won",
            "sent",
            "fell",
            "left",
            "held",
            "wanted",
            "tried",
            "seemed",
            "used",
            "made",
            "thinks",
            "wants",
            "believes",
            "knows",
            "goes",
            "makes",
            "takes",
            "gets",
            "gives",
            "hopes",
            "according");

    private @Nullable Stretch shaved(int first, int beyond) {
        int from = first;
        while (from < beyond && isNoStart(from, beyond)) {
            from++;
        }
        if (from == beyond) {
            return null;
        }
        boolean bare = beyond - from == 1
                && FunctionWords.DETERMINERS.contains(page.lower(from))
                && !FunctionWords.SUBJECT_PRONOUNS.contains(page.lower(from));
        return bare ? null : new Stretch(from, beyond);
    }

    private boolean isNoStart(int token, int beyond) {
        String word = page.lower(token);
        boolean day = FunctionWords.DAYS.contains(word)
                && token + 1 < beyond
                && !"'s".equals(page.lower(token + 1))
                && !"’s".equals(page.lower(token + 1));
        boolean joint = "that".equals(word)
                || FunctionWords.CONJUNCTIONS.contains(word)
                || FunctionWords.TIES.contains(word)
                || "who".equals(word);
        return day
                || joint
                || (!page.isWord(token) && !page.is(token, "$"))
                || (FunctionWords.isAdverb(word) && !page.is(token, "first"));
    }

    /** The noun phrase that begins at a token, with appositions; not reaching beyond a limit. */
    @Nullable
    Stretch from(int first, int limit) {
        int high = Math.min(limit, first + REACH);
        if (first >= high || page.isQuoted(first)) {
            return null;
        }
        String word = page.lower(first);
        if (FunctionWords.SUBJECT_PRONOUNS.contains(word) && !FunctionWords.DETERMINERS.contains(word)) {
            return new Stretch(first, first + 1);
        }
        int beyond = plainFrom(first, high);
        if (beyond == first) {
            return null;
        }
        return new Stretch(first, apposition(beyond, high));
    }

    /** The token after the plain noun phrase that begins at one. */
    int plainFrom(int first, int high) {
        int i = first;
        while (i < high && continues(i, first, high)) {
            i++;
        }
        while (i > first && !page.isWord(i - 1) && !page.is(i - 1, ")")) {
            i--;
        }
        return i;
    }

    private boolean continues(int i, int first, int high) {
        String word = page.lower(i);
        ActorMention mention = page.mentionAt(i);
        if (mention != null && mention.first() < i && mention.first() >= first) {
            return true;
        }
        if (page.isQuoted(i) || FunctionWords.isVerbal(word) || (i > first && page.startsSentence(i))) {
            return false;
        }
        if ("-".equals(word)
                || "'s".equals(word)
                || "’s".equals(word)
                || "(".equals(word)
                || ")".equals(word)
                || "'".equals(word)
                || "’".equals(word)) {
            return i > first;
        }
        if (!page.isWord(i)) {
            return false;
        }
        if (FunctionWords.TIES.contains(word)) {
            return i > first && ties(i, high);
        }
        if (isJoint(word)) {
            return i > first
                    && i + 1 < high
                    && (page.isCapitalised(i + 1) || FunctionWords.DETERMINERS.contains(page.lower(i + 1)));
        }
        if (FunctionWords.DETERMINERS.contains(word)) {
            return i == first || FunctionWords.TIES.contains(page.lower(i - 1)) || isJoint(page.lower(i - 1));
        }
        boolean closed = FunctionWords.PREPOSITIONS.contains(word)
                || FunctionWords.SUBORDINATORS.contains(word)
                || (FunctionWords.SUBJECT_PRONOUNS.contains(word) && !"one".equals(word))
                || (FunctionWords.DAYS.contains(word) && i > first)
                || (FunctionWords.isAdverb(word) && !"first".equals(word));
        return !closed && !isVerb(i) && !(i > first && word.endsWith("ing") && !page.isCapitalised(i));
    }

    /** Whether a preposition ties the noun after it to the phrase, rather than says when or where it was said. */
    private boolean ties(int preposition, int high) {
        int next = preposition + 1;
        if (next >= high || page.isQuoted(next)) {
            return false;
        }
        String after = page.lower(next);
        boolean time = FunctionWords.DAYS.contains(after) || Character.isDigit(after.codePointAt(0));
        return switch (page.lower(preposition)) {
            case "of", "from" -> !time;
            case "for" -> !time && page.isWord(next);
            case "at" -> "the".equals(after) || page.isCapitalised(next);
            case "in" -> page.isCapitalised(next) && !time;
            case "with" -> "the".equals(after) || page.isCapitalised(next);
            default -> false;
        };
    }

    private int apposition(int beyond, int high) {
        int end = beyond;
        for (int round = 0; round < 3 && page.is(end, ",") && end + 1 < high; round++) {
            int next = end + 1;
            String word = page.lower(next);
            boolean opens = FunctionWords.DETERMINERS.contains(word)
                    || (page.isCapitalised(next) && page.isWord(next))
                    || Character.isDigit(word.codePointAt(0))
                    || (page.isWord(next)
                            && !interrupts(next)
                            && !isVerb(next)
                            && !isJoint(word)
                            && !FunctionWords.SUBJECT_PRONOUNS.contains(word));
            int close = opens && !page.isQuoted(next) ? plainFrom(next, high) : next;
            if (close > next + 1 && isReporting(close - 1)) {
                return end;
            }
            if (close == next || (!page.isStop(close) && !page.isQuoted(close) && close < high && !isTail(close))) {
                return end;
            }
            end = close;
        }
        return end;
    }

    /** Whether the last word of what looks like an apposition is a verb: "said X, the agency reports". */
    private boolean isReporting(int token) {
        CueHit hit = lexicon.at(page.layout(), token, CueKind.VERB);
        return hit != null && hit.inflection() == Inflection.THIRD && !page.isCapitalised(token);
    }

    private boolean isTail(int token) {
        String word = page.lower(token);
        return FunctionWords.PREPOSITIONS.contains(word)
                || FunctionWords.DAYS.contains(word)
                || "and".equals(word)
                || FunctionWords.SUBORDINATORS.contains(word)
                || word.endsWith("ing");
    }
}
