package org.parley.actor;

/** The rules by which a text may write a known name. */
final class KnownSpelling {
    /** An acronym of so many letters is pronounced, and some houses write it as a word: "Nato", "Opec". */
    private static final int PRONOUNCED = 4;

    private KnownSpelling() {}

    /** Whether a token writes a word of a name; their hashes have matched already. */
    static boolean fits(String token, String word, NameKind kind, Casing casing) {
        return Folding.same(token, word) && (casing == Casing.ANY || wellCased(token, word, kind, casing));
    }

    private static boolean wellCased(String token, String word, NameKind kind, Casing casing) {
        if (!startsUpper(word)) {
            return true;
        }
        if (kind == NameKind.NAME && Folding.isInitials(word) && !Folding.isInitials(token)) {
            return false; // "N.C." is North Carolina, "NC" is many things
        }
        if (kind == NameKind.ACRONYM || isCapitals(word)) {
            return acronymCased(token, word, casing);
        }
        if (!startsUpper(token)) {
            return false;
        }
        return token.equals(word)
                || !isCapitals(token)
                || casing == Casing.SHOUTED
                || (word.length() >= PRONOUNCED && kind != NameKind.SURNAME);
    }

    private static boolean acronymCased(String token, String word, Casing casing) {
        if (isCapitals(token) || token.equals(word)) {
            return casing != Casing.SHOUTED || Folding.isInitials(token) || !OrdinaryWords.has(token);
        }
        return isCapitals(word)
                && word.length() >= PRONOUNCED
                && startsUpper(token)
                && isLower(token, 1)
                && !OrdinaryWords.has(token);
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
