package org.parley.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.parley.model.ActorType;

/** Names that forms of address give away: whoever is called "Mrs." is a person, whatever the tagger makes of the name. */
final class Titled {
    private static final Set<String> ADDRESSES =
            Set.of("mr", "mr.", "mrs", "mrs.", "ms", "ms.", "sen.", "rep.", "gov.", "messrs.", "sens.", "reps.");

    private static final int LONGEST = 7;
    private static final double CONFIDENCE = 0.8;

    private Titled() {}

    /** The names, those after a form of address as persons' names, by begin. */
    static List<FoundName> with(ArticleText text, List<FoundName> names) {
        FoundName[] at = FoundName.byToken(text, names);
        List<FoundName> all = new ArrayList<>(names);
        for (int i = 0; i + 1 < at.length; i++) {
            int named = isAddress(text.word(i)) && text.isProse(i) ? behind(text, i) : at.length;
            if (named < text.lineBeyond(i)) {
                FoundName after = at[named];
                if (after == null && isNameWord(text, named)) {
                    all.add(new FoundName(named, named + 1, ActorType.PER, List.of(), false, CONFIDENCE));
                } else if (after != null
                        && after.first() == named
                        && after.senses().isEmpty()
                        && after.type() != ActorType.PER) {
                    all.set(all.indexOf(after), after.as(ActorType.PER));
                }
            }
        }
        all.sort(Comparator.comparingInt(FoundName::first));
        return all;
    }

    /** Whether a form of address stands right before a token. */
    static boolean isAddressed(ArticleText text, int token) {
        for (int i = Math.max(0, token - 2); i < token; i++) {
            if (isAddress(text.word(i)) && behind(text, i) == token) {
                return true;
            }
        }
        return false;
    }

    /** The token behind a form of address, whose dot may be a token of its own. */
    private static int behind(ArticleText text, int address) {
        boolean dot = address + 2 < text.layout().tokens()
                && text.word(address + 1).equals(".")
                && text.isOneWord(address, address + 2);
        return dot ? address + 2 : address + 1;
    }

    /** Also in capitals: "MS. LINDQVIST:". */
    private static boolean isAddress(String word) {
        return word.length() <= LONGEST && KnownSpelling.startsUpper(word) && ADDRESSES.contains(RoleWords.lower(word));
    }

    private static boolean isNameWord(ArticleText text, int token) {
        String word = text.word(token);
        return word.length() > 1 && KnownSpelling.startsUpper(word) && RoleWords.role(text, token) == null;
    }
}
