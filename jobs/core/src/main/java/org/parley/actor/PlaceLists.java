package org.parley.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.parley.model.ActorType;

/** Places that are listed after what they are: "the counties of Butts, Henry, and Troup". */
final class PlaceLists {
    private static final Set<String> KINDS = Set.of(
            "counties",
            "county",
            "parishes",
            "boroughs",
            "cities",
            "towns",
            "villages",
            "provinces",
            "districts",
            "municipalities",
            "islands");

    private static final double CONFIDENCE = 0.9;

    private PlaceLists() {}

    /** The names, those in such lists as places, by begin. */
    static List<FoundName> with(ArticleText text, List<FoundName> names) {
        List<FoundName> all = new ArrayList<>(names);
        for (int i = 0; i + 2 < text.layout().tokens(); i++) {
            if (KINDS.contains(text.word(i)) && text.word(i + 1).equals("of") && text.isProse(i)) {
                list(text, i + 2, all);
            }
        }
        all.sort(Comparator.comparingInt(FoundName::first));
        return all;
    }

    private static void list(ArticleText text, int from, List<FoundName> all) {
        int beyond = text.sentenceBeyond(from);
        int i = from;
        while (i < beyond) {
            int first = i;
            while (i < beyond && KnownSpelling.startsUpper(text.word(i))) {
                i++;
            }
            if (i == first) {
                return;
            }
            place(first, i, all);
            while (i < beyond && (text.word(i).equals(",") || text.word(i).equals("and"))) {
                i++;
            }
            if (i == beyond || !isSeparated(text, i)) {
                return;
            }
        }
    }

    private static boolean isSeparated(ArticleText text, int token) {
        String before = text.word(token - 1);
        return before.equals(",") || before.equals("and");
    }

    private static void place(int first, int beyond, List<FoundName> all) {
        boolean known = all.stream()
                .anyMatch(name -> name.overlaps(first, beyond)
                        && (!name.senses().isEmpty() || name.first() < first || name.beyond() > beyond));
        if (!known) {
            all.removeIf(name -> name.overlaps(first, beyond));
            all.add(new FoundName(first, beyond, ActorType.LOC, List.of(), true, CONFIDENCE));
        }
    }
}
