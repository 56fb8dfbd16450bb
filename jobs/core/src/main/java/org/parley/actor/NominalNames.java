package org.parley.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.parley.model.ActorType;

/**
 * Capitalised words that only say what kind of body, office or paper is meant ("the Task Force", "My Administration",
 * "National Security Advisor", "Executive Order"), whatever the tagger takes them for. They are nominal mentions, which
 * the article may resolve, and no names: every country has a Federal Government. What the directory lists is a name.
 */
final class NominalNames {
    /** Words for kinds of bodies that {@link BodyNouns} doesn't have, since "the government" is said of many others. */
    private static final Set<String> BODIES =
            Set.of("government", "governments", "cabinet", "force", "forces", "nation", "nations", "tribe", "tribes");

    /** Bodies that a state has one of: with a capital they are as good as a name. */
    private static final Set<String> ONLY_ONES =
            Set.of("congress", "parliament", "senate", "assembly", "army", "navy", "police", "party", "church");

    private static final Set<String> PAPERS = Set.of(
            "act",
            "code",
            "law",
            "bill",
            "plan",
            "budget",
            "order",
            "orders",
            "proclamation",
            "memorandum",
            "directive",
            "resolution",
            "statement",
            "remarks",
            "report",
            "agreement",
            "notice");

    /** Words before a noun that don't tell which one of its kind is meant. */
    private static final Set<String> UNTELLING = Set.of(
            "my",
            "our",
            "your",
            "his",
            "her",
            "its",
            "their",
            "this",
            "that",
            "the",
            "these",
            "those",
            "every",
            "each",
            "any",
            "all",
            "other",
            "new",
            "current",
            "previous",
            "prior",
            "last",
            "next",
            "first",
            "entire",
            "own",
            "federal",
            "tribal",
            "local",
            "national",
            "presidential",
            "executive",
            "interagency",
            "task",
            "working",
            "joint",
            "special",
            "senior",
            "principal",
            "medical",
            "security",
            "domestic",
            "homeland",
            "policy",
            "public");

    /** Posts that no body's name ends in, whatever words stand before. */
    private static final Set<String> POSTS = Set.of(
            "official",
            "officials",
            "officer",
            "officers",
            "coordinator",
            "adviser",
            "advisers",
            "advisor",
            "advisors",
            "appointee",
            "appointees",
            "secretary",
            "undersecretary",
            "director",
            "commissioner",
            "administrator",
            "ambassador",
            "envoy");

    /** Last words of what an office is held for: "Director of National Intelligence". */
    private static final Set<String> FIELDS = Set.of(
            "affairs",
            "intelligence",
            "operations",
            "studies",
            "security",
            "policy",
            "services",
            "relations",
            "engagement",
            "communications",
            "management",
            "science",
            "sciences",
            "medicine",
            "economics",
            "history");

    private NominalNames() {}

    /** The names without those that are nominal mentions. */
    static List<FoundName> without(ArticleText text, List<FoundName> names) {
        List<FoundName> left = new ArrayList<>(names);
        left.removeIf(name -> isNominal(text, name));
        return left;
    }

    /** Whether a name is made of such words alone. */
    static boolean isNominal(ArticleText text, FoundName name) {
        return name.type() != ActorType.PER
                && name.senses().isEmpty()
                && (isKind(text, name) || isOffice(text, name) || isPost(text, name) || isField(text, name));
    }

    private static boolean isKind(ArticleText text, FoundName name) {
        int last = name.beyond() - 1;
        String kind = RoleWords.lower(text.word(last));
        boolean body = (BodyNouns.isKind(kind) || BODIES.contains(kind)) && !ONLY_ONES.contains(kind);
        return (body || PAPERS.contains(kind) || UNTELLING.contains(kind)) && areUntelling(text, name.first(), last);
    }

    private static boolean isOffice(ArticleText text, FoundName name) {
        int last = name.beyond() - 1;
        return name.tokens() > 1 && RoleWords.isOffice(text, last) && areOfOffice(text, name.first(), last);
    }

    private static boolean isPost(ArticleText text, FoundName name) {
        return name.tokens() > 1 && POSTS.contains(RoleWords.lower(text.word(name.beyond() - 1)));
    }

    /** Whether it follows a role and "of" or "for", without "the", as what the office is for. */
    private static boolean isField(ArticleText text, FoundName name) {
        int of = name.first() - 1;
        return of > text.sentenceFirst(name.first())
                && (text.word(of).equals("of") || text.word(of).equals("for"))
                && RoleWords.isOffice(text, of - 1)
                && FIELDS.contains(RoleWords.lower(text.word(name.beyond() - 1)));
    }

    private static boolean areUntelling(ArticleText text, int first, int beyond) {
        for (int i = first; i < beyond; i++) {
            if (!UNTELLING.contains(RoleWords.lower(text.word(i)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean areOfOffice(ArticleText text, int first, int beyond) {
        for (int i = first; i < beyond; i++) {
            String word = RoleWords.lower(text.word(i));
            boolean qualifies = UNTELLING.contains(word)
                    || RoleWords.isQualifier(word)
                    || RoleWords.isOffice(text, i)
                    || BodyWords.isField(text, i, i + 1);
            if (!qualifies) {
                return false;
            }
        }
        return true;
    }
}
