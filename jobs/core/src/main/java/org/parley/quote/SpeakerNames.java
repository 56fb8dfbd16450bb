package org.parley.quote;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares the names of speakers, which gold sets write otherwise than the directory of actors does. */
final class SpeakerNames {
    private static final Set<String> JOINTS = Set.of("the", "of", "for", "and");

    private SpeakerNames() {}

    /**
     * Whether two names are one speaker's: all words of the one are among the other's, or they are its initials, or both
     * begin and end alike ("Mohamed El-Hassan Mohamed"). Marks on letters, "the", "of" and the like don't count.
     */
    static boolean same(String one, String other) {
        List<String> some = words(one);
        List<String> others = words(other);
        if (some.isEmpty() || others.isEmpty()) {
            return some.equals(others);
        }
        boolean within = some.containsAll(others) || others.containsAll(some);
        return within || isInitials(some, others) || isInitials(others, some) || alike(some, others);
    }

    private static boolean alike(List<String> some, List<String> others) {
        String last = some.get(some.size() - 1);
        return some.size() > 1
                && others.size() > 1
                && last.equals(others.get(others.size() - 1))
                && some.get(0).charAt(0) == others.get(0).charAt(0);
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
        Set<String> words = new LinkedHashSet<>(Arrays.asList(plain.split("[^\\p{L}\\p{N}]+", -1)));
        words.removeIf(word -> word.isEmpty() || JOINTS.contains(word));
        return List.copyOf(words);
    }
}
