package org.parley.actor;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Common nouns for bodies: those that names end in ("ministry"), and those that they go by besides ("the group"). */
final class BodyNouns {
    private static final Set<String> KINDS = Set.of(
            "ministry",
            "department",
            "agency",
            "bureau",
            "commission",
            "committee",
            "council",
            "board",
            "court",
            "parliament",
            "senate",
            "assembly",
            "congress",
            "foundation",
            "institute",
            "institution",
            "association",
            "union",
            "federation",
            "league",
            "alliance",
            "organization",
            "organisation",
            "party",
            "university",
            "college",
            "school",
            "church",
            "bank",
            "fund",
            "company",
            "corporation",
            "group",
            "firm",
            "network",
            "newspaper",
            "magazine",
            "embassy",
            "army",
            "navy",
            "police",
            "center",
            "centre",
            "society",
            "club",
            "team",
            "authority",
            "administration",
            "service",
            "office",
            "campaign",
            "coalition",
            "movement",
            "hospital",
            "airline",
            "tribunal",
            "secretariat",
            "state",
            "city",
            "county");

    /** Words that stand for bodies whose names don't end in them, each with the endings of names that it fits besides. */
    private static final Map<String, Set<String>> GENERAL = Map.of(
            "group",
                    Set.of(
                            "association",
                            "alliance",
                            "coalition",
                            "foundation",
                            "union",
                            "council",
                            "committee",
                            "society",
                            "league",
                            "movement",
                            "center",
                            "centre"),
            "organization",
                    Set.of("association", "foundation", "union", "league", "federation", "institute", "society"),
            "organisation",
                    Set.of("association", "foundation", "union", "league", "federation", "institute", "society"),
            "company", Set.of("inc", "inc.", "corp", "corp.", "co", "co.", "ltd", "ltd.", "llc", "plc", "corporation"),
            "firm", Set.of("inc", "inc.", "corp", "corp.", "llc", "llp", "plc", "partners"),
            "agency", Set.of("administration", "bureau", "service"),
            "newspaper", Set.of("times", "post", "journal", "herald", "tribune", "guardian", "gazette"),
            "paper", Set.of("times", "post", "journal", "herald", "tribune", "guardian", "gazette"),
            "magazine", Set.of(),
            "network", Set.of("news"));

    private BodyNouns() {}

    /** Whether a folded word is for a kind of body. */
    static boolean isKind(String word) {
        return KINDS.contains(word) || GENERAL.containsKey(word);
    }

    /** Whether the word may stand for any body, whatever its name. */
    static boolean isGeneral(String word) {
        return GENERAL.containsKey(word);
    }

    /** Whether a word for a kind fits a body by its name. */
    static boolean fits(String kind, String name) {
        Set<String> others = GENERAL.getOrDefault(kind, Set.of());
        for (String word : name.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.]+", -1)) {
            if (word.equals(kind) || others.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
