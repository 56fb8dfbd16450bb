package org.parley.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.parley.model.ActorType;

/**
 * Rooms, buildings and works of builders that bear a person's name: "the Ilse Varga Reading Room" is a place, of which
 * the person's name is a part. Not in headlines, where all words are capitalised.
 */
final class Rooms {
    private static final Set<String> HEADS = Set.of(
            "Room",
            "Building",
            "Hall",
            "Auditorium",
            "Theater",
            "Theatre",
            "Bridge",
            "Highway",
            "Airport",
            "Stadium",
            "Arena",
            "Plaza",
            "Square",
            "Library",
            "Memorial",
            "Garden",
            "Gardens");

    private static final int MOST_WORDS = 4;
    private static final double CONFIDENCE = 0.7;

    private Rooms() {}

    /** The names, such places in place of the persons' and of other names inside them, by begin. */
    static List<FoundName> with(ArticleText text, List<FoundName> names) {
        List<FoundName> all = new ArrayList<>(names);
        for (FoundName name : names) {
            int beyond = name.type() == ActorType.PER && name.tokens() > 1 ? beyondHead(text, name) : 0;
            if (beyond > 0) {
                FoundName room = new FoundName(name.first(), beyond, ActorType.LOC, List.of(), true, CONFIDENCE);
                all.removeIf(other -> other.overlaps(room.first(), room.beyond()));
                all.add(room);
            }
        }
        all.sort(Comparator.comparingInt(FoundName::first));
        return all;
    }

    /** The token after the last capitalised word behind a name, where that is a word for such a place; else 0. */
    private static int beyondHead(ArticleText text, FoundName name) {
        int i = name.beyond();
        int limit = Math.min(text.lineBeyond(name.first()), name.beyond() + MOST_WORDS);
        while (i < limit && KnownSpelling.startsUpper(text.word(i))) {
            i++;
        }
        return i > name.beyond() && HEADS.contains(text.word(i - 1)) ? i : 0;
    }
}
