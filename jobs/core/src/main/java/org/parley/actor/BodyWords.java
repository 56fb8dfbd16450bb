package org.parley.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What bodies of states are called: "foreign ministry", "supreme court". */
final class BodyWords {
    /** Where a body may belong. */
    enum Level {
        STATE,
        PART,
        ANY
    }

    /**
     * A body that its words alone name.
     *
     * @param key what its id ends in (e.g. supreme-court)
     * @param name what it is shown as (e.g. Supreme Court)
     * @param words number of words that named it
     */
    record Body(String key, String name, Level level, int words) {}

    /** Heads that need to be told what for: "Ministry of Health", "Health Ministry". */
    static final Set<String> HEADS = Set.of("ministry", "department");

    static final int MOST_WORDS = 4;

    private static final Set<String> WIDER = Set.of("national", "federal", "royal");

    private static final Map<String, Body> BODIES = new HashMap<>();
    private static final Map<String, String> FIELDS = new HashMap<>();

    static {
        body("parliament", "Parliament", Level.STATE, "parliament");
        body("parliament", "Parliament", Level.STATE, "national parliament");
        body("legislature", "Legislature", Level.PART, "legislature");
        body("senate", "Senate", Level.ANY, "senate", "state senate");
        body("congress", "Congress", Level.STATE, "congress");
        body("house", "House of Representatives", Level.ANY, "house of representatives", "state house");
        body("general-assembly", "General Assembly", Level.PART, "general assembly");
        body("national-assembly", "National Assembly", Level.STATE, "national assembly");
        body("lower-house", "Lower House", Level.STATE, "lower house", "lower house of parliament");
        body("upper-house", "Upper House", Level.STATE, "upper house", "upper house of parliament");
        body("central-bank", "Central Bank", Level.STATE, "central bank");
        body("supreme-court", "Supreme Court", Level.ANY, "supreme court");
        body("constitutional-court", "Constitutional Court", Level.STATE, "constitutional court");
        body("army", "Army", Level.STATE, "army");
        body("navy", "Navy", Level.STATE, "navy");
        body("air-force", "Air Force", Level.STATE, "air force", "airforce");
        body(
                "armed-forces",
                "Armed Forces",
                Level.STATE,
                "armed forces",
                "military",
                "defense forces",
                "defence forces");
        body("coast-guard", "Coast Guard", Level.STATE, "coast guard", "coastguard");
        body("national-guard", "National Guard", Level.ANY, "national guard");
        body("border-guard", "Border Guard", Level.STATE, "border guard", "border guard service", "border guards");
        body("police", "Police", Level.ANY, "police", "state police", "police force", "national police force");
        body("highway-patrol", "Highway Patrol", Level.PART, "highway patrol");
        body("embassy", "Embassy", Level.STATE, "embassy");
        body("consulate", "Consulate", Level.STATE, "consulate", "consulate general");
        body("security-council", "Security Council", Level.STATE, "security council", "national security council");
        body("security-service", "Security Service", Level.STATE, "security service", "security services");
        body(
                "intelligence-service",
                "Intelligence Service",
                Level.STATE,
                "intelligence service",
                "intelligence services",
                "intelligence agency",
                "foreign intelligence service");
        body(
                "election-commission",
                "Election Commission",
                Level.STATE,
                "election commission",
                "electoral commission",
                "central election commission");
        body(
                "prosecutor-generals-office",
                "Prosecutor General's Office",
                Level.STATE,
                "prosecutor general 's office",
                "prosecutor - general 's office");
        body("attorney-generals-office", "Attorney General's Office", Level.ANY, "attorney general 's office");
        body("presidents-office", "President's Office", Level.STATE, "president 's office", "presidential office");
        body("presidential-administration", "Presidential Administration", Level.STATE, "presidential administration");
        body("prime-ministers-office", "Prime Minister's Office", Level.STATE, "prime minister 's office");
        body("governors-office", "Governor's Office", Level.PART, "governor 's office");
        body("space-agency", "Space Agency", Level.STATE, "space agency");

        field("foreign", "foreign affairs", "external affairs", "foreign relations", "external relations");
        field("foreign", "foreign affairs and international cooperation", "foreign and european affairs");
        field("defence", "defense", "national defense", "national defence");
        field("interior", "internal affairs", "home affairs", "the interior");
        field("finance", "finances", "the treasury");
        field("economy", "economics", "economic affairs", "the economy", "national economy");
        field("health", "public health", "healthcare", "health care");
        field("education", "national education", "public education");
        field("labour", "labor");
        field("oil", "petroleum");
        field("transport", "transportation", "transports");
        field("environment", "the environment", "environmental protection");
        for (String plain : List.of(
                "justice",
                "energy",
                "culture",
                "agriculture",
                "trade",
                "commerce",
                "industry",
                "information",
                "tourism",
                "science",
                "sports",
                "security",
                "intelligence",
                "unification",
                "immigration")) {
            field(plain);
        }
    }

    private BodyWords() {}

    private static void body(String key, String name, Level level, String... phrases) {
        for (String phrase : phrases) {
            BODIES.put(phrase, new Body(key, name, level, phrase.split(" ", -1).length));
        }
    }

    private static void field(String key, String... phrases) {
        FIELDS.put(key, key);
        for (String phrase : phrases) {
            FIELDS.put(phrase, key);
        }
    }

    /** The longest body that begins at a token and ends before another; null when none does. */
    static @Nullable Body from(ArticleText text, int first, int limit) {
        Body best = null;
        for (int words = 1; words <= MOST_WORDS && first + words <= limit; words++) {
            Body body = named(text, first, first + words);
            best = body == null ? best : body;
        }
        return best;
    }

    /** The longest body that ends before a token and begins at another or later; null when none does. */
    static @Nullable Body before(ArticleText text, int beyond, int limit) {
        Body best = null;
        for (int words = 1; words <= MOST_WORDS && beyond - words >= limit; words++) {
            Body body = named(text, beyond - words, beyond);
            best = body == null ? best : body;
        }
        return best;
    }

    private static @Nullable Body named(ArticleText text, int first, int beyond) {
        Body body = BODIES.get(phrase(text, first, beyond));
        if (body == null && beyond - first > 1 && WIDER.contains(RoleWords.lower(text.word(first)))) {
            Body inner = BODIES.get(phrase(text, first + 1, beyond));
            return inner == null ? null : new Body(inner.key(), inner.name(), inner.level(), inner.words() + 1);
        }
        return body;
    }

    /** Whether words tell a field that most states have a ministry for. */
    static boolean isField(ArticleText text, int first, int beyond) {
        return FIELDS.containsKey(phrase(text, first, beyond));
    }

    /** What a ministry's field is called in its id. */
    static String field(ArticleText text, int first, int beyond) {
        String words = phrase(text, first, beyond);
        String known = FIELDS.get(words);
        if (known != null) {
            return known;
        }
        List<String> kept = new ArrayList<>();
        for (String word : words.split(" ", -1)) {
            if (Character.isLetterOrDigit(word.codePointAt(0)) && !word.equals("the")) {
                kept.add(Folding.of(word));
            }
        }
        return String.join("-", kept);
    }

    private static String phrase(ArticleText text, int first, int beyond) {
        if (beyond == first + 1) {
            return RoleWords.lower(text.word(first));
        }
        StringBuilder words = new StringBuilder();
        for (int i = first; i < beyond; i++) {
            words.append(i == first ? "" : " ").append(text.word(i).replace('’', '\''));
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }
}
