package org.parley.actor;

import java.util.Locale;
import java.util.Set;

/** English words that are no acronyms and no names where they stand in capitals. */
final class OrdinaryWords {
    private static final Set<String> WORDS = Set.of(
            "us", "who", "it", "is", "he", "she", "we", "am", "an", "as", "at", "be", "by", "can", "do", "go", "has",
            "his", "her", "if", "in", "me", "my", "no", "of", "on", "or", "so", "to", "up", "act", "aid", "aim", "all",
            "and", "any", "are", "but", "car", "for", "had", "how", "may", "new", "not", "now", "off", "old", "one",
            "our", "out", "own", "pact", "sad", "say", "set", "the", "two", "was", "war", "way", "why", "win", "yes",
            "you", "more", "read", "watch", "live", "video", "photo", "photos", "story", "care", "cop", "cops", "aids",
            "start", "safe", "hope", "pro", "con", "era", "crew", "pace");

    private OrdinaryWords() {}

    static boolean has(String word) {
        return WORDS.contains(word.toLowerCase(Locale.ROOT));
    }
}
