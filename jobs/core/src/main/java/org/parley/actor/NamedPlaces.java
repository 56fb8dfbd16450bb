package org.parley.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.parley.model.ActorType;

/**
 * Places that bear another's name, of which that is a part: "the Ilse Varga Reading Room" a person's, "the Holm Regional
 * Airport" a place's. The latter not in headlines, where all words are capitalised.
 */
final class NamedPlaces {
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

    /** What else is called by the place that it lies in. */
    private static final Set<String> LANDS = Set.of(
            "Park",
            "Forest",
            "River",
            "Lake",
            "Bay",
            "Canal",
            "Harbor",
            "Harbour",
            "Valley",
            "Beach",
            "Island",
            "Islands",
            "County",
            "Pueblo",
            "Reservation",
            "Hospital",
            "Monument");

    private static final int MOST_WORDS = 4;
    private static final double CONFIDENCE = 0.7;

    private NamedPlaces() {}

    /** The names, such places in place of those they bear and of other names inside them, by begin. */
    static List<FoundName> with(ArticleText text, List<FoundName> names) {
        List<FoundName> all = new ArrayList<>(names);
        for (FoundName name : names) {
            int beyond = mayBeBorne(text, name) ? beyondHead(text, name) : 0;
            if (beyond > 0) {
                FoundName room = new FoundName(name.first(), beyond, ActorType.LOC, List.of(), true, CONFIDENCE);
                all.removeIf(other -> other.overlaps(room.first(), room.beyond()));
                all.add(room);
            }
        }
        all.sort(Comparator.comparingInt(FoundName::first));
        return all;
    }

    private static boolean mayBeBorne(ArticleText text, FoundName name) {
        return name.type() == ActorType.PER
                ? name.tokens() > 1
                : name.type() == ActorType.LOC && text.isTold(name.first());
    }

    /** The token after the last capitalised word behind a name, where that is a word for such a place; else 0. */
    private static int beyondHead(ArticleText text, FoundName name) {
        int i = name.beyond();
        int limit = Math.min(text.lineBeyond(name.first()), name.beyond() + MOST_WORDS);
        while (i < limit && KnownSpelling.startsUpper(text.word(i))) {
            i++;
        }
        if (i == name.beyond()) {
            return 0;
        }
        String last = text.word(i - 1);
        return HEADS.contains(last) || (name.type() == ActorType.LOC && LANDS.contains(last)) ? i : 0;
    }
}
