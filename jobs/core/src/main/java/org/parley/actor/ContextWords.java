package org.parley.actor;

import java.util.Set;
import org.parley.text.Layout;

/** The words around a name that tell how it is meant. */
final class ContextWords {
    private static final Set<String> PLACING = Set.of(
            "in",
            "to",
            "from",
            "at",
            "near",
            "of",
            "for",
            "outside",
            "around",
            "inside",
            "into",
            "through",
            "via",
            "across",
            "toward",
            "towards",
            "within",
            "over",
            "visit",
            "visiting",
            "visited");

    private static final Set<String> PLACES =
            Set.of("in", "at", "near", "outside", "around", "inside", "across", "throughout");

    private static final Set<String> BEFORE_VERBS =
            Set.of("has", "have", "had", "also", "is", "was", "will", "would", "again", "itself");

    private static final Set<String> ACTING = Set.of(
            "accepted",
            "accepts",
            "accused",
            "accuses",
            "accusing",
            "agreed",
            "agrees",
            "announced",
            "announces",
            "argued",
            "argues",
            "asked",
            "asks",
            "backed",
            "backs",
            "believes",
            "blamed",
            "blames",
            "called",
            "calls",
            "claimed",
            "claims",
            "condemned",
            "condemns",
            "confirmed",
            "confirms",
            "considers",
            "criticised",
            "criticized",
            "demanded",
            "demands",
            "denied",
            "denies",
            "denounced",
            "denounces",
            "expressed",
            "expresses",
            "fears",
            "hopes",
            "imposed",
            "imposes",
            "insisted",
            "insists",
            "maintains",
            "pledged",
            "pledges",
            "promised",
            "promises",
            "proposed",
            "proposes",
            "refused",
            "refuses",
            "rejected",
            "rejects",
            "responded",
            "responds",
            "said",
            "says",
            "seeks",
            "signaled",
            "signalled",
            "signed",
            "sought",
            "stated",
            "states",
            "supported",
            "supports",
            "threatened",
            "threatens",
            "told",
            "urged",
            "urges",
            "vowed",
            "vows",
            "wanted",
            "wants",
            "warned",
            "warns",
            "withdrew");

    private static final Set<String> COMPASS = Set.of(
            "eastern",
            "western",
            "northern",
            "southern",
            "central",
            "east",
            "west",
            "north",
            "south",
            "southeastern",
            "southwestern",
            "northeastern",
            "northwestern",
            "mainland",
            "upper",
            "lower",
            "occupied",
            "rural");

    private static final Set<String> JOINING = Set.of("and", ",", "/", "&", ";");

    private ContextWords() {}

    /** Whether a city's name stands for a government: it is the subject of an act. */
    static boolean acts(ArticleText text, int first, int beyond) {
        int limit = text.sentenceBeyond(first);
        if (first > text.sentenceFirst(first) && PLACING.contains(RoleWords.lower(text.word(first - 1)))) {
            return false;
        }
        int next = beyond;
        while (next < limit && next < beyond + 2 && mayPrecedeVerb(RoleWords.lower(text.word(next)))) {
            next++;
        }
        return next < limit && ACTING.contains(text.word(next));
    }

    private static boolean mayPrecedeVerb(String word) {
        return BEFORE_VERBS.contains(word) || word.endsWith("ly");
    }

    /** Whether a preposition of place stands right before a token. */
    static boolean isPlaced(ArticleText text, int token) {
        return token > text.sentenceFirst(token) && PLACES.contains(RoleWords.lower(text.word(token - 1)));
    }

    /** Whether a capitalised word that is no title stands right before a token, inside a sentence. */
    static boolean continuesName(ArticleText text, int token) {
        int before = token - 1;
        return before >= text.sentenceFirst(token)
                && KnownSpelling.startsUpper(text.word(before))
                && RoleWords.role(text, before) == null
                && text.word(before).length() > 1;
    }

    /** Whether a word is a verb of those that act and speak. */
    static boolean isActing(String word) {
        return ACTING.contains(word);
    }

    static boolean isCompass(String word) {
        return COMPASS.contains(RoleWords.lower(word));
    }

    /** Whether a word joins two names into more than one. */
    static boolean joins(String word) {
        return JOINING.contains(word);
    }

    /** Whether a phrase with "the" can't run on across this token. */
    static boolean endsPhrase(Layout layout, int token) {
        String word = layout.word(token);
        return !Character.isLetterOrDigit(word.codePointAt(0))
                && !word.equals("-")
                && !Folding.isApostrophe(word.charAt(0));
    }
}
