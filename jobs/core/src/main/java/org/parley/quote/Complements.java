package org.parley.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what is said after a cue. */
final class Complements {
    private static final Set<String> SETTINGS =
            Set.of("in", "on", "at", "during", "after", "before", "via", "through", "from", "to", "by", "under");

    private static final Set<String> OBJECT_ENDS =
            Set.of("as", "while", "when", "after", "before", "because", "but", "though", "although", "where", "until");

    private final Page page;
    private final CueLexicon lexicon;
    private final NounPhrases phrases;

    Complements(Page page, CueLexicon lexicon, NounPhrases phrases) {
        this.page = page;
        this.lexicon = lexicon;
        this.phrases = phrases;
    }

    /** What was found: the content, and whether it runs to the clause's end for lack of another bound. */
    record Found(List<Stretch> content, boolean open) {}

    /**
     * The content that follows a token; null when none is sure.
     *
     * @param clausesOnly whether an object is no content, since the cue may not be a verb at all
     */
    @Nullable
    Found after(Cue cue, int token, int sentenceBeyond, boolean clausesOnly) {
        int end = sentenceBeyond;
        boolean tells = cue.takes(Complement.TOLD);
        Found found = direct(cue, token, end, false, cue.takes(Complement.BARE) && !tells);
        if (found == null && tells) {
            int addressed = addressee(token, end);
            boolean bare = cue.takes(Complement.BARE);
            found = addressed > token ? direct(cue, addressed, end, true, bare) : null;
            found = found == null && bare ? direct(cue, token, end, false, true) : found;
        }
        if (clausesOnly || page.isInside()) {
            return found;
        }
        if (found == null && cue.takes(Complement.AS)) {
            found = called(token, end);
        }
        if (found == null && cue.takes(Complement.OBJECT)) {
            found = object(token, end);
        }
        return found;
    }

    private @Nullable Found direct(Cue cue, int token, int end, boolean addressed, boolean bare) {
        int at = skipSetting(token, end);
        // Who is quoted says "I say we go" of himself: inside a quotation only sure forms are reports.
        boolean unsure = page.isInside() && !page.is(at, "that") && page.utteranceAt(at + 1) == null;
        if (at >= page.tokens() || unsure) {
            return null;
        }
        Found quoted = quoted(cue, at, end);
        if (quoted != null || at >= end) {
            return quoted;
        }
        String word = page.lower(at);
        if ("that".equals(word) && cue.takes(Complement.THAT) && thatBeginsClause(at, end)) {
            return clause(at + 1, end);
        }
        if ("to".equals(word)
                && at == token
                && cue.takes(Complement.TO)
                && (addressed || !cue.takes(Complement.TOLD) || cue.takes(Complement.THAT))) {
            return at + 1 < end && page.isWord(at + 1) && !page.isCapitalised(at + 1) ? clause(at, end) : null;
        }
        if (FunctionWords.WH_WORDS.contains(word) && (cue.takes(Complement.WHETHER) || cue.takes(Complement.BARE))) {
            return clause(at, end);
        }
        if (bare && startsClause(at, end, token)) {
            return clause(at, end);
        }
        return null;
    }

    private boolean thatBeginsClause(int that, int end) {
        return (that + 2 < end && !page.isStop(that + 1)) || page.is(that + 1, ",");
    }

    /** A quotation after the cue, after comma or colon; with what goes on after it when it is part of a clause. */
    private @Nullable Found quoted(Cue cue, int token, int end) {
        int at = token;
        boolean colon = false;
        while (page.is(at, ",") || page.is(at, ":") || page.is(at, "—") || page.is(at, "–") || page.is(at, "that")) {
            colon |= page.is(at, ":");
            at++;
        }
        Utterance utterance = page.utteranceFrom(at);
        if (utterance != null) {
            if ((!colon && at >= end) || (!colon && !takesQuote(cue))) {
                return null;
            }
            return withRest(utterance, end);
        }
        if (colon && at < end && cue.takes(Complement.QUOTE)) {
            return clause(at, end);
        }
        return null;
    }

    private static boolean takesQuote(Cue cue) {
        return cue.takes(Complement.QUOTE) || cue.takes(Complement.BARE) || cue.takes(Complement.THAT);
    }

    private Found withRest(Utterance utterance, int end) {
        int last = utterance.tokens().last();
        int next = utterance.tokens().beyond();
        boolean whole = next >= page.tokens()
                || page.startsSentence(next)
                || page.isStop(next)
                || page.isStop(last - 1)
                || page.isStop(last);
        int sentenceEnd = next < page.tokens() ? Math.max(end, page.sentenceBeyond(next)) : end;
        return whole
                ? new Found(List.of(utterance.tokens()), false)
                : clause(utterance.tokens().first(), sentenceEnd);
    }

    private Found clause(int first, int end) {
        int beyond = overQuotation(end);
        Stretch stretch = page.trimmed(first, beyond);
        return new Found(stretch == null ? List.of() : List.of(stretch), true);
    }

    /** A clause's end, moved behind the quotation that it would cut. */
    int overQuotation(int end) {
        Utterance utterance = page.utteranceAt(end);
        return utterance != null && utterance.tokens().first() < end
                ? utterance.tokens().beyond()
                : end;
    }

    /** Skips when, where and to whom: "on Monday", "in a statement", "to reporters". */
    private int skipSetting(int token, int end) {
        int at = token;
        for (int round = 0; round < 4 && at < end; round++) {
            String word = page.lower(at);
            if ((FunctionWords.TIMES.contains(word) && !"this".equals(word) && !"last".equals(word))
                    || (FunctionWords.isAdverb(word)
                            && !"there".equals(word)
                            && !"only".equals(word)
                            && !"even".equals(word))) {
                at++;
            } else if (("this".equals(word) || "last".equals(word))
                    && FunctionWords.TIMES.contains(page.lower(at + 1))) {
                at += 2;
            } else if (SETTINGS.contains(word) && settingEnd(at, end) > at) {
                at = settingEnd(at, end);
            } else {
                break;
            }
        }
        return at;
    }

    private int settingEnd(int preposition, int end) {
        if (page.is(preposition, "to")
                && !page.isCapitalised(preposition + 1)
                && !isPlural(preposition + 1)
                && !FunctionWords.DETERMINERS.contains(page.lower(preposition + 1))) {
            return preposition;
        }
        int beyond = phrases.plainFrom(preposition + 1, end);
        return beyond > preposition + 1 ? beyond : preposition;
    }

    private boolean isPlural(int token) {
        return page.lower(token).endsWith("s");
    }

    private int addressee(int token, int end) {
        String word = page.lower(token);
        if (Set.of("me", "him", "her", "us", "them", "you", "reporters").contains(word)) {
            return token + 1;
        }
        if (page.isQuoted(token)
                || FunctionWords.WH_WORDS.contains(word)
                || ("that".equals(word) && !page.isWord(token + 1))) {
            return token;
        }
        int beyond = phrases.plainFrom(token, end);
        // Without "that" a capital after the addressee may begin the clause: "told CNN Clinton would".
        return beyond;
    }

    private boolean startsClause(int at, int end, int cueBeyond) {
        if (at >= end || end - at < 3 || (!page.isWord(at) && !page.is(at, "$"))) {
            return false;
        }
        String word = page.lower(at);
        if (FunctionWords.CLAUSE_STARTERS.contains(word) || FunctionWords.DETERMINERS.contains(word)) {
            return true;
        }
        if (FunctionWords.CONJUNCTIONS.contains(word)
                || FunctionWords.SUBORDINATORS.contains(word)
                || "citing".equals(word)
                || FunctionWords.isVerbal(word)) {
            return false;
        }
        if (FunctionWords.PREPOSITIONS.contains(word)) {
            return at == cueBeyond && !"of".equals(word) && !"to".equals(word) && hasVerb(at, end);
        }
        return page.isCapitalised(at) || Character.isDigit(word.codePointAt(0)) || hasVerb(at, end);
    }

    private boolean hasVerb(int first, int end) {
        for (int i = first; i < Math.min(end, first + 25); i++) {
            if (FunctionWords.isVerbal(page.lower(i)) || phrases.isVerb(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsQuotation(Stretch stretch) {
        for (int i = stretch.first(); i < stretch.beyond(); i++) {
            if (page.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Found called(int token, int end) {
        int beyond = objectEnd(token, end);
        Stretch stretch = page.trimmed(token, beyond);
        if (stretch == null || !holdsQuotation(stretch) || FunctionWords.PREPOSITIONS.contains(page.lower(token))) {
            return null;
        }
        return new Found(List.of(stretch), false);
    }

    private @Nullable Found object(int token, int end) {
        int at = token;
        if (FunctionWords.PREPOSITIONS.contains(page.lower(at)) && !page.is(at, "to")) {
            at++;
        }
        String word = page.lower(at);
        boolean starts = at < end
                && (page.isWord(at) || (page.isQuoted(at) && page.utteranceFrom(at) != null))
                && !FunctionWords.isVerbal(word)
                && (!FunctionWords.SUBORDINATORS.contains(word) || "that".equals(word))
                && !FunctionWords.CONJUNCTIONS.contains(word)
                && !FunctionWords.isAdverb(word)
                && !"to".equals(word)
                && !"citing".equals(word)
                && !FunctionWords.DAYS.contains(word)
                && !FunctionWords.TIES.contains(word);
        Stretch stretch = starts ? page.trimmed(at, objectEnd(at, end)) : null;
        return stretch == null ? null : new Found(List.of(stretch), false);
    }

    /** Where the object of a verb ends: at a comma, a conjunction with a verb, or a subordinate clause. */
    private int objectEnd(int first, int end) {
        int i = first;
        while (i < end) {
            Utterance utterance = page.utteranceAt(i);
            if (utterance != null) {
                i = utterance.tokens().beyond();
                boolean comma = page.is(utterance.tokens().last() - 1, ",");
                if (comma) {
                    return i;
                }
                continue;
            }
            String word = page.lower(i);
            boolean stops = page.isStop(i) && !page.is(i, "(") && !page.is(i, ")");
            boolean cueNext = "and".equals(word) && lexicon.at(page.layout(), i + 1, CueKind.VERB) != null;
            if (stops || (i > first && OBJECT_ENDS.contains(word) && !"as".equals(word)) || cueNext || isSetting(i)) {
                return i;
            }
            i++;
        }
        return overQuotation(Math.max(i, first));
    }

    private boolean isSetting(int i) {
        String word = page.lower(i);
        return ("in".equals(word)
                        && ("a".equals(page.lower(i + 1)) || "an".equals(page.lower(i + 1)))
                        && Set.of(
                                        "statement",
                                        "interview",
                                        "speech",
                                        "tweet",
                                        "letter",
                                        "email",
                                        "post",
                                        "news",
                                        "press")
                                .contains(page.lower(i + 2)))
                || ("on".equals(word) && FunctionWords.DAYS.contains(page.lower(i + 1)))
                || (FunctionWords.DAYS.contains(word) && !page.is(i + 1, "'s") && !page.is(i + 1, "’s"));
    }

    /** The quotations after the first that the same sentence goes on with: {@code "A," X said, "B."}. */
    List<Stretch> split(int token, int sentenceBeyond) {
        List<Stretch> more = new ArrayList<>();
        for (int i = token; i < sentenceBeyond; i++) {
            Utterance utterance = page.utteranceFrom(i);
            if (utterance != null) {
                boolean marked =
                        page.is(i - 1, ",") || page.is(i - 1, ":") || page.is(i - 1, "—") || page.is(i - 1, ".");
                if (marked) {
                    more.add(utterance.tokens());
                }
                return more;
            }
            if (page.is(i, ";") || lexicon.at(page.layout(), i, CueKind.VERB) != null) {
                return more;
            }
        }
        return more;
    }
}
