package org.parley.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.parley.model.ActorType;

/**
 * Companies' names that the tagger cut before the words that say what kind of company it is: "International Inc." alone
 * names none, and belongs to the capitalised words before it ("Holm's Bakery International Inc.").
 */
final class CompanyNames {
    private static final Set<String> KINDS = Set.of(
            "International",
            "Inc",
            "Inc.",
            "Corp",
            "Corp.",
            "Co.",
            "Ltd",
            "Ltd.",
            "LLC",
            "LLP",
            "Group",
            "Holdings",
            "Industries",
            "Technologies");

    private CompanyNames() {}

    /** The names, those of such words alone with the words before them, or left out where there are none; by begin. */
    static List<FoundName> whole(ArticleText text, List<FoundName> names) {
        FoundName[] at = FoundName.byToken(text, names);
        List<FoundName> all = new ArrayList<>(names);
        for (FoundName name : names) {
            if (isKindAlone(text, name)) {
                all.remove(name);
                int first = FoundName.capitalsBefore(text, at, name.first(), 0);
                if (first < name.first()) {
                    all.removeIf(other -> other.overlaps(first, name.beyond()));
                    all.add(new FoundName(
                            first, name.beyond(), ActorType.ORG, List.of(), name.tagged(), name.confidence()));
                }
            }
        }
        all.sort(Comparator.comparingInt(FoundName::first));
        return all;
    }

    private static boolean isKindAlone(ArticleText text, FoundName name) {
        if (name.type() != ActorType.ORG) {
            return false;
        }
        for (int i = name.first(); i < name.beyond(); i++) {
            if (!KINDS.contains(text.word(i))) {
                return false;
            }
        }
        return true;
    }
}
