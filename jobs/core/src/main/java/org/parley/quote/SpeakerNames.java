package org.parley.quote;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the names of speakers, which gold sets write otherwise than the directory of actors does. */
final class SpeakerNames {
    private static final Set<String> JOINTS = Set.of("the", "of", "for", "and");

    private static final Set<String> GENERIC = Set.of("news", "agency");

    private SpeakerNames() {}

    /**
     * Whether two names are one speaker's: all words of the one are among the other's, the last one too; or they are its
     * initials; or both end alike, and begin so but for one letter, or one with an initial. Marks on letters, "the", "of",
     * "news agency" and the like don't count.
     */
    static boolean same(String one, String other) {
        List<String> some = words(one);
        List<String> others = words(other);
        if (some.isEmpty() || others.isEmpty()) {
            return some.equals(others);
        }
        return isWithin(some, others)
                || isWithin(others, some)
                || isInitials(some, others)
                || isInitials(others, some)
                || alike(some, others);
    }

    private static boolean isWithin(List<String> some, List<String> others) {
        List<String> own =
                others.stream().filter(word -> !GENERIC.contains(word)).toList();
        return others.containsAll(some) && !own.isEmpty() && some.contains(own.get(own.size() - 1));
    }

    private static boolean alike(List<String> some, List<String> others) {
        String last = some.get(some.size() - 1);
        return some.size() > 1
                && others.size() > 1
                && last.equals(others.get(others.size() - 1))
                && beginsAlike(some.get(0), others.get(0));
    }

    private static boolean beginsAlike(String one, String other) {
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0);
        }
        int different = 0;
        for (int i = 0; one.length() == other.length() && i < one.length(); i++) {
            different += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return one.length() == other.length() && different <= 1;
    }

    private static boolean isInitials(List<String> some, List<String> others) {
        String initials = others.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return some.size() == 1 && others.size() > 1 && some.get(0).equals(initials);
    }

    private static List<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\b(u\\.s\\.|us\\b|united states)", "us")
                .replaceAll("['’]s\\b", "");
        List<String> words = new ArrayList<>(Arrays.asList(plain.split("[^\\p{L}\\p{N}]+", -1)));
        words.removeIf(word -> word.isEmpty() || JOINTS.contains(word));
        return List.copyOf(words);
    }
}
