package org.parley.actor;

/**
 * What stays of a name however it is carried over into Latin letters: "Zelenskyy" and "Zelenskiy", "Pezeshkian" and
 * "Pesekian". Digraphs become the one sound that they stand for, doubled letters one, and letters that transliterations
 * waver between the same; in the manner of L. Philips' Metaphone (1990), but with the vowels kept.
 */
final class Transliteration {
    private static final String[][] SOUNDS = {
        {"tsch", "c"},
        {"shch", "s"},
        {"sch", "s"},
        {"tch", "c"},
        {"dzh", "j"},
        {"dj", "j"},
        {"zh", "s"},
        {"sh", "s"},
        {"kh", "h"},
        {"gh", "g"},
        {"dh", "d"},
        {"ch", "c"},
        {"ph", "f"},
        {"th", "t"},
        {"ck", "k"},
        {"ts", "c"},
        {"tz", "c"},
        {"cz", "c"},
        {"sz", "s"},
        {"ks", "x"},
        {"ou", "u"},
        {"oo", "u"},
        {"ee", "i"},
        {"iy", "i"},
        {"yi", "i"},
        {"yy", "i"},
        {"ij", "i"},
        {"ia", "a"},
        {"ya", "a"},
        {"iu", "u"},
        {"yu", "u"},
        {"z", "s"},
        {"q", "k"},
        {"w", "v"},
        {"y", "i"},
    };

    private Transliteration() {}

    /** The sounds of a folded word, each a letter. */
    static String sounds(String folded) {
        StringBuilder sounds = new StringBuilder(folded.length());
        int i = 0;
        while (i < folded.length()) {
            int taken = 1;
            String sound = folded.substring(i, i + 1);
            for (String[] pair : SOUNDS) {
                if (folded.startsWith(pair[0], i)) {
                    sound = pair[1];
                    taken = pair[0].length();
                    break;
                }
            }
            boolean doubled = !sounds.isEmpty() && sounds.charAt(sounds.length() - 1) == sound.charAt(0);
            if (!doubled && Character.isLetter(sound.charAt(0))) {
                sounds.append(sound);
            }
            i += taken;
        }
        return sounds.toString();
    }

    /** The consonants among sounds, doubled ones once. */
    static String consonants(String sounds) {
        StringBuilder consonants = new StringBuilder(sounds.length());
        for (int i = 0; i < sounds.length(); i++) {
            char c = sounds.charAt(i);
            boolean vowel = "aeiou".indexOf(c) >= 0;
            if (!vowel && (consonants.isEmpty() || consonants.charAt(consonants.length() - 1) != c)) {
                consonants.append(c);
            }
        }
        return consonants.toString();
    }

    /** Whether two sounds differ by one letter at most, put in, left out or exchanged (Levenshtein, 1966). */
    static boolean nearlySame(String a, String b) {
        if (a.length() > b.length()) {
            return nearlySame(b, a);
        }
        if (b.length() - a.length() > 1) {
            return false;
        }
        int i = 0;
        while (i < a.length() && a.charAt(i) == b.charAt(i)) {
            i++;
        }
        int skip = a.length() == b.length() ? 1 : 0;
        return a.substring(Math.min(a.length(), i + skip)).equals(b.substring(Math.min(b.length(), i + 1)));
    }
}
