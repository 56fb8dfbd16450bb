package org.parley.actor;

import java.util.List;
import org.parley.text.Layout;

/** A name of the directory, cut into tokens, and the rules by which a text may write it. */
record KnownSpelling(Sense sense, List<String> words) {
    /** An acronym of so many letters is pronounced, and some houses write it as a word: "Nato", "Opec". */
    private static final int PRONOUNCED = 4;

    /** Whether the tokens write this name; the hashes have matched already. */
    boolean fits(Layout layout, int first, Casing casing) {
        for (int i = 0; i < words.size(); i++) {
            String token = layout.word(first + i);
            String word = words.get(i);
            if (!Folding.same(token, word) || !(casing == Casing.ANY || wellCased(token, word, casing))) {
                return false;
            }
        }
        return true;
    }

    private boolean wellCased(String token, String word, Casing casing) {
        if (!startsUpper(word)) {
            return true;
        }
        if (sense.kind() == NameKind.ACRONYM || isCapitals(word)) {
            return acronymCased(token, word, casing);
        }
        if (!startsUpper(token)) {
            return false;
        }
        return token.equals(word)
                || !isCapitals(token)
                || casing == Casing.SHOUTED
                || (word.length() >= PRONOUNCED && sense.kind() != NameKind.SURNAME);
    }

    private static boolean acronymCased(String token, String word, Casing casing) {
        if (isCapitals(token) || token.equals(word)) {
            return casing != Casing.SHOUTED || Folding.isInitials(token) || !OrdinaryWords.has(token);
        }
        return isCapitals(word) && word.length() >= PRONOUNCED && startsUpper(token) && isLower(token, 1);
    }

    static boolean startsUpper(String token) {
        int first = token.codePointAt(0);
        return Character.isUpperCase(first) || Character.isTitleCase(first);
    }

    /** Whether the token has an upper-case letter and no lower-case one. */
    static boolean isCapitals(String token) {
        boolean upper = false;
        for (int i = 0; i < token.length(); i++) {
            if (Character.isLowerCase(token.charAt(i))) {
                return false;
            }
            upper |= Character.isUpperCase(token.charAt(i));
        }
        return upper;
    }

    private static boolean isLower(String token, int from) {
        for (int i = from; i < token.length(); i++) {
            if (!Character.isLowerCase(token.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
