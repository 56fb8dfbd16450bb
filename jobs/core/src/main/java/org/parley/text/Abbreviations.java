package org.parley.text;

import java.util.Set;

/** Words whose dot belongs to them. */
final class Abbreviations {
    /** Titles and the like: a name or number follows, so the dot does not end a sentence. */
    private static final Set<String> BEFORE_NAMES = Set.of(
            "Mr", "Mrs", "Ms", "Mx", "Messrs", "Dr", "Drs", "Prof", "Sen", "Rep", "Reps", "Sens", "Gov", "Govs", "Gen",
            "Lt", "Col", "Maj", "Capt", "Sgt", "Cpl", "Pvt", "Adm", "Cmdr", "Cdr", "Brig", "Rev", "Hon", "St", "Ste",
            "Mt", "Ft", "Pres", "Atty", "Supt", "Insp", "Det", "Amb", "Fr", "Mme", "Mlle", "Msgr", "vs", "Vs", "Nos",
            "cf", "ca", "pp", "Fig", "Figs", "Art", "Vol", "проф", "акад", "ген", "вул", "ул", "ім", "им", "пл",
            "просп", "див", "см", "напр", "т.зв", "т.н");

    private static final Set<String> OTHERS = Set.of(
            "Jr", "Sr", "Inc", "Corp", "Ltd", "Co", "Cos", "Bros", "Plc", "LLC", "etc", "al", "approx", "est", "Jan",
            "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "Ave", "Blvd", "Rd", "Dept",
            "Univ", "Assn", "Ph.D", "No", "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill",
            "Ind", "Kan", "Ky", "La", "Md", "Mass", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev", "Okla", "Ore",
            "Pa", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis", "Wyo", "тис", "млн", "млрд", "обл", "руб", "грн", "коп",
            "рр", "гг", "ред", "тыс", "др", "пр");

    private static final int LONGEST = 8;

    private Abbreviations() {}

    /** Whether a dot right after the word is part of it. */
    static boolean keepsDot(CharSequence text, int begin, int end) {
        if (end - begin > LONGEST) {
            return false;
        }
        String word = text.subSequence(begin, end).toString();
        return BEFORE_NAMES.contains(word) || OTHERS.contains(word) || isInitials(word);
    }

    /** Whether a name goes on after the token, which has kept its dot: "Mr.", "J.", "J.K.". */
    static boolean needsName(String token) {
        String word = token.substring(0, token.length() - 1);
        return BEFORE_NAMES.contains(word);
    }

    /** One capital letter, or letters with dots between: "J", "U.S", "a.m". */
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
