package org.parley.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.model.ActorType;

/** Names of laws, days and honours, in which a state's name names no actor: "United States Code". */
final class Works {
    private static final Set<String> HEADS = Set.of(
            "Act",
            "Code",
            "Charter",
            "Day",
            "Week",
            "Month",
            "Amendment",
            "Medal",
            "Award",
            "Awards",
            "Prize",
            "Dream");

    /** Last words of the names of papers and plans, in which a state's name may well name the state. */
    private static final Set<String> PAPERS = Set.of(
            "Law",
            "Laws",
            "Bill",
            "Plan",
            "Agenda",
            "Schedule",
            "Register",
            "Gazette",
            "Credit",
            "Treaty",
            "Accord",
            "Accords",
            "Convention",
            "Declaration",
            "Constitution",
            "Regulation",
            "Regulations",
            "Manual",
            "Strategy",
            "Framework",
            "Scorecard");

    /** Words that are works where a number follows. */
    private static final Set<String> NUMBERED =
            Set.of("Order", "Proclamation", "Resolution", "Directive", "Regulation");

    /** Words in lower case within the names of works. */
    private static final Set<String> CONNECTORS = Set.of("with", "of", "for");

    private static final int REACH = 6;

    private Works() {}

    /** Whether a name stands in the capitalised name of such a work, in a sentence that isn't capitalised as a whole. */
    static boolean include(ArticleText text, FoundName name) {
        return isWork(text, name) || isCited(text, name) || isWithin(text, name.first(), name.beyond());
    }

    /** Whether a body or place is mentioned so only within the name of such a work. */
    static boolean include(ArticleText text, ActorMention mention) {
        return mention.type() != ActorType.PER && isWithin(text, mention.first(), mention.beyond());
    }

    /** The names, those of papers and plans as names of something, which is no body: "Harbour Repair Plan". */
    static List<FoundName> told(ArticleText text, List<FoundName> names) {
        List<FoundName> told = new ArrayList<>(names);
        told.replaceAll(
                name -> isBody(name) && isNamed(text, name.first(), name.beyond()) ? name.as(ActorType.MISC) : name);
        return told;
    }

    private static boolean isBody(FoundName name) {
        return name.senses().isEmpty()
                && name.tokens() > 1
                && (name.type() == ActorType.ORG || name.type() == ActorType.LOC);
    }

    /** Whether words end, or end before "of" or "for", as names of works, papers and plans do. */
    static boolean isNamed(ArticleText text, int first, int beyond) {
        for (int i = first + 1; i < beyond; i++) {
            boolean last = i + 1 == beyond
                    || text.word(i + 1).equals("of")
                    || text.word(i + 1).equals("for");
            if (last && (HEADS.contains(text.word(i)) || PAPERS.contains(text.word(i)))) {
                return !BodyNouns.isKind(RoleWords.lower(text.word(beyond - 1)));
            }
        }
        return false;
    }

    /** A name of no known actor that ends as such names do: "Congressional Gold Medal", "Executive Order 5". */
    private static boolean isWork(ArticleText text, FoundName name) {
        if (name.tokens() == 1 || !name.senses().isEmpty() || name.type() == ActorType.PER) {
            return false;
        }
        String last = text.word(name.beyond() - 1);
        boolean numbered = isNumber(text, name.beyond() - 1) && NUMBERED.contains(text.word(name.beyond() - 2));
        return HEADS.contains(last) || numbered || (NUMBERED.contains(last) && isNumbered(text, name.beyond() - 1));
    }

    /** Whether it is the letters of a law book between numbers: "50 U.S.C. 1701". */
    private static boolean isCited(ArticleText text, FoundName name) {
        return name.tokens() == 1 && isNumber(text, name.first() - 1) && isNumber(text, name.beyond());
    }

    private static boolean isNumber(ArticleText text, int token) {
        return token >= 0
                && token < text.layout().tokens()
                && Character.isDigit(text.word(token).charAt(0));
    }

    /** Whether a number follows, be it behind a hyphen. */
    private static boolean isNumbered(ArticleText text, int token) {
        int next = token + 1;
        boolean hyphen = next < text.layout().tokens() && text.word(next).equals("-");
        return isNumber(text, hyphen ? next + 1 : next);
    }

    /** Whether words that follow a name make it part of a work's: "Lakelanders with Gardens Act". */
    private static boolean isWithin(ArticleText text, int first, int beyond) {
        int limit = Math.min(text.sentenceBeyond(first), beyond + REACH);
        for (int i = beyond; i < limit; i++) {
            String word = text.word(i);
            if (HEADS.contains(word) || (NUMBERED.contains(word) && isNumbered(text, i))) {
                return text.isTold(first);
            }
            if (!KnownSpelling.startsUpper(word) && !CONNECTORS.contains(word)) {
                return false;
            }
        }
        return false;
    }
}
