package org.parley.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.parley.model.ActorType;

/**
 * Native nations named by what they are and whose: "the Lakeside Band of Holm Indians" is one name, whatever the tagger
 * makes of its parts.
 */
final class NativeNations {
    private static final Set<String> KINDS =
            Set.of("Band", "Bands", "Tribe", "Tribes", "Nation", "Community", "Pueblo", "Rancheria", "Confederated");

    private static final Set<String> PEOPLES = Set.of("Indians", "Nation", "Tribes", "Reservation");

    private static final int MOST_WORDS = 5;
    private static final double CONFIDENCE = 0.8;

    private NativeNations() {}

    /** The names, such nations in place of names inside them, by begin. */
    static List<FoundName> with(ArticleText text, List<FoundName> names) {
        FoundName[] at = FoundName.byToken(text, names);
        List<FoundName> all = new ArrayList<>(names);
        for (int of = 1; of + 1 < text.layout().tokens(); of++) {
            if (text.word(of).equals("of") && KINDS.contains(text.word(of - 1)) && text.isProse(of)) {
                int first = FoundName.capitalsBefore(text, at, of - 1, of - MOST_WORDS);
                int beyond = beyond(text, of + 1);
                if (beyond > of + 1) {
                    all.removeIf(name -> name.overlaps(first, beyond));
                    all.add(new FoundName(first, beyond, ActorType.ORG, List.of(), true, CONFIDENCE));
                }
            }
        }
        all.sort(Comparator.comparingInt(FoundName::first));
        return all;
    }

    /** The token after capitalised words that end as a people's name does; the first where they don't. */
    private static int beyond(ArticleText text, int first) {
        int limit = Math.min(text.sentenceBeyond(first), first + MOST_WORDS);
        for (int i = first;
                i < limit
                        && (KnownSpelling.startsUpper(text.word(i))
                                || text.word(i).equals("the"));
                i++) {
            if (PEOPLES.contains(text.word(i))) {
                return i + 1;
            }
        }
        return first;
    }
}
