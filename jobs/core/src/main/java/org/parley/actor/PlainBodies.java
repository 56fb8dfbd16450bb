package org.parley.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.parley.model.ActorType;

/**
 * Bodies that their last word gives away: capitalised words that end in "Committee", "Court", "Herald" are one name,
 * whatever the tagger makes of its parts. Not in headlines, where all words are capitalised.
 */
final class PlainBodies {
    private static final Set<String> LAST_WORDS = Set.of(
            "Ministry",
            "Department",
            "Agency",
            "Bureau",
            "Commission",
            "Committee",
            "Council",
            "Court",
            "Parliament",
            "Assembly",
            "Legislature",
            "Foundation",
            "Institute",
            "Institution",
            "Association",
            "Union",
            "Federation",
            "League",
            "Alliance",
            "Organization",
            "Organisation",
            "University",
            "College",
            "Academy",
            "Society",
            "Center",
            "Centre",
            "Authority",
            "Board",
            "Tribunal",
            "Embassy",
            "Coalition",
            "Command",
            "Corps",
            "Hospital",
            "Bank",
            "Times",
            "Herald",
            "Tribune",
            "Gazette",
            "Chronicle",
            "Inquirer");

    private static final int MOST_WORDS = 7;
    private static final double CONFIDENCE = 0.8;

    private PlainBodies() {}

    /** The names, such bodies in place of names inside them, by begin. */
    static List<FoundName> with(ArticleText text, List<FoundName> names) {
        FoundName[] at = FoundName.byToken(text, names);
        List<FoundName> all = new ArrayList<>(names);
        all.replaceAll(name -> isMistaken(text, name) ? name.as(ActorType.ORG) : name);
        for (int last = 1; last < at.length; last++) {
            if (LAST_WORDS.contains(text.word(last)) && text.isProse(last) && isLast(text, last) && text.isTold(last)) {
                int first = first(text, at, last);
                if (last - first >= 1 && isWider(at, first, last)) {
                    int beyond = last + 1;
                    all.removeIf(name -> name.overlaps(first, beyond));
                    all.add(new FoundName(first, beyond, ActorType.ORG, List.of(), true, CONFIDENCE));
                }
            }
        }
        all.sort(Comparator.comparingInt(FoundName::first));
        return all;
    }

    /** Whether the tagger knew the name of such a body only for a name of something. */
    private static boolean isMistaken(ArticleText text, FoundName name) {
        return name.type() == ActorType.MISC
                && name.tokens() > 1
                && name.senses().isEmpty()
                && LAST_WORDS.contains(text.word(name.beyond() - 1));
    }

    /** Whether no more of a name can follow: "Council on Foreign Relations", "Court of Appeals". */
    private static boolean isLast(ArticleText text, int token) {
        int next = token + 1;
        if (next + 1 >= text.sentenceBeyond(token)) {
            return true;
        }
        String word = text.word(next);
        boolean and = word.equals("and") && KnownSpelling.startsUpper(text.word(next + 1));
        boolean joins = word.equals("of") || word.equals("for") || word.equals("on") || and;
        return !KnownSpelling.startsUpper(word) && !word.equals("-") && !joins;
    }

    /** Where the capitalised words begin, a role or a whole person's name before them left out. */
    private static int first(ArticleText text, FoundName[] at, int last) {
        int first = last;
        int limit = Math.max(text.sentenceFirst(last), last - MOST_WORDS);
        while (first > limit
                && KnownSpelling.startsUpper(text.word(first - 1))
                && !text.word(first - 1).equals("The")
                && RoleWords.role(text, first - 1) == null
                && (at[first - 1] == null || at[first - 1].type() != ActorType.PER)) {
            first--;
        }
        boolean begins = first == text.sentenceFirst(last) && at[first] == null;
        return begins ? first + 1 : first;
    }

    /** Whether the names there all lie inside, and none of them is such a body that only a state's name precedes. */
    private static boolean isWider(FoundName[] at, int first, int last) {
        FoundName body = at[last];
        if (body != null && body.tokens() > 1) {
            boolean ofPlace = at[first] != null
                    && at[first].type() == ActorType.LOC
                    && at[first].beyond() == body.first()
                    && !isDemonym(at[first]);
            if (!ofPlace || !body.senses().isEmpty()) {
                return false;
            }
        }
        for (int i = first; i <= last; i++) {
            if (at[i] != null && (at[i].first() < first || at[i].beyond() > last + 1)) {
                return false;
            }
        }
        return body == null || body.first() > first;
    }

    private static boolean isDemonym(FoundName name) {
        return name.senses().stream().anyMatch(sense -> sense.kind() == NameKind.DEMONYM);
    }
}
