package org.parley.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.parley.model.ActorType;

/** Names that forms of address give away: whoever is called "Mrs." is a person, whatever the tagger makes of the name. */
final class Titled {
    private static final Set<String> ADDRESSES =
            Set.of("Mr", "Mr.", "Mrs", "Mrs.", "Ms", "Ms.", "Sen.", "Rep.", "Gov.", "Messrs.", "Sens.", "Reps.");

    private static final double CONFIDENCE = 0.8;

    private Titled() {}

    /** The names, those after a form of address as persons' names, by begin. */
    static List<FoundName> with(ArticleText text, List<FoundName> names) {
        FoundName[] at = FoundName.byToken(text, names);
        List<FoundName> all = new ArrayList<>(names);
        for (int i = 0; i + 1 < at.length; i++) {
            if (ADDRESSES.contains(text.word(i)) && text.isProse(i) && i + 1 < text.sentenceBeyond(i)) {
                FoundName after = at[i + 1];
                if (after == null && isNameWord(text, i + 1)) {
                    all.add(new FoundName(i + 1, i + 2, ActorType.PER, List.of(), false, CONFIDENCE));
                } else if (after != null
                        && after.first() == i + 1
                        && after.senses().isEmpty()
                        && after.type() != ActorType.PER) {
                    all.set(all.indexOf(after), after.as(ActorType.PER));
                }
            }
        }
        all.sort(Comparator.comparingInt(FoundName::first));
        return all;
    }

    private static boolean isNameWord(ArticleText text, int token) {
        String word = text.word(token);
        return word.length() > 1 && KnownSpelling.startsUpper(word) && RoleWords.role(text, token) == null;
    }
}
