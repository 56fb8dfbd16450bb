package org.parley.actor;

import java.util.Set;

/** Names of laws, days and honours, in which a state's name names no actor: "United States Code". */
final class Works {
    private static final Set<String> HEADS =
            Set.of("Act", "Code", "Charter", "Day", "Week", "Month", "Amendment", "Medal", "Award", "Awards", "Prize");

    private static final int REACH = 6;
    private static final int LOWER_WORDS = 3;

    private Works() {}

    /** Whether a name stands in the capitalised name of such a work, in a sentence that isn't capitalised as a whole. */
    static boolean include(ArticleText text, FoundName name) {
        int limit = Math.min(text.sentenceBeyond(name.first()), name.beyond() + REACH);
        for (int i = name.beyond(); i < limit; i++) {
            String word = text.word(i);
            if (HEADS.contains(word)) {
                return isTold(text, name.first());
            }
            if (!KnownSpelling.startsUpper(word)) {
                return false;
            }
        }
        return false;
    }

    /** Whether the sentence has words in lower case, and is no headline in title case. */
    private static boolean isTold(ArticleText text, int token) {
        int lower = 0;
        for (int i = text.sentenceFirst(token); i < text.sentenceBeyond(token); i++) {
            String word = text.word(i);
            lower += word.length() > 3 && Character.isLowerCase(word.codePointAt(0)) ? 1 : 0;
        }
        return lower >= LOWER_WORDS;
    }
}
