package org.parley.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.parley.model.ActorType;

/**
 * Ids of actors that have no code of their own: the type and the name, with case, accents, a leading "the" and a
 * person's one middle initial folded away ("per:vedant-patel", "org:world-data-council"). They depend on nothing else, so
 * that the order of a corpus does not matter.
 */
public final class ActorIds {
    private ActorIds() {}

    /** The id for a type and a name, as it stands in a text. */
    public static String of(ActorType type, String name) {
        List<String> words = words(name);
        if (type == ActorType.PER) {
            dropInitial(words);
        } else if (words.size() > 1 && words.get(0).equals("the")) {
            words.remove(0);
        }
        return type.name().toLowerCase(Locale.ROOT) + ":" + String.join("-", words);
    }

    private static void dropInitial(List<String> words) {
        int found = 0;
        int initials = 0;
        for (int i = 1; i < words.size() - 1; i++) {
            if (words.get(i).length() == 1) {
                initials++;
                found = i;
            }
        }
        if (initials == 1) {
            words.remove(found);
        }
    }

    /**
     * The words of a name, folded: in lower case, without accents, apostrophes and signs; "St. Paul's" is "st", "pauls".
     */
    public static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '+' || Folding.isMark(c)) {
                Folding.append(c, word);
            } else if (!Folding.isApostrophe(c) && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }
}
