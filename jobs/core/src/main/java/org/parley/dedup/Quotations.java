package org.parley.dedup;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text quotes at length: who tells an agency's story in his own words keeps its quotations. */
final class Quotations {
    /** Shorter ones are slogans and titles. */
    private static final int LEAST_WORDS = 7;

    private static final Pattern QUOTED = Pattern.compile("[\"“«„]([^\"“”«»„\n]{20,800})[\"”»“]");

    private Quotations() {}

    /** Hashes of the words of each quotation, each once, in their order. */
    static List<Long> of(String text) {
        TreeSet<Long> hashes = new TreeSet<>();
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            int[] words = StoryWords.of(quoted.group(1)).stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            if (words.length >= LEAST_WORDS) {
                hashes.add(Shingles.hash(words, 0, words.length));
            }
        }
        return List.copyOf(hashes);
    }
}
