package org.parley.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parley.model.ActorType;

/**
 * Acronyms that an article introduces in brackets after the name: "World Data Council (WDC)". The name is the shortest
 * run of words before the bracket whose initials spell the acronym, small words aside (after A. Schwartz and M. Hearst,
 * 2003).
 */
final class Bracketed {
    private static final Set<String> SMALL =
            Set.of("of", "and", "the", "for", "in", "on", "to", "de", "la", "des", "du", "&", "-", "with");

    private static final double SPELT = 0.85;

    private Bracketed() {}

    /** The names by the acronyms introduced for them; the first introduction counts. */
    static Map<String, FoundName> of(ArticleText text, List<FoundName> names) {
        Map<String, FoundName> introduced = new LinkedHashMap<>();
        for (int open = 1; open + 2 < text.layout().tokens(); open++) {
            if (text.word(open).equals("(")
                    && text.word(open + 2).equals(")")
                    && text.isProse(open)
                    && isAcronym(text.word(open + 1))) {
                String acronym = text.word(open + 1);
                int beyond = open;
                spelt(text, acronym, beyond)
                        .map(first -> named(text, names, first, beyond))
                        .ifPresent(name -> introduced.putIfAbsent(acronym, name));
            }
        }
        return introduced;
    }

    /** The acronyms introduced for what is no name: "Executive Order (EO)", "Artificial Intelligence (AI)". */
    static Set<String> ofNoNames(ArticleText text, Map<String, FoundName> introduced) {
        Set<String> acronyms = new HashSet<>();
        introduced.forEach((acronym, name) -> {
            if (NominalNames.isNominal(text, name) || CommonWords.isCommon(text, name)) {
                acronyms.add(acronym);
            }
        });
        return acronyms;
    }

    /** The names, with those that an introduction spells out in full in place of their parts. */
    static List<FoundName> withSpelt(List<FoundName> names, Map<String, FoundName> introduced) {
        List<FoundName> all = new ArrayList<>(names);
        for (Map.Entry<String, FoundName> entry : introduced.entrySet()) {
            FoundName spelt = entry.getValue();
            if (!all.contains(spelt)) {
                all.removeIf(name -> name.overlaps(spelt.first(), spelt.beyond()));
                all.add(spelt);
            }
        }
        all.sort((a, b) -> Integer.compare(a.first(), b.first()));
        return all;
    }

    private static boolean isAcronym(String word) {
        return word.length() >= 2
                && word.length() <= 10
                && KnownSpelling.isCapitals(word)
                && Character.isLetter(word.charAt(0));
    }

    /** The first token of the words before a place whose initials spell an acronym. */
    private static Optional<Integer> spelt(ArticleText text, String acronym, int beyond) {
        int letter = acronym.length() - 1;
        int limit = Math.max(text.sentenceFirst(beyond), beyond - 2 * acronym.length() - 4);
        for (int i = beyond - 1; i >= limit; i--) {
            while (letter >= 0 && !Character.isLetter(acronym.charAt(letter))) {
                letter--;
            }
            String word = text.word(i);
            boolean spells = Character.toLowerCase(word.charAt(0)) == Character.toLowerCase(acronym.charAt(letter));
            if (spells && (KnownSpelling.startsUpper(word) || SMALL.contains(word))) {
                letter--;
                if (letter < 0) {
                    return KnownSpelling.startsUpper(word) && beyond - i > 1 ? Optional.of(i) : Optional.empty();
                }
            } else if (!SMALL.contains(word)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static FoundName named(ArticleText text, List<FoundName> names, int first, int beyond) {
        for (FoundName name : names) {
            if (name.beyond() == beyond && name.first() <= first) {
                return name;
            }
        }
        ActorType type = Works.isNamed(text, first, beyond) ? ActorType.MISC : ActorType.ORG;
        return new FoundName(first, beyond, type, List.of(), false, SPELT);
    }
}
