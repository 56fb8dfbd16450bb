package org.parley.text;

import java.util.Set;

/** Words whose dot belongs to them. */
final class Abbreviations {
    /** Titles and the like: a name follows, so the dot does not end a sentence. */
    private static final Set<String> BEFORE_NAMES = Set.of(
            "Mr", "Mrs", "Ms", "Messrs", "Dr", "Prof", "Sen", "Rep", "Reps", "Sens", "Gov", "Govs", "Gen", "Lt", "Col",
            "Maj", "Capt", "Sgt", "Cpl", "Adm", "Cmdr", "Brig", "Rev", "Hon", "St", "Ste", "Mt", "Ft", "Pres", "Atty",
            "Supt", "Amb", "Fr", "vs", "No", "Nos");

    private static final Set<String> OTHERS = Set.of(
            "Jr", "Sr", "Inc", "Corp", "Ltd", "Co", "Cos", "Bros", "Plc", "etc", "al", "approx", "est", "Jan", "Feb",
            "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Ave", "Blvd", "Rd", "Dept", "Ala",
            "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky", "La", "Md", "Mass",
            "Mich", "Minn", "Mo", "Mont", "Neb", "Nev", "Okla", "Ore", "Pa", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis",
            "Wyo");

    private Abbreviations() {}

    /** Whether a dot right after the word is part of it. */
    static boolean keepsDot(String word) {
        return BEFORE_NAMES.contains(word) || OTHERS.contains(word) || isInitials(word);
    }

    /** Whether a sentence can't end with this token, which has kept its dot. */
    static boolean needsMore(String token) {
        String word = token.substring(0, token.length() - 1);
        return BEFORE_NAMES.contains(word) || (word.length() == 1 && Character.isUpperCase(word.charAt(0)));
    }

    /** One letter, or letters with dots between: "J", "U.S", "a.m". */
    private static boolean isInitials(String word) {
        for (int i = 0; i < word.length(); i++) {
            boolean letterPlace = i % 2 == 0;
            if (letterPlace ? !Character.isLetter(word.charAt(i)) : word.charAt(i) != '.') {
                return false;
            }
        }
        return word.length() % 2 == 1 && (word.length() > 1 || Character.isUpperCase(word.charAt(0)));
    }
}
