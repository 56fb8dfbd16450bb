package org.parley.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Persons by how their surnames sound, to know them in another spelling. Short surnames must sound the same; of longer
 * ones a vowel, or one of two like consonants, may differ.
 */
final class SimilarNames {
    private static final int SHORTEST = 5;

    /** From so many sounds on, one may differ. */
    private static final int LONG = 7;

    /** Surnames by their consonants, each with the ids of its bearers. */
    private final Map<String, Map<String, Set<String>>> byConsonants = new HashMap<>();

    /** Adds a bearer of a folded surname. */
    void add(String surname, String id) {
        if (surname.length() >= SHORTEST) {
            String consonants = Transliteration.consonants(Transliteration.sounds(surname));
            byConsonants
                    .computeIfAbsent(consonants, key -> new HashMap<>())
                    .computeIfAbsent(surname, key -> new TreeSet<>())
                    .add(id);
        }
    }

    /** The ids of those whose surname is a folded word in another spelling. */
    Set<String> like(String word) {
        Set<String> ids = new TreeSet<>();
        if (word.length() >= SHORTEST) {
            String sounds = Transliteration.sounds(word);
            byConsonants
                    .getOrDefault(Transliteration.consonants(sounds), Map.of())
                    .forEach((surname, bearers) -> {
                        if (isLike(sounds, Transliteration.sounds(surname))) {
                            ids.addAll(bearers);
                        }
                    });
        }
        return ids;
    }

    private static boolean isLike(String a, String b) {
        return a.equals(b)
                || (Math.min(a.length(), b.length()) >= LONG
                        && a.charAt(0) == b.charAt(0)
                        && Transliteration.nearlySame(a, b));
    }
}
