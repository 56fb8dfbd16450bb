package org.parley.naming;

import java.util.List;
import java.util.Set;

/** Words before and behind a person's name that are none of its parts. */
final class Titles {
    private static final Set<String> BEFORE = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "drs",
            "sir",
            "president",
            "vice",
            "prime",
            "minister",
            "premier",
            "chancellor",
            "senator",
            "sen",
            "senators",
            "representative",
            "rep",
            "congressman",
            "congresswoman",
            "secretary",
            "speaker",
            "leader",
            "majority",
            "minority",
            "governor",
            "gov",
            "mayor",
            "general",
            "gen",
            "admiral",
            "colonel",
            "col",
            "captain",
            "capt",
            "lieutenant",
            "lt",
            "major",
            "maj",
            "sergeant",
            "sgt",
            "officer",
            "judge",
            "justice",
            "ambassador",
            "director",
            "chairman",
            "chairwoman",
            "chair",
            "chairperson",
            "professor",
            "prof",
            "attorney",
            "press",
            "first",
            "lady",
            "gentleman",
            "deputy",
            "under",
            "undersecretary",
            "assistant",
            "administrator",
            "commissioner",
            "commander",
            "chief",
            "former",
            "acting",
            "then",
            "late",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "reverend",
            "rev",
            "coach",
            "honorable",
            "hon",
            "moderator",
            "councilman",
            "councilwoman",
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "emperor",
            "sultan",
            "emir",
            "sheikh",
            "saint",
            "cardinal",
            "bishop",
            "archbishop",
            "rabbi",
            "imam",
            "ayatollah",
            "taoiseach",
            "envoy",
            "counselor",
            "advisor",
            "adviser");

    /** Before these a single name is a given name, and the title a part of it. */
    private static final Set<String> REGNAL = Set.of(
            "king",
            "queen",
            "prince",
            "princess",
            "pope",
            "emperor",
            "sultan",
            "emir",
            "sheikh",
            "saint",
            "cardinal",
            "bishop",
            "archbishop",
            "rabbi",
            "imam",
            "ayatollah");

    /** Those that speak for a body, or write or work for a company. */
    private static final Set<String> VOICES = Set.of(
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "spokespeople",
            "reporter",
            "correspondent",
            "executive",
            "ceo",
            "shares",
            "stock");

    private static final Set<String> BEHIND = Set.of("jr", "sr", "ii", "iii", "iv", "esq", "md", "phd");

    private Titles() {}

    /** Number of words at the begin that are titles; some word is always left. */
    static int before(List<String> words) {
        int titles = 0;
        while (titles < words.size() - 1 && BEFORE.contains(words.get(titles))) {
            titles++;
        }
        boolean regnal = titles > 0 && titles == words.size() - 1 && REGNAL.contains(words.get(titles - 1));
        return regnal ? 0 : titles;
    }

    /** Whether a word tells what a person is. */
    static boolean isTitle(String word) {
        return BEFORE.contains(word);
    }

    /** Whether a word stands behind bodies only, not behind adjectives. */
    static boolean isVoice(String word) {
        return VOICES.contains(word);
    }

    /** Whether all words are titles: an office, not a person. */
    static boolean isOffice(List<String> words) {
        return BEFORE.containsAll(words);
    }

    static boolean isSuffix(String word) {
        return BEHIND.contains(word);
    }
}
