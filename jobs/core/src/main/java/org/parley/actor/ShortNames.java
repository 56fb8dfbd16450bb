package org.parley.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.parley.model.ActorType;

/**
 * The bodies and places that an article names in full, by what stands for them afterwards: the initials ("NFL"), the
 * proper part without the common ("Golan" for the Golan Heights), the last words of a name of three or more ("the
 * Nationals"). What would stand for two stands for neither.
 */
final class ShortNames {
    /** Shorter initials are too often something else. */
    private static final int FEWEST_INITIALS = 3;

    /** Words that a name may be written without. */
    private static final Set<String> COMMON = Set.of(
            "inc",
            "inc.",
            "corp",
            "corp.",
            "co",
            "co.",
            "ltd",
            "ltd.",
            "llc",
            "plc",
            "ag",
            "corporation",
            "company",
            "group",
            "holdings",
            "international",
            "technologies",
            "industries",
            "university",
            "college",
            "institute",
            "institution",
            "foundation",
            "association",
            "heights",
            "islands",
            "island",
            "national",
            "park",
            "valley",
            "province",
            "region",
            "district",
            "county",
            "city",
            "airlines",
            "airways",
            "motors",
            "news",
            "network",
            "organization",
            "organisation",
            "society",
            "club",
            "fund",
            ",");

    /** Last words of too many names. */
    private static final Set<String> UNTELLING = Set.of(
            "house",
            "press",
            "capital",
            "street",
            "states",
            "nations",
            "forces",
            "force",
            "guard",
            "court",
            "americans",
            "people",
            "republic",
            "kingdom",
            "workers",
            "affairs",
            "security",
            "relations",
            "studies",
            "rights");

    private static final Set<String> SMALL = Set.of("of", "and", "the", "for", "in", "on", "to", "de", "&", "-", ",");

    /**
     * A body.
     *
     * @param id its id
     * @param name the name to show
     * @param type kind of actor
     * @param words its name in the article, folded
     */
    record Body(String id, String name, ActorType type, List<String> words) {}

    private final Map<String, Body> byId = new TreeMap<>();
    private final Map<String, Set<String>> byShort = new HashMap<>();
    private final Map<String, Set<String>> byInitials = new TreeMap<>();

    /** Adds a body that the article names in full; nothing where the name is one word. */
    void add(Body body) {
        List<String> words = body.words();
        if (words.size() < 2 || byId.containsKey(body.id())) {
            return;
        }
        byId.put(body.id(), body);
        int proper = words.size();
        while (proper > 1 && COMMON.contains(words.get(proper - 1))) {
            proper--;
            put(byShort, String.join(" ", words.subList(0, proper)), body);
        }
        if (body.type() == ActorType.ORG && proper == words.size() && isTelling(words.get(words.size() - 1))) {
            for (int from = 1; from < words.size(); from++) {
                if (!SMALL.contains(words.get(from)) && !SMALL.contains(words.get(from - 1))) {
                    put(byShort, String.join(" ", words.subList(from, words.size())), body);
                }
            }
        }
        String initials = initials(words);
        if (initials.length() >= FEWEST_INITIALS) {
            put(byInitials, initials, body);
        }
    }

    private static void put(Map<String, Set<String>> map, String key, Body body) {
        map.computeIfAbsent(key, k -> new TreeSet<>()).add(body.id());
    }

    /** Whether a name's last word tells its bearer: a word for a kind of body does not. */
    private static boolean isTelling(String word) {
        return word.length() > 3 && !BodyNouns.isKind(word) && !UNTELLING.contains(word);
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        for (String word : words) {
            if (!SMALL.contains(word)) {
                initials.appendCodePoint(word.codePointAt(0));
            }
        }
        return initials.toString();
    }

    /** The body that the article names in full and that these folded words are short for. */
    Optional<Body> of(String words) {
        return one(byShort.getOrDefault(words, Set.of()));
    }

    /** The body that a folded acronym spells. */
    Optional<Body> ofInitials(String acronym) {
        return one(byInitials.getOrDefault(acronym, Set.of()));
    }

    /** The folded initials that spell one body each. */
    Map<String, Body> initials() {
        Map<String, Body> initials = new TreeMap<>();
        byInitials.keySet().forEach(letters -> ofInitials(letters).ifPresent(body -> initials.put(letters, body)));
        return initials;
    }

    private Optional<Body> one(Set<String> ids) {
        return ids.size() == 1 ? Optional.ofNullable(byId.get(ids.iterator().next())) : Optional.empty();
    }
}
